import { readFileSync } from "node:fs";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { glinkRecipe, qlinkRecipe, type Recipe } from "../../src/explain/recipe.ts";
import type { HashAlgorithm } from "../../src/wire/digest.ts";
import type { ContentMode } from "../../src/wire/qlink.ts";

/** A file of vectors; `spec/vectors.md` tells what its members mean. */
export type VectorFile = { family: "glink" | "qlink"; hash: HashAlgorithm; vectors: Vector[] };

/** A signature with what it is computed from. */
export type Vector = {
  name: string;
  about: string;
  appKey?: string;
  payload: string | null;
  contentMode?: ContentMode;
  secret: string;
  stringToSign: string;
  sign: string;
  wrong: WrongCase[];
};

/** What a mistake makes of a vector. */
export type WrongCase = {
  mistake: string;
  reason: string;
  stringToSign: string;
  charset?: string;
  bytes?: string;
  hash?: HashAlgorithm;
  sign: string;
};

/** The vectors of a family. */
export function readVectors(family: "glink" | "qlink"): VectorFile {
  return JSON.parse(readFileSync(fromRoot(`spec/${family}/vectors/sign.json`), "utf8"));
}

/** The vector of a family with this name. */
export function vectorOf(family: "glink" | "qlink", name: string): Vector {
  const vector = readVectors(family).vectors.find((candidate) => candidate.name === name);
  if (!vector) throw new Error(`${family} has no vector ${name}`);
  return vector;
}

/** How a vector is signed. */
export function recipeOf({ appKey, payload, contentMode, secret }: Vector): Recipe {
  if (appKey === undefined || contentMode === undefined) return glinkRecipe(payload ?? "", secret);
  return qlinkRecipe({ appKey, appSecret: secret, content: payload ?? undefined, contentMode });
}
