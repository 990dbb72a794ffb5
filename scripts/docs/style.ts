import { readFileSync } from "node:fs";
import { colourStyle } from "../lib/colours.ts";
import { fromRoot } from "../lib/paths.ts";

const parts = [
  "base",
  "header",
  "operations",
  "fields",
  "samples",
  "errata",
  "guides",
  "workplace",
  "try-it",
];

/** Style sheet of the pages that are not Redoc's: light or dark as the reader's system says, readable on a phone. */
export const style = [
  colourStyle,
  ...parts.map((name) => readFileSync(fromRoot(`scripts/docs/assets/${name}.css`), "utf8")),
].join("");
