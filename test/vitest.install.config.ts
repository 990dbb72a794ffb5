import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { ClosingLine } from "./helpers/closing-line.ts";

/** `npm run test:install`: the packed package, installed from the registry beside what teams already have. */
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.install.ts"],
    reporters: ["verbose", new ClosingLine("install")],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    pool: "forks",
    maxConcurrency: availableParallelism(),
  },
});
