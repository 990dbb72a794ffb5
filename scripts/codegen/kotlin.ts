import { join } from "node:path";
import { openapiGenerator, openapiGeneratorVersion, runOpenapiGenerator } from "./openapi-generator.ts";
import { runCommand } from "./run-command.ts";
import { allCalls, type Generation, packageOf, type Target } from "./target.ts";

/** OkHttp and Jackson, compiled by Maven. */
export const kotlin: Target = {
  name: "kotlin",
  language: "Kotlin",
  generator: "openapi-generator kotlin (OkHttp, Jackson)",
  version: openapiGeneratorVersion,
  openapi: "3.0",
  project: "kotlin",
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
      join("generated", description, "src/main/kotlin/smoke", packageOf(description), "models"),
    pattern: /^(?:data |enum )?class (\w+)/gm,
  },
};

function command({ bundle, output, name }: Generation): string[] {
  return openapiGenerator("kotlin", { bundle, output }, ["-c", "config.yaml", `--package-name=${name}`]);
}
