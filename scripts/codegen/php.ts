import { openapiGenerator, openapiGeneratorVersion, runOpenapiGenerator } from "./openapi-generator.ts";
import { runCommand } from "./run-command.ts";
import { allCalls } from "./smoke-calls.ts";
import { type Generation, packageOf, type Target } from "./target.ts";

/** Guzzle, from the packages of the distribution: Composer's registry is not one that the matrix can count on. */
export const php: Target = {
  name: "php",
  language: "PHP",
  generator: "openapi-generator php (Guzzle)",
  version: openapiGeneratorVersion,
  openapi: "3.0",
  project: "php",
  tools: ["java", "php"],
  calls: allCalls,
  isInterpreted: true,
  command,
  async run({ folder, bundle, descriptions, origin, inputs }) {
    for (const description of descriptions) {
      const name = packageOf(description);
      const output = `generated/${name}`;
      await runOpenapiGenerator(command({ bundle: bundle(description, "3.0"), output, name }), folder);
    }
    return runCommand("php", ["smoke.php", origin, inputs], { cwd: folder });
  },
  types: {
    at: (description) => `generated/${packageOf(description)}/lib/Model`,
    pattern: /^class (\w+)/gm,
  },
  methods: {
    at: (description) => `generated/${packageOf(description)}/lib/Api`,
    pattern: /^ {4}public function (\w+?)(?:Async)?WithHttpInfo\(/gm,
  },
};

function command({ bundle, output, name }: Generation): string[] {
  return openapiGenerator("php", { bundle, output }, [
    `--invoker-package=${name}`,
    // PHP takes `getBatchinfo` for `getBatchInfo`, which the same class has.
    "--name-mappings=batchinfo=batchInfoInSmallLetters",
  ]);
}
