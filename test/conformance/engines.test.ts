import { beforeAll, describe, expect, test } from "vitest";
import type { MockEngine } from "../../src/mock/engine.ts";
import { bundleOf, families, validatorOf } from "../helpers/contract.ts";
import { callsAndMutants, callsWithHeaders, type EngineCall, outcomeOf } from "../helpers/engine-calls.ts";
import { engines } from "../helpers/engines.ts";
import { differences } from "./engine-differences.ts";

let prism: MockEngine;
let compiled: MockEngine;
const shown = new Set<string>();

beforeAll(async () => {
  [prism, compiled] = await Promise.all([engines.prism(), engines.compiled()]);
});

describe("both engines make the same", () => {
  test("of every documented call and every mutant", async () => {
    expect(await disagreements(await callsAndMutants())).toEqual([]);
  });

  test("of every documented call with header fields that choose, are missing or are wrong", async () => {
    expect(await disagreements(await callsWithHeaders())).toEqual([]);
  });

  test("other than what is listed, and nothing is listed in vain", () => {
    expect(differences.filter(({ name }) => !shown.has(name))).toEqual([]);
  });
});

test("an answer that is made up keeps to the contract with the compiled engine", async () => {
  const made = (await callsWithHeaders()).filter(({ title }) => title.includes('"dynamic=true"'));
  expect(made.length).toBeGreaterThan(0);
  for (const call of made) {
    const { family, operationId } = call.request.operation;
    const isValid = validatorOf(family, operationId, "response");
    const { body } = await outcomeOf(compiled, call);
    expect(isValid(body), `${call.title}: ${JSON.stringify(isValid.errors)}`).toBe(true);
  }
});

test("an answer that Prism makes up has plain values where a schema has no type, not the schema itself", async () => {
  const made = (await callsWithHeaders()).filter(({ title }) => title.includes('"dynamic=true"'));
  const told = new Set(families.flatMap((family) => descriptionsIn(bundleOf(family).components?.schemas)));
  expect(told.size).toBeGreaterThan(100);
  for (const call of made) {
    const { word, body } = await outcomeOf(prism, call);
    expect(word, call.title).toMatch(/^answer 200 /);
    expect(
      descriptionsIn(body).filter((text) => told.has(text)),
      call.title,
    ).toEqual([]);
  }
});

test("a call in which an error was found is refused, and every broken rule is named", async () => {
  const calls = await callsAndMutants();
  const broken = calls.filter(({ title }) => !title.endsWith("as documented"));
  expect(broken.length).toBeGreaterThan(100);
  for (const { request } of broken) {
    const errors = request.findings.filter(({ severity }) => severity === "error");
    const verdict = await compiled.answer(request);
    const rules = verdict.kind === "refusal" ? verdict.violations.map(({ rule }) => rule) : [];
    expect(rules).toEqual(errors.map(({ rule }) => rule));
  }
});

/** The texts of all members named `description`, at any depth. */
function descriptionsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === "description" && typeof inner === "string" ? [inner] : descriptionsIn(inner),
  );
}

async function disagreements(calls: readonly EngineCall[]): Promise<object[]> {
  const found: object[] = [];
  for (const call of calls) {
    const [theirs, ours] = await Promise.all([outcomeOf(prism, call), outcomeOf(compiled, call)]);
    const isSame = theirs.word === ours.word && JSON.stringify(theirs.body) === JSON.stringify(ours.body);
    if (isSame) continue;
    const listed = differences.find(
      ({ of, prism, compiled }) => of.test(call.title) && prism.test(theirs.word) && compiled.test(ours.word),
    );
    if (listed) shown.add(listed.name);
    else found.push({ title: call.title, prism: theirs.word, compiled: ours.word });
  }
  return found;
}
