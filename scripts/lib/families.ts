import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { parse } from "yaml";
import { fromRoot } from "./paths.ts";

type RedoclyConfig = { apis: Record<string, { root: string }> };

/** All descriptions of the contract, in the order of `spec/redocly.yaml`: one bundle each. */
export function readDescriptions(): string[] {
  return Object.keys(readConfig().apis);
}

/** The families: descriptions of business operations, without that of the wire envelope. */
export function readFamilies(): string[] {
  return readDescriptions().filter((name) => basename(rootDocument(name)) === "openapi.yaml");
}

/** Root document of a description, relative to the repository. */
export function rootDocument(name: string): string {
  const root = readConfig().apis[name]?.root;
  if (root === undefined) throw new Error(`spec/redocly.yaml knows no description "${name}"`);
  return `spec/${root}`;
}

/** Folder of the sources of a description, relative to the repository. */
export function sourceFolder(name: string): string {
  return dirname(rootDocument(name));
}

function readConfig(): RedoclyConfig {
  return parse(readFileSync(fromRoot("spec/redocly.yaml"), "utf8"));
}
