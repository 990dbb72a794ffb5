import { expect, test } from "vitest";
import { runTool } from "../../scripts/lib/run-tool.ts";

test("formatting and lint are clean", async () => {
  const { code, output } = await runTool("biome", ["ci", "--error-on-warnings", "--colors=off", "."]);
  expect(code, output).toBe(0);
});

// The compiler takes longer than other tests may where the machine has more to do.
test("types are right everywhere", { timeout: 600_000 }, async () => {
  const { code, output } = await runTool("tsc", ["--noEmit"]);
  expect(code, output).toBe(0);
});
