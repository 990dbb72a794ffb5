import { mkdirSync, writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";
import { fromRoot } from "../../scripts/paths.ts";

/**
 * Ends the run with the line `N passed, N failed` and leaves it in `test-results/closing-line.txt`. What could not run
 * counts as failed, a test file that does not load for example.
 */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const results = modules.map(countTests);
    const passed = sum(results.map((result) => result.passed));
    const failed = sum(results.map((result) => result.failed)) + unhandledErrors.length;
    const line = `${passed} passed, ${failed} failed`;
    mkdirSync(fromRoot("test-results"), { recursive: true });
    writeFileSync(fromRoot("test-results/closing-line.txt"), `${line}\n`);
    process.once("exit", () => console.log(line));
  }
}

function countTests(module: TestModule): { passed: number; failed: number } {
  const states = [...module.children.allTests()].map((test) => test.result().state);
  const passed = states.filter((state) => state === "passed").length;
  const failed = states.length - passed;
  return { passed, failed: failed === 0 && !module.ok() ? 1 : failed };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
