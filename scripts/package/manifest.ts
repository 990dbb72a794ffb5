import { readFileSync, writeFileSync } from "node:fs";
import { fromRoot } from "../lib/paths.ts";
import {
  builtFolders,
  clientEntries,
  commandFile,
  commonJsTypesFolder,
  type Entry,
  entries,
  libraryFolder,
  mainEntry,
  nameOf,
  peerEntries,
  typesFolder,
  webFolder,
} from "./entries.ts";

const manifestFile = fromRoot("package.json");

/** The members of package.json that say what the package offers. */
export type Offer = {
  types: string;
  exports: Readonly<Record<string, unknown>>;
  typesVersions: Readonly<Record<"*", Readonly<Record<string, readonly string[]>>>>;
  bin: Readonly<Record<string, string>>;
  files: readonly string[];
  sideEffects: false | readonly string[];
};

/** Bundles that say again what others say: they are in the repository and on the site, and would double the package. */
const leftOut = ["!generated/bundles/documented", "!generated/bundles/zh-CN", "!generated/bundles/**/*.yaml"];

/** What the bundles do not say: the `x-` keys, and the signing vectors. The sources of the bundles are in the repository. */
const ofSpec = ["spec/*.md", "spec/**/vectors/*.json"];

/** What package.json has to say of the entries. */
export function offerOf(wanted: readonly Entry[] = entries): Offer {
  const effects = wanted.filter(({ hasSideEffects }) => hasSideEffects).map(moduleOf);
  return {
    // For compilers that do not know `exports`, as "moduleResolution": "node10" makes them.
    types: declarationOf(typesFolder, mainEntry),
    exports: {
      ...Object.fromEntries(wanted.map((entry) => [entry.subpath, targetsOf(entry)])),
      "./bundles/*": "./generated/bundles/*",
      "./package.json": "./package.json",
    },
    typesVersions: { "*": Object.fromEntries(wanted.flatMap(versionedTypesOf)) },
    bin: { "fulfillment-openapi": commandFile },
    // README, LICENSE and package.json come along by themselves.
    files: [...builtFolders, "generated/bundles", ...leftOut, ...ofSpec, "CHANGELOG.md"],
    sideEffects: effects.length > 0 && effects,
  };
}

/** Where each kind of program finds an entry. The first condition that holds counts. */
function targetsOf(entry: Entry): object {
  const web = `./${webFolder}/${nameOf(entry)}.js`;
  return {
    types: {
      require: declarationOf(commonJsTypesFolder, entry),
      default: declarationOf(typesFolder, entry),
    },
    ...(clientEntries.includes(entry) && { workerd: web, browser: web }),
    ...Object.fromEntries((entry.runsIn ?? []).map((condition) => [condition, web])),
    // Bundlers set it, Node does not.
    ...(peerEntries.includes(entry) && { module: web }),
    default: moduleOf(entry),
  };
}

function moduleOf(entry: Entry): string {
  return `./${libraryFolder}/${nameOf(entry)}.js`;
}

function declarationOf(folder: string, { source }: Entry): string {
  return `./${folder}/${source.replace(/\.ts$/, ".d.ts")}`;
}

function versionedTypesOf(entry: Entry): [subpath: string, files: string[]][] {
  return entry === mainEntry ? [] : [[entry.subpath.slice("./".length), [declarationOf(typesFolder, entry)]]];
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
