import { defineConfig } from "vitest/config";
import { ClosingLine } from "./helpers/closing-line.ts";

/** `npm run test:runtimes`: the packed package in every runtime and under every compiler that it promises. */
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.runtimes.ts"],
    reporters: ["default", new ClosingLine()],
    testTimeout: 180_000,
    hookTimeout: 600_000,
    pool: "forks",
    fileParallelism: false,
  },
});
