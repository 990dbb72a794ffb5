import { availableParallelism } from "node:os";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { ClosingLine } from "./helpers/closing-line.ts";

/**
 * The settings of a suite of tests.
 *
 * @param name the name of its closing line in `test-results/`
 * @param include its files
 */
export function suite(name: string, include: readonly string[]): ViteUserConfig {
  return defineConfig({
    test: {
      root: new URL("..", import.meta.url).pathname,
      include: [...include],
      // Tests of other projects, which run where the packed package is installed.
      exclude: ["**/node_modules/**", "test/install/projects/**"],
      globalSetup: ["test/helpers/global-setup.ts"],
      reporters: ["default", new ClosingLine(name)],
      testTimeout: 30_000,
      hookTimeout: 60_000,
      pool: "forks",
      // Vitest leaves a core to itself, which on two cores is one too many.
      maxWorkers: Math.max(2, availableParallelism() - 1),
      // Test files change nothing that they share, and importing Prism and Spectral anew for each takes longer than they do.
      isolate: false,
    },
  });
}
