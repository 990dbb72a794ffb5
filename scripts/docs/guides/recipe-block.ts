import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { fromRoot } from "../../lib/paths.ts";

/** Where the signing recipes stand, relative to the repository. */
export const recipeFolder = "spec/guides/recipes";

const languages: Record<string, string> = {
  ".java": "java",
  ".py": "python",
  ".go": "go",
  ".cs": "csharp",
  ".php": "php",
  ".rs": "rust",
  ".kt": "kotlin",
};

/** The source of a signing recipe as a block of code. */
export function recipeBlock(file: string): string {
  const language = languages[extname(file)];
  if (language === undefined) throw new Error(`No language is known for the recipe ${file}`);
  const source = readFileSync(fromRoot(`${recipeFolder}/${file}`), "utf8");
  return `\`\`\`${language}\n${source.trimEnd()}\n\`\`\``;
}
