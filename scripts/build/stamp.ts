import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sourceFolder } from "../lib/families.ts";
import { fromRoot } from "../lib/paths.ts";
import { type Language, language } from "../lib/translations/language.ts";

/** Says where a generated file comes from. It depends on the sources alone, never on the time or the machine. */
export type Stamp = { notice: string; generator: string; source: string; sourceHash: string };

/**
 * The stamp of a file that `generator` (a script, relative to the repository) makes from the sources of a description. The
 * translation is a source of what is translated alone.
 */
export function stampFor(name: string, generator: string, made: Language = "en"): Stamp {
  const source = sourceFolder(name);
  return { notice: "Generated, do not edit.", generator, source, sourceHash: hashFolder(source, made) };
}

/** A stamp as a comment; `prefix` opens each line, `//` or `#` for example. */
export function commentOf(stamp: Stamp, prefix: string): string {
  return [stamp.notice, `Generator: ${stamp.generator}`, `Source: ${stamp.source} (${stamp.sourceHash})`]
    .map((line) => `${prefix} ${line}\n`)
    .join("");
}

function hashFolder(folder: string, made: Language): string {
  const hash = createHash("sha256");
  for (const file of filesBelow(folder, made)) {
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(fromRoot(file), "utf8").replaceAll("\r\n", "\n"))
      .update("\0");
  }
  return `sha256:${hash.digest("hex")}`;
}

function filesBelow(folder: string, made: Language): string[] {
  return (
    readdirSync(fromRoot(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(fromRoot("").length).replaceAll("\\", "/"))
      // Nothing is generated from the vectors, and what the sandbox needs has a stamp of its own.
      .filter((file) => !file.startsWith(`${folder}/vectors/`))
      .filter((file) => !file.startsWith(`${folder}/sandbox/`) && file !== `${folder}/behaviour.yaml`)
      .filter((file) => made !== "en" || file !== `${folder}/${language}.yaml`)
      .sort()
  );
}
