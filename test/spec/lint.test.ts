import { expect, test } from "vitest";
import { contractLintRuns, isClean } from "../../scripts/lint/contract-runs.ts";
import { runTool } from "../../scripts/run-tool.ts";

test.each(contractLintRuns)("$name: neither errors nor warnings", async ({ program, args }) => {
  const run = await runTool(program, args);
  expect(isClean(run), run.output).toBe(true);
  expect(run.output).toMatch(/validated in|No results/);
});
