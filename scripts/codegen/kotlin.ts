import { join } from "node:path";
import { generateAndRunByMaven } from "./maven.ts";
import { openapiGenerator, openapiGeneratorVersion } from "./openapi-generator.ts";
import { allCalls } from "./smoke-calls.ts";
import { type Generation, packageOf, type Target } from "./target.ts";

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
  run: (workplace) => generateAndRunByMaven(workplace, command),
  types: {
    at: (description) =>
      join("generated", description, "src/main/kotlin/smoke", packageOf(description), "models"),
    pattern: /^(?:data |enum )?class (\w+)/gm,
  },
  methods: {
    at: (description) =>
      join("generated", description, "src/main/kotlin/smoke", packageOf(description), "apis"),
    pattern: /^ {4}fun (\w+)WithHttpInfo\(/gm,
  },
};

function command({ bundle, output, name }: Generation): string[] {
  return openapiGenerator("kotlin", { bundle, output }, ["-c", "config.yaml", `--package-name=${name}`]);
}
