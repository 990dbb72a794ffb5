import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { fromRoot } from "./paths.ts";

type RedoclyConfig = { apis: Record<string, { root: string }> };

/** The families of the contract, in the order of `spec/redocly.yaml`. */
export function readFamilies(): string[] {
  const config: RedoclyConfig = parse(readFileSync(fromRoot("spec/redocly.yaml"), "utf8"));
  return Object.keys(config.apis);
}

/** Root document of a family, relative to the repository. */
export function rootDocument(family: string): string {
  const config: RedoclyConfig = parse(readFileSync(fromRoot("spec/redocly.yaml"), "utf8"));
  const root = config.apis[family]?.root;
  if (root === undefined) throw new Error(`spec/redocly.yaml knows no family "${family}"`);
  return `spec/${root}`;
}
