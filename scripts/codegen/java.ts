import { join } from "node:path";
import { openapiGenerator, openapiGeneratorVersion, runOpenapiGenerator } from "./openapi-generator.ts";
import { runCommand } from "./run-command.ts";
import { allCalls, type Generation, packageOf, type Target } from "./target.ts";

/** Java 11 with its own HttpClient, compiled by Maven. */
export const java: Target = {
  name: "java",
  language: "Java",
  generator: "openapi-generator java (native HttpClient)",
  version: openapiGeneratorVersion,
  openapi: "3.0",
  project: "java",
  tools: ["java", "mvn"],
  calls: allCalls,
  command,
  async run({ folder, bundle, descriptions, origin, inputs }) {
    for (const description of descriptions) {
      const output = `generated/${description}`;
      const name = `smoke.${packageOf(description)}`;
      await runOpenapiGenerator(command({ bundle: bundle(description, "3.0"), output, name }), folder);
    }
    await runCommand("mvn", ["-q", "-B", "compile"], { cwd: folder });
    return runCommand("mvn", ["-q", "-B", "exec:java", `-Dexec.args=${origin} ${inputs}`], { cwd: folder });
  },
  types: {
    at: (description) =>
      join("generated", description, "src/main/java/smoke", packageOf(description), "model"),
    pattern: /^public (?:class|enum) (\w+)/gm,
  },
};

function command({ bundle, output, name }: Generation): string[] {
  return openapiGenerator("java", { bundle, output }, [
    "--library=native",
    `--invoker-package=${name}`,
    `--api-package=${name}.api`,
    `--model-package=${name}.model`,
  ]);
}
