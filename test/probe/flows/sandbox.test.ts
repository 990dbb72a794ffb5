import { expect, test } from "vitest";
import { flowBook } from "../../../generated/flows/index.ts";
import { families } from "../../../generated/operations/index.ts";
import { checksOf } from "../../../src/probe/flows/run-flows.ts";
import { runAgainstSandbox } from "../../helpers/processes/run-against-sandbox.ts";

test.each(families)(
  "the sandbox of %s passes every step of its flows, and sends every push, as the warehouse acts",
  async (family) => {
    const run = await runAgainstSandbox(family);
    expect(run.findings).toEqual([]);
    const flows = flowBook.flows.filter((flow) => flow.family === family);
    const checks = checksOf(run);
    expect(checks.filter(({ unproven }) => unproven)).toEqual([]);
    expect(run.results.flatMap(({ notSeen }) => notSeen)).toEqual([]);
    expect(run.lacking).toEqual([]);
    const expected = flows.flatMap(({ name, steps, pushes }) => [
      ...steps.map(({ stepId }) => `${name}/${stepId}`),
      ...pushes.map(({ operationId }) => `${name}/push-${operationId}`),
    ]);
    expect(checks.map(({ name }) => name)).toEqual(expected);
  },
  600_000,
);
