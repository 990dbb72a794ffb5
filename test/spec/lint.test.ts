import { expect, test } from "vitest";
import { runTool } from "../../scripts/lib/run-tool.ts";
import { contractLintRuns, isClean } from "../../scripts/lint/contract-runs.ts";

test.each(contractLintRuns)(
  "$name: neither errors nor warnings",
  async ({ program, args }) => {
    const run = await runTool(program, args);
    expect(isClean(run), run.output).toBe(true);
    expect(run.output).toMatch(/validated in|No results/);
  },
  600_000,
);
