import { defineConfig } from "vitest/config";

/** `npm run test:samples`: the code samples and signing recipes of all languages, each with its own toolchain. */
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.samples.ts"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    pool: "forks",
    fileParallelism: false,
  },
});
