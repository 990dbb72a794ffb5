import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { flowBook } from "../../generated/flows/index.ts";
import { answerSchemasAt } from "../../scripts/build/flows/known-values.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { segmentsOf } from "../../src/base/json-pointer.ts";
import type { Schema } from "../../src/contract/openapi.ts";
import { expressionsOf, readCondition } from "../../src/probe/flows/condition.ts";
import { filled, type Scope } from "../../src/probe/flows/expression.ts";
import type { Flow, FlowStep } from "../../src/probe/flows/flow.ts";
import { inputsOf } from "../../src/probe/flows/inputs.ts";
import { sandboxFamilies } from "../../src/sandbox/families.ts";
import { bundleOf, operations, validatorOf } from "../helpers/contract.ts";
import { independentCheck } from "../helpers/independent-check.ts";

const bundles = new Map(flowBook.flows.map(({ family }) => [family, bundleOf(family)] as const));

/** Acts do not refer to schemas of the contract. */
const anyBundle = bundleOf("qlink");

const answerPrefix = "$response.body#";

/** The schemas that the contract has for what an expression names in the answer to a step. */
function schemasOf({ family }: Flow, { operationId }: FlowStep, expression: string): Schema[] {
  const path = segmentsOf(expression.slice(answerPrefix.length)).filter((name) => !/^\d+$/.test(name));
  const bundle = bundles.get(family);
  return bundle ? answerSchemasAt(bundle, operationId, path) : [];
}

/** A value of the type that the contract gives a member: of the preferred one, where it leaves that open. */
function sampleOf(schemas: readonly Schema[], preferred: string): string | number {
  const types = schemas.flatMap(({ type }) => type ?? []);
  const isText = types.includes("string") && (preferred === "string" || !types.includes("integer"));
  return isText ? "1" : 1;
}

/** Inputs and outputs as a run would have them. */
function sampleScope(flow: Flow, preferred = "string"): Scope {
  const options = { given: {}, nextNumber: () => "FX-1", now: new Date("2026-06-05T08:00:00Z") };
  const { values, missing } = inputsOf(flow, options);
  const given = Object.fromEntries(missing.map((name) => [name, "GIVEN"]));
  const outputs = new Map(
    flow.steps.map((step) => {
      const samples = Object.entries(step.outputs).map(
        ([name, expression]) => [name, sampleOf(schemasOf(flow, step, expression), preferred)] as const,
      );
      return [step.stepId, Object.fromEntries(samples)] as const;
    }),
  );
  return { inputs: { ...values, ...given }, outputs };
}

describe.each(flowBook.flows)("the flow $name", (flow) => {
  test("sends nothing that the contract refuses", () => {
    const scopes = ["string", "integer"].map((preferred) => sampleScope(flow, preferred));
    for (const { stepId, operationId, payload } of flow.steps) {
      const isValid = validatorOf(flow.family, operationId, "request");
      const isFine = scopes.some((scope) => isValid(filled(payload, scope)));
      expect(isFine, `${stepId}: ${JSON.stringify(isValid.errors)}`).toBe(true);
    }
  });

  test("looks at members that the contract has", () => {
    for (const step of flow.steps) {
      const conditions = step.criteria.flatMap(({ condition }) => expressionsOf(readCondition(condition)));
      const named = [...conditions, ...Object.values(step.outputs)].filter((expression) =>
        expression.startsWith(answerPrefix),
      );
      for (const expression of named)
        expect(schemasOf(flow, step, expression), `${step.stepId}: ${expression}`).not.toEqual([]);
    }
  });

  test("waits for acts that the sandbox has, with the input that they take", () => {
    const acts = sandboxFamilies().find(({ behaviour }) => behaviour.family === flow.family)?.behaviour.acts;
    const scope = sampleScope(flow);
    for (const { stepId, waitsFor, actsOn } of flow.steps.filter((step) => step.waitsFor !== undefined)) {
      const act = acts?.find((one) => one.act === waitsFor);
      expect(act?.act, stepId).toBe(waitsFor);
      const isValid = independentCheck(anyBundle, { ...act?.schema });
      isValid(filled(actsOn ?? {}, scope));
      expect(isValid.errors ?? [], stepId).toEqual([]);
    }
  });

  test("expects pushes that the contract has", () => {
    for (const { operationId, number, last } of flow.pushes) {
      const push = operations.find((one) => one.family === flow.family && one.operationId === operationId);
      expect(push?.direction).toBe("push");
      for (const { at } of [number, last]) expect(at).toMatch(/^\/\w/);
    }
  });
});

test("the keys of the flows are those that spec/extensions.md documents", () => {
  const [, section = ""] = readFileSync(fromRoot("spec/extensions.md"), "utf8").split("## Flows\n");
  const documented = [...(section.split(/^## /m)[0] ?? "").matchAll(/^\| `(x-[\w-]+)` \|/gm)].map(
    ([, key]) => key,
  );
  const files = readdirSync(fromRoot("spec/flows")).filter((file) => file.endsWith(".arazzo.yaml"));
  const used = files.flatMap((file) => keysIn(parse(readFileSync(fromRoot(`spec/flows/${file}`), "utf8"))));
  expect([...new Set(used)].sort()).toEqual([...documented].sort());
});

function keysIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    ...(key.startsWith("x-") ? [key] : []),
    ...keysIn(member),
  ]);
}
