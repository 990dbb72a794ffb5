import { readFileSync } from "node:fs";
import { fromRoot } from "../../../scripts/lib/paths.ts";
import { readVectors, type Vector } from "../vectors.ts";

/** How the signing recipe of a language is run. */
export type RecipeLanguage = {
  /** The name of the language in the guide. */
  label: string;
  /** File in `spec/guides/recipes/`. */
  file: string;
  /** The program that runs it, for the reader of a failure. */
  toolchain: string;
  /** Whether this machine has it. */
  isHere(): Promise<boolean>;
  /** A call of the recipe for each vector, as the language writes it. */
  call(vector: Vector): string;
  /** Runs a program that prints the value of each call on a line of its own. */
  run(recipe: string, calls: readonly string[], folder: string): Promise<string>;
};

/** All vectors of both families, in their order. */
export const vectors: readonly Vector[] = [...readVectors("glink").vectors, ...readVectors("qlink").vectors];

/** The source of a recipe. */
export function recipeSource({ file }: Pick<RecipeLanguage, "file">): string {
  return readFileSync(fromRoot(`spec/guides/recipes/${file}`), "utf8");
}

/** How a language writes a call of its recipe; the names differ, the order of the arguments does not. */
export type CallStyle = {
  glink: string;
  qlink: string;
  /** How it writes true and false. Default `true`, `false`. */
  booleans?: [string, string];
  /** Characters that it escapes in strings beside quotes and backslashes: `$`. */
  escaped?: string;
};

/** A function that writes calls in the style of a language. */
export function callsIn({ glink, qlink, booleans = ["true", "false"], escaped = "" }: CallStyle) {
  const text = (value: string) => {
    const quoted = JSON.stringify(value);
    return escaped === "" ? quoted : quoted.replaceAll(escaped, `\\${escaped}`);
  };
  return ({ appKey, payload, secret, contentMode }: Vector): string => {
    const content = text(payload ?? "");
    if (appKey === undefined) return `${glink}(${content}, ${text(secret)})`;
    const asObject = contentMode === "object" ? booleans[0] : booleans[1];
    return `${qlink}(${text(appKey)}, ${content}, ${text(secret)}, ${asObject})`;
  };
}
