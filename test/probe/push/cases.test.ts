import { describe, expect, test } from "vitest";
import { resolve, type Schema } from "../../../src/contract/openapi.ts";
import { knownValuesOf } from "../../../src/payloads/schema-locations.ts";
import { casesOf, pushSources } from "../../../src/probe/push/cases.ts";
import { legalPayloads } from "../../../src/probe/push/legal-payloads.ts";
import type { PushCase } from "../../../src/probe/push/push-case.ts";
import { eventOf } from "../../../src/webhooks/index.ts";
import { bundleOf, exampleCases, validatorOf } from "../../helpers/contract.ts";

const sources = pushSources(bundleOf("glink"));
const all = sources.map((source) => ({
  event: source.push.operationId,
  number: source.push.number,
  cases: casesOf(source, {
    wire: "json",
    signed: true,
    tells: (push, payload) =>
      eventOf({
        wire: "json",
        serviceType: undefined,
        url: "/",
        payload,
        text: "",
        header: () => undefined,
      }) === push.operationId,
  }),
}));

test("every push has cases, and each documented payload is one as it is printed", () => {
  const pushes = exampleCases.filter(
    ({ operation, side }) => operation.direction === "push" && side === "request",
  );
  expect(all.map(({ event }) => event)).toEqual([
    ...new Set(pushes.map(({ operation }) => operation.operationId)),
  ]);
  for (const { operation, scenario, example } of pushes) {
    const cases = all.find(({ event }) => event === operation.operationId)?.cases ?? [];
    const sent = cases.find(({ name }) => name === `example ${scenario}`)?.sendings.map(payloadIn);
    expect(sent).toEqual([example.value]);
  }
});

test("states out of order are those of the member that the contract marks, whatever its name", () => {
  const states = {
    type: "string",
    "x-known-values": { NEW: "new", SENT: "on its way", DONE: "done" },
  } as const;
  const schema: Schema = { properties: { stage: states, phase: { ...states, "x-in-order": true } } };
  const base = { stage: "NEW", phase: "NEW" };
  const late = legalPayloads(bundleOf("glink"), schema, base).filter(({ name }) =>
    /^out of order/.test(name),
  );
  expect(late.map(({ name, payloads }) => [name, payloads])).toEqual([
    [
      "out of order: phase",
      [
        { stage: "NEW", phase: "DONE" },
        { stage: "NEW", phase: "NEW" },
      ],
    ],
  ]);
});

describe.each(all)("of $event", ({ event, number, cases }) => {
  const isValid = validatorOf("glink", event, "request");
  const isLegal = ({ sendings }: PushCase) => sendings.every((sending) => isValid(payloadIn(sending)));
  const judged = cases.filter(({ sendings }) => sendings.every(({ signature }) => signature === "right"));

  test("all that have to be acknowledged are legal", () => {
    const legal = judged.filter(({ expectation }) => expectation === "acknowledge");
    expect(legal.length).toBeGreaterThan(5);
    for (const one of legal) expect([one.name, isLegal(one), isValid.errors]).toEqual([one.name, true, null]);
  });

  test("all others break the contract", () => {
    const illegal = judged.filter(({ expectation }) => expectation !== "acknowledge");
    expect(illegal.length).toBeGreaterThan(10);
    expect(illegal.filter(isLegal).map(({ name }) => name)).toEqual([]);
  });

  test("names are unique", () => {
    const names = cases.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test("each variant is about a document of its own", () => {
    const numbers = judged
      .filter(({ expectation, name }) => expectation === "acknowledge" && !name.startsWith("example "))
      .map(({ sendings }) => [...new Set(sendings.map((sending) => payloadIn(sending)[number]))].join());
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test.each([
    ["absent optional members", /^required members only$/],
    ["unknown members", /^unknown members$/],
    ["repetitions", /^repetition of /],
    ["slow and chunked bodies", /^(slow|chunked) body$/],
    ["broken rules", /^illegal: .* missing$/],
    ["fractions in place of whole numbers", /^illegal: .* as fraction$/],
    ["wrong signatures", /^illegal: (not signed|signed with another key|changed after it was signed)$/],
  ])("there are %s", (_, name) => {
    expect(cases.filter((one) => name.test(one.name))).not.toEqual([]);
  });
});

test.each([
  [
    "open sets have unlisted values",
    /^unlisted value of /,
    (schema: Schema) => knownValuesOf(schema).length > 0,
  ],
  ["lists are large", /^long list of /, (schema: Schema) => schema.type === "array"],
  ["times are out of order", /^out of order: /, (schema: Schema) => schema.format === "int64"],
] as const)("%s wherever the contract has them", (_, name, isConcerned) => {
  const concerned = sources.filter(({ document, schema, examples }) =>
    Object.entries(resolve(document, schema).properties ?? {}).some(([member, property]) => {
      if (typeof property !== "object" || !examples.every(([, sent]) => member in sent)) return false;
      const resolved = resolve<Schema>(document, property);
      return !resolved.enum && isConcerned(resolved);
    }),
  );
  const having = all.filter(({ cases }) => cases.some((one) => name.test(one.name)));
  expect(concerned.length).toBeGreaterThan(0);
  expect(having.map(({ event }) => event)).toEqual(
    expect.arrayContaining(concerned.map(({ push }) => push.operationId)),
  );
});

test("nulls and second types come where the contract has them", () => {
  const names = all.flatMap(({ event, cases }) => cases.map(({ name }) => `${event} ${name}`));
  expect(names).toContain("orderStatus nulls");
  expect(names).toContain("orderStatus createTime as string");
  expect(names).toContain("orderStatus createTime as integer");
});

test("only a payload that lost what tells it apart may be acknowledged although it is illegal", () => {
  const openCases = ({ cases }: (typeof all)[number]) =>
    cases.filter(({ expectation }) => expectation === "answer").map(({ name }) => name);
  for (const { push } of sources) {
    const open = all.filter(({ event }) => event === push.operationId).flatMap(openCases);
    const lost: string[] = push.marks.map((mark) => `illegal: ${mark} missing`);
    expect(open.filter((name) => !lost.includes(name))).toEqual([]);
  }
  expect(all.flatMap(openCases)).toContain("illegal: orderNumber missing");
});

/** The payload of a sending; nothing where it is no JSON object. */
function payloadIn({ payload }: PushCase["sendings"][number]): Record<string, unknown> {
  try {
    return JSON.parse(
      typeof payload === "string" ? payload : new TextDecoder("utf-8", { fatal: true }).decode(payload),
    );
  } catch {
    return {};
  }
}
