import { expect, test } from "vitest";
import { isObject } from "../../../src/base/type-guards.ts";
import { bodySchemas } from "../../../src/contract/body-schemas.ts";
import { type Example, resolve } from "../../../src/contract/openapi.ts";
import { operationsOf } from "../../../src/contract/operations-of.ts";
import { pushSources } from "../../../src/probe/push/cases.ts";
import { legalPayloads } from "../../../src/probe/push/legal-payloads.ts";
import { payloadCases } from "../../../src/probe/verify/cases/payload-cases.ts";
import { bundleOf } from "../../helpers/contract.ts";

/** A copy in which every length and number of entries that has a limit may be one more. */
function withOtherLimits<Value>(value: Value): Value {
  const visit = (given: unknown): unknown => {
    if (Array.isArray(given)) return given.map(visit);
    if (!isObject(given)) return given;
    return Object.fromEntries(
      Object.entries(given).map(([name, member]) => {
        const isLimit = ["maxLength", "maxItems"].includes(name) && typeof member === "number";
        return [name, isLimit ? member + 1 : visit(member)];
      }),
    );
  };
  return visit(value) as Value;
}

test("cases of verify keep their names when a limit of the contract changes", () => {
  const namesIn = (document: ReturnType<typeof bundleOf>) =>
    operationsOf(document).flatMap((located) => {
      const content = located.operation.requestBody?.content["application/json"];
      const [example] = Object.values(content?.examples ?? {});
      if (located.direction !== "call" || !example) return [];
      const { value } = resolve<Example>(document, example);
      return payloadCases(document, bodySchemas(located).request, value).map(({ name }) => name);
    });
  const bundle = bundleOf("glink");
  const names = namesIn(bundle);
  expect(names.filter((name) => name.startsWith("max")).length).toBeGreaterThan(10);
  expect(namesIn(withOtherLimits(bundle))).toEqual(names);
});

test("cases of push keep their names when a limit of the contract changes", () => {
  const namesIn = (document: ReturnType<typeof bundleOf>) =>
    pushSources(document).flatMap(({ schema, examples: [first] }) =>
      first ? legalPayloads(document, schema, first[1]).map(({ name }) => name) : [],
    );
  const bundle = bundleOf("glink");
  expect(namesIn(bundle).length).toBeGreaterThan(20);
  expect(namesIn(withOtherLimits(bundle))).toEqual(namesIn(bundle));
});
