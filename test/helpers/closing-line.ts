import { mkdirSync, writeFileSync } from "node:fs";
import type { Reporter, TestCase, TestModule } from "vitest/node";
import { fromRoot } from "../../scripts/lib/paths.ts";

/** Ends the title of a test that is skipped because a toolchain of another language is not on the machine. */
const wantsToolchain = / for want of .+$/;

/**
 * Ends the run with the line `N passed, N failed` and leaves it in `test-results/<name>-closing-line.txt`. What could not run counts as failed, a test file that does not
 * load for example. Only code in other languages may be left out, where their toolchain is missing: the lines before name
 * it.
 */
export class ClosingLine implements Reporter {
  readonly #name: string;

  /** @param name of the run. Default: the variable `RUN_NAME` of the environment, or else `test` */
  constructor(name = process.env["RUN_NAME"] ?? "test") {
    this.#name = name;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const results = modules.map(countTests);
    const passed = sum(results.map((result) => result.passed));
    const failed = sum(results.map((result) => result.failed)) + unhandledErrors.length;
    const line = `${passed} passed, ${failed} failed`;
    mkdirSync(fromRoot("test-results"), { recursive: true });
    writeFileSync(fromRoot(`test-results/${this.#name}-closing-line.txt`), `${line}\n`);
    const leftOut = modules.flatMap((module) =>
      testsOf(module)
        .filter(isLeftOut)
        .map(({ name }) => name),
    );
    process.once("exit", () => console.log([...leftOut, line].join("\n")));
  }
}

function countTests(module: TestModule): { passed: number; failed: number } {
  const states = testsOf(module)
    .filter((test) => !isLeftOut(test))
    .map((test) => test.result().state);
  const passed = states.filter((state) => state === "passed").length;
  const failed = states.length - passed;
  return { passed, failed: failed === 0 && !module.ok() ? 1 : failed };
}

function testsOf(module: TestModule): TestCase[] {
  return [...module.children.allTests()];
}

function isLeftOut(test: TestCase): boolean {
  return test.result().state === "skipped" && wantsToolchain.test(test.name);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
