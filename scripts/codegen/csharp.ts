import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Contract, inspectModels } from "./inspect-csharp.ts";
import { openapiGenerator, openapiGeneratorVersion, runOpenapiGenerator } from "./openapi-generator.ts";
import { type Generation, packageOf, type Target } from "./target.ts";

/** Generated and inspected: .NET is on no package registry but its own, so the matrix cannot count on it. */
export const csharp: Target = {
  name: "csharp",
  language: "C#",
  generator: "openapi-generator csharp (generic host)",
  version: openapiGeneratorVersion,
  openapi: "3.0",
  tools: ["java"],
  calls: [],
  command,
  async run({ folder, bundle, descriptions }) {
    for (const description of descriptions) {
      const name = packageOf(description);
      const output = `generated/${description}`;
      await runOpenapiGenerator(command({ bundle: bundle(description, "3.0"), output, name }), folder);
    }
    return "";
  },
  inspect: ({ folder, bundle, descriptions }) =>
    descriptions.flatMap((description) => {
      const contract: Contract = JSON.parse(readFileSync(bundle(description, "3.0"), "utf8"));
      const read = (type: string) => readFileSync(join(folder, modelsOf(description), `${type}.cs`), "utf8");
      return inspectModels(contract, read).map((problem) => `${description}: ${problem}`);
    }),
  types: {
    at: modelsOf,
    pattern: /^ {4}public (?:partial class|enum) (\w+)/gm,
  },
  methods: {
    at: (description) => `generated/${description}/src/${packageOf(description)}/Api`,
    pattern: /^ {8}public async Task<I\w+> (\w+?)(?:OrDefault)?Async\(/gm,
  },
};

function modelsOf(description: string): string {
  return `generated/${description}/src/${packageOf(description)}/Model`;
}

function command({ bundle, output, name }: Generation): string[] {
  return openapiGenerator("csharp", { bundle, output }, [`--package-name=${name}`]);
}
