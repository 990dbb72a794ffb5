import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { sourceFolder } from "../lib/families.ts";
import { fromRoot } from "../lib/paths.ts";

/** An act of `sandbox/acts.yaml`, whose header says what the members mean. */
export type ActEntry = { summary: string; subject?: string; input: Record<string, unknown> };

/** The families that the sandbox knows. */
export function sandboxFamilies(families: readonly string[]): string[] {
  return families.filter((family) => existsSync(fromRoot(behaviourFile(family))));
}

/** How a family behaves. */
export function behaviourFile(family: string): string {
  return `${sourceFolder(family)}/behaviour.yaml`;
}

/** What else the sandbox needs of a family. */
export function sandboxFolder(family: string): string {
  return `${sourceFolder(family)}/sandbox`;
}

/** A YAML file with its text. */
export function readYaml<T = unknown>(file: string): { text: string; value: T } {
  const text = readFileSync(fromRoot(file), "utf8").replaceAll("\r\n", "\n");
  return { text, value: parse(text) };
}
