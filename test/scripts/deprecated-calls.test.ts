import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { operations } from "../../generated/operations/index.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import { bundleOf } from "../helpers/contract.ts";

const deprecated = operations.filter(({ successor }) => successor !== null);

test("the operation table names a successor for what the contract deprecates, and for nothing else", () => {
  const inBundles = ["glink", "qlink", "kakaclo"].flatMap((family) =>
    operationsOf(bundleOf(family))
      .filter(({ operation }) => operation.deprecated === true)
      .map(({ operation }) => `${family}.${operation.operationId}`),
  );
  expect(deprecated.map(({ family, operationId }) => `${family}.${operationId}`)).toEqual(inBundles);
  expect(deprecated.length).toBeGreaterThan(0);
  const current = operations.filter(({ successor }) => successor === null);
  for (const { family, successor } of deprecated)
    expect(current.map((one) => `${one.family}.${one.operationId}`)).toContain(`${family}.${successor}`);
});

test.each(deprecated)("the method $operationId of the client says what takes its place", (one) => {
  const client = readFileSync(fromRoot(`generated/clients/${one.family}.ts`), "utf8");
  const [comment = ""] = client.split(`  readonly ${one.operationId}: `)[0]?.split("/**").slice(-1) ?? [];
  expect(comment).toContain(`* @deprecated Use \`${one.successor}\`.\n`);
});
