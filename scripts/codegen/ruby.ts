import { readFileSync } from "node:fs";
import { checkMethods, declaredNames } from "./check-methods.ts";
import { openapiGenerator, openapiGeneratorVersion, runOpenapiGenerator } from "./openapi-generator.ts";
import { runCommand } from "./run-command.ts";
import { allCalls } from "./smoke-calls.ts";
import { type Declarations, type Generation, packageOf, type Target } from "./target.ts";

/**
 * Typhoeus, from the packages of the distribution. The bundles in OpenAPI 3.1 are generated too, and their methods counted:
 * there this generator wrote pushes over the calls of the same tag.
 */
export const ruby: Target = {
  name: "ruby",
  language: "Ruby",
  generator: "openapi-generator ruby (Typhoeus)",
  version: openapiGeneratorVersion,
  openapi: "3.0",
  project: "ruby",
  tools: ["java", "ruby"],
  calls: allCalls,
  isInterpreted: true,
  command,
  async run({ folder, bundle, descriptions, origin, inputs }) {
    for (const description of descriptions)
      for (const [version, place] of places) {
        const name = packageOf(description);
        const output = `${place}/${name}`;
        await runOpenapiGenerator(command({ bundle: bundle(description, version), output, name }), folder);
      }
    return runCommand("ruby", ["-W1", "smoke.rb", origin, inputs], { cwd: folder });
  },
  inspect: ({ folder, bundle, descriptions }) =>
    descriptions.flatMap((description) => {
      const contract = JSON.parse(readFileSync(bundle(description, "3.1"), "utf8"));
      const names = declaredNames(methodsIn("generated-3.1"), folder, description);
      return checkMethods(names, contract).map((problem) => `${description} in OpenAPI 3.1: ${problem}`);
    }),
  types: {
    at: (description) => `generated/${packageOf(description)}/lib/${packageOf(description)}/models`,
    pattern: /^ {2}class (\w+)/gm,
  },
  methods: methodsIn("generated"),
};

const places = [
  ["3.0", "generated"],
  ["3.1", "generated-3.1"],
] as const;

function methodsIn(place: string): Declarations {
  return {
    at: (description) => `${place}/${packageOf(description)}/lib/${packageOf(description)}/api`,
    pattern: /^ {4}def (\w+)_with_http_info\(/gm,
  };
}

function command({ bundle, output, name }: Generation): string[] {
  return openapiGenerator("ruby", { bundle, output }, [`--additional-properties=gemName=${name}`]);
}
