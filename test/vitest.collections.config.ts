import { defineConfig } from "vitest/config";

/** `npm run test:collections`: the collections of Postman and Bruno, run by their own runners against the mock. */
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.collections.ts"],
    testTimeout: 120_000,
    hookTimeout: 600_000,
    pool: "forks",
    fileParallelism: false,
  },
});
