import { readFileSync, writeFileSync } from "node:fs";
import { fromRoot } from "../lib/paths.ts";
import { builtFolders, commandFile, type Entry, entries, nameOf } from "./entries.ts";

const manifestFile = fromRoot("package.json");

/** The members of package.json that say what the package offers. */
export type Offer = {
  exports: Readonly<Record<string, unknown>>;
  bin: Readonly<Record<string, string>>;
  files: readonly string[];
  sideEffects: false | readonly string[];
};

/** What package.json has to say of the entries. */
export function offerOf(wanted: readonly Entry[] = entries): Offer {
  const effects = wanted
    .filter(({ hasSideEffects }) => hasSideEffects)
    .map((entry) => targetsOf(entry).default);
  const modules = wanted.map((entry) => [entry.subpath, targetsOf(entry)]);
  return {
    exports: {
      ...Object.fromEntries(modules),
      "./bundles/*": "./generated/bundles/*",
      "./package.json": "./package.json",
    },
    bin: { "fulfillment-openapi": commandFile },
    // README, LICENSE and package.json come along by themselves.
    files: [...builtFolders, "generated/bundles", "spec", "CHANGELOG.md"],
    sideEffects: effects.length > 0 && effects,
  };
}

function targetsOf(entry: Entry): { types: string; default: string } {
  const types = `./dist/types/${entry.source.replace(/\.ts$/, ".d.ts")}`;
  return { types, default: `./dist/lib/${nameOf(entry)}.js` };
}

/** Whether package.json says what the entries offer. */
export function manifestIsRight(): boolean {
  const text = readFileSync(manifestFile, "utf8");
  return text === textWithOffer(text);
}

/** Brings package.json in line with the entries. */
export function writeManifest(): void {
  writeFileSync(manifestFile, textWithOffer(readFileSync(manifestFile, "utf8")));
}

function textWithOffer(text: string): string {
  return `${JSON.stringify({ ...JSON.parse(text), ...offerOf() }, null, 2)}\n`;
}
