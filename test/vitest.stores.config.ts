import { defineConfig } from "vitest/config";
import { ClosingLine } from "./helpers/closing-line.ts";

/** `npm run test:stores`: the inbox on real databases, each a server of its own. */
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.stores.ts"],
    reporters: ["default", new ClosingLine("stores")],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: "forks",
    fileParallelism: false,
  },
});
