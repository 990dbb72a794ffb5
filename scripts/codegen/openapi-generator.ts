import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fromRoot } from "../lib/paths.ts";
import { runCommand } from "./run-command.ts";
import type { Generation } from "./target.ts";

/** Version of openapi-generator, from Maven Central. */
export const openapiGeneratorVersion = "7.25.0";

const sha1 = "56a9bb79e3bb565f477eddca2c6daa288a9c6f35";
const jarName = `openapi-generator-cli-${openapiGeneratorVersion}.jar`;

/** Where the command-line jar is downloaded from. */
export const openapiGeneratorAddress = `https://repo1.maven.org/maven2/org/openapitools/openapi-generator-cli/${openapiGeneratorVersion}/${jarName}`;

let download: Promise<string> | undefined;

/** The command that runs a generator, as the guide shows it. */
export function openapiGenerator(
  generator: string,
  { bundle, output }: Pick<Generation, "bundle" | "output">,
  options: readonly string[],
): string[] {
  return ["java", "-jar", jarName, "generate", "-g", generator, "-i", bundle, "-o", output, ...options];
}

/**
 * Runs such a command.
 *
 * @throws Error when the generator fails
 */
export async function runOpenapiGenerator(command: readonly string[], folder: string): Promise<void> {
  download ??= downloadJar();
  const jar = await download;
  const [program = "", ...args] = command.map((word) => (word === jarName ? jar : word));
  await runCommand(program, args, { cwd: folder });
}

async function downloadJar(): Promise<string> {
  const file = fromRoot(`dist/codegen/cache/${jarName}`);
  if (existsSync(file)) return file;
  const response = await fetch(openapiGeneratorAddress);
  if (!response.ok) throw new Error(`${openapiGeneratorAddress} answered ${response.status}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  const found = createHash("sha1").update(bytes).digest("hex");
  if (found !== sha1) throw new Error(`${openapiGeneratorAddress} has the SHA-1 ${found}, not ${sha1}`);
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, bytes);
  return file;
}
