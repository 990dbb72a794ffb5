import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { fromRoot } from "../../lib/paths.ts";

const languages: Record<string, string> = { ".rs": "rust", ".toml": "toml", ".yaml": "yaml" };

/** A file of the projects that try code generators, as a block of code. */
export function codeBlock(file: string): string {
  const language = languages[extname(file)];
  if (language === undefined) throw new Error(`No language is known for ${basename(file)}`);
  const source = readFileSync(fromRoot(`test/codegen/${file}`), "utf8");
  return `\`\`\`${language}\n${source.trimEnd()}\n\`\`\``;
}
