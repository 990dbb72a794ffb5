import type { Recipe } from "../recipe.ts";
import type { Mistake } from "./mistake.ts";

const inCharset = (charset: Exclude<Recipe["charset"], "utf-8">, title: string): Mistake => ({
  name: `charset-${charset}`,
  reason: `The string was signed in ${title}, not in UTF-8.`,
  variants: (recipe) => [{ ...recipe, charset }],
});
/** Mistakes in how the string is hashed and the digest is written. */
export const digestMistakes: readonly Mistake[] = [
  inCharset("gbk", "GBK"),
  inCharset("iso-8859-1", "ISO 8859-1 (Latin-1)"),
  inCharset("utf-16le", "UTF-16 (little-endian)"),
  {
    name: "other-hash",
    reason: "The other hash function was taken: MD5 is GLINK's, SHA-1 is qlink's.",
    variants: (recipe) => [{ ...recipe, algorithm: recipe.algorithm === "md5" ? "sha1" : "md5" }],
  },
  {
    name: "upper-case-hex",
    reason: "The digest was written in upper-case hex.",
    variants: (recipe) => [{ ...recipe, upperCase: true }],
  },
];
