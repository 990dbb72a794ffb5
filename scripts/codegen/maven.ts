import { runOpenapiGenerator } from "./openapi-generator.ts";
import { runCommand } from "./run-command.ts";
import { type Generation, packageOf, type Workplace } from "./target.ts";

/** Generates a package from each bundle, compiles all of them with the smoke program by Maven, and runs it. */
export async function generateAndRunByMaven(
  { folder, bundle, descriptions, origin, inputs }: Workplace,
  command: (generation: Generation) => Parameters<typeof runOpenapiGenerator>[0],
): Promise<string> {
  for (const description of descriptions) {
    const output = `generated/${description}`;
    const name = `smoke.${packageOf(description)}`;
    await runOpenapiGenerator(command({ bundle: bundle(description, "3.0"), output, name }), folder);
  }
  await runCommand("mvn", ["-q", "-B", "compile"], { cwd: folder });
  return runCommand("mvn", ["-q", "-B", "exec:java", `-Dexec.args=${origin} ${inputs}`], { cwd: folder });
}
