import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../../src/contract/openapi.ts";
import type { OperationDescriptor } from "../../../src/contract/operation.ts";
import { createInspector, isError } from "../../../src/judge/inspect-request.ts";
import { loadJudge } from "../../../src/judge/judge.ts";
import type { Keys } from "../../../src/judge/keys.ts";
import type { GlinkWire } from "../../../src/probe/verify/caller.ts";
import { type Caller, createCaller } from "../../../src/probe/verify/caller.ts";
import { planOperation } from "../../../src/probe/verify/plan.ts";
import type { VerifyCase } from "../../../src/probe/verify/verify-case.ts";
import { bundleOf, families, operations } from "../../helpers/contract.ts";

const judge = await loadJudge();
const keys: Keys = { glink: { P1: "partner key" }, qlink: { A1: "app secret" }, kakaclo: ["token"] };
const calls = operations.filter(({ direction }) => direction === "call");
const bundles = new Map(families.map((family): [string, OpenApiDocument] => [family, bundleOf(family)]));
const inspect = createInspector({ operations, judge, keys });

function planned(operation: OperationDescriptor, caller: Caller): VerifyCase[] {
  const document = bundles.get(operation.family);
  if (!document) throw new Error(`There is no bundle of ${operation.family}`);
  return planOperation(operation, { document, judge, caller });
}

const some = calls.filter(({ operationId }) => ["queryAsns", "cancelAsn"].includes(operationId));

describe.each<[GlinkWire, typeof calls]>([
  ["form", calls],
  ["query", some],
  ["json", some],
])("the requests of a plan, in the form %s,", (wire, tried) => {
  test.each(tried)("are right or wrong as they say: $family.$operationId", (operation) => {
    const cases = planned(operation, createCaller({ keys, wire }));
    const wired = cases.filter(
      ({ name, kind }) => kind !== "negative" || /^[a-z-]+ (header|body|\w+): /.test(name),
    );
    const wrong = wired.filter(({ broken, request }) => {
      const { kind, findings } = inspect(request());
      return (kind === "call" && !findings.some(isError)) !== (broken === undefined);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
    const isSigned = operation.serviceType === null || wire !== "json";
    expect(cases.some(({ kind }) => kind === "signature")).toBe(isSigned);
  });
});

test("without a key, nothing pretends to be signed, and there are no cases about signatures", () => {
  const caller = createCaller({ keys: {}, wire: "form" });
  for (const operation of some) {
    const cases = planned(operation, caller);
    expect(cases.filter(({ kind }) => kind === "signature")).toEqual([]);
  }
});

test("the partner of the keys stands in the envelope and in the payload", () => {
  const caller = createCaller({ keys, wire: "form" });
  const [operation] = calls.filter(({ operationId }) => operationId === "queryAsns");
  if (!operation) throw new Error("The contract has no queryAsns");
  const [example] = planned(operation, caller);
  const form = new URLSearchParams(new TextDecoder().decode(example?.request().body));
  expect(form.get("partnerId")).toBe("P1");
  expect(JSON.parse(form.get("bizData") ?? "")).toMatchObject({ partnerId: "P1" });
});
