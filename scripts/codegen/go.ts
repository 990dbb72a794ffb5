import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromRoot } from "../lib/paths.ts";
import { runCommand } from "./run-command.ts";
import { allCalls } from "./smoke-calls.ts";
import { type Generation, packageOf, type Target } from "./target.ts";

/** Types and client of net/http. The bundles are judged by kin-openapi before, which the generator reads them with. */
export const go: Target = {
  name: "go",
  language: "Go",
  generator: "oapi-codegen",
  version: pinned("github.com/oapi-codegen/oapi-codegen/v2"),
  openapi: "3.0",
  project: "go",
  tools: ["go"],
  calls: allCalls,
  command,
  async run({ folder, bundle, descriptions, origin, inputs }) {
    for (const description of descriptions) {
      const name = packageOf(description);
      // Its examples print null where there is no type, which this judge alone takes for forbidden.
      const judge = ["run", "github.com/getkin/kin-openapi/cmd/validate", "-examples=false"];
      await runCommand("go", [...judge, bundle(description, "3.0")], { cwd: folder });
      mkdirSync(join(folder, name));
      const [program, ...args] = command({ bundle: bundle(description, "3.0"), output: name, name });
      await runCommand(program, args, { cwd: folder });
    }
    await runCommand("go", ["vet", "./..."], { cwd: folder });
    return runCommand("go", ["run", ".", origin, inputs], { cwd: folder });
  },
  types: { at: (description) => `${packageOf(description)}/client.go`, pattern: /^type (\w+)/gm },
  methods: {
    at: (description) => `${packageOf(description)}/client.go`,
    pattern: /^func \(c \*ClientWithResponses\) (\w+?)(?:With(?:Formdata)?Body)?WithResponse\(/gm,
  },
};

function command({ bundle, output, name }: Generation): [string, ...string[]] {
  const options = ["-config", "config.yaml", "-package", name, "-o", `${output}/client.go`];
  return ["go", "tool", "oapi-codegen", ...options, bundle];
}

function pinned(module: string): string {
  const version = new RegExp(`${module} v(\\S+)`).exec(
    readFileSync(fromRoot("test/codegen/go/go.mod"), "utf8"),
  )?.[1];
  if (version === undefined) throw new Error(`go.mod does not name ${module}`);
  return version;
}
