import { defineConfig } from "vitest/config";
import { ClosingLine } from "./helpers/closing-line.ts";

/** `npm run test:recipe`: adds calls and a push to a copy of the repository, by the steps of CONTRIBUTING, and builds twice. */
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.recipe.ts"],
    reporters: ["default", new ClosingLine("recipe")],
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    pool: "forks",
  },
});
