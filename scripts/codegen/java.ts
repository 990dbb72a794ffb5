import { join } from "node:path";
import { generateAndRunByMaven } from "./maven.ts";
import { openapiGenerator, openapiGeneratorVersion } from "./openapi-generator.ts";
import { allCalls } from "./smoke-calls.ts";
import { type Generation, packageOf, type Target } from "./target.ts";

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
  run: (workplace) => generateAndRunByMaven(workplace, command),
  types: {
    at: (description) =>
      join("generated", description, "src/main/java/smoke", packageOf(description), "model"),
    pattern: /^public (?:class|enum) (\w+)/gm,
  },
  methods: {
    at: (description) => join("generated", description, "src/main/java/smoke", packageOf(description), "api"),
    pattern: /^ {2}public \S+ (\w+)WithHttpInfo\(/gm,
  },
};

function command({ bundle, output, name }: Generation): string[] {
  return openapiGenerator("java", { bundle, output }, [
    "--library=native",
    `--invoker-package=${name}`,
    `--api-package=${name}.api`,
    `--model-package=${name}.model`,
    // Members without a type would be sent as null where they are absent.
    "--additional-properties=openApiNullable=false",
  ]);
}
