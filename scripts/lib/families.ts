import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { parse } from "yaml";
import { fromRoot } from "./paths.ts";

const contractConfig = "spec/redocly.yaml";

type RedoclyConfig = { apis: Record<string, { root: string }> };

/** All descriptions of the contract, in the order of `spec/redocly.yaml`: one bundle each. */
export function readDescriptions(): string[] {
  return Object.keys(readConfig().apis);
}

/** The families: descriptions of business operations, without that of the wire envelope. */
export function readFamilies(): string[] {
  return readDescriptions().filter((name) => basename(rootDocument(name)) === "openapi.yaml");
}

/** The description of the calls that control the sandbox. It is ours, so that it is no part of the contract, and has lint rules of its own. */
export const controlDescription = "sandbox";

/** The rules by which Redocly reads a description, relative to the repository. */
export function redoclyConfig(name: string): string {
  return name === controlDescription ? `spec/${controlDescription}/redocly.yaml` : contractConfig;
}

/** Root document of a description, relative to the repository. */
export function rootDocument(name: string): string {
  const config = redoclyConfig(name);
  const root = readConfig(config).apis[name]?.root;
  if (root === undefined) throw new Error(`${config} knows no description "${name}"`);
  return `${dirname(config)}/${root}`;
}

/** Folder of the sources of a description, relative to the repository. */
export function sourceFolder(name: string): string {
  return dirname(rootDocument(name));
}

function readConfig(file = contractConfig): RedoclyConfig {
  return parse(readFileSync(fromRoot(file), "utf8"));
}
