import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { ClosingLine } from "./helpers/closing-line.ts";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/helpers/global-setup.ts"],
    reporters: ["default", new ClosingLine()],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: "forks",
    // Vitest leaves a core to itself, which on two cores is one too many.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Test files change nothing that they share, and importing Prism and Spectral anew for each takes longer than they do.
    isolate: false,
  },
});
