import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { attributes, metrics } from "../../../src/client/opentelemetry/signals.ts";
import { flowRules } from "../../../src/contract/rules/flow-rules.ts";
import { faults } from "../../../src/mock/faults/fault.ts";
import { flowFixes } from "../../../src/probe/flows/finding.ts";
import { errataFile } from "../errata.ts";
import { controlDescription, readFamilies } from "../families.ts";
import { fromRoot } from "../paths.ts";
import {
  errataTranslations,
  folderTranslations,
  isExampleFile,
  isSource,
  siteTranslations,
} from "./language.ts";
import { type SourceText, textsIn } from "./source-texts.ts";

/** What stands together in a file of translations: the texts of a source, or of an erratum, by their keys. */
export type TextGroup = { name: string; texts: readonly SourceText[] };

/** A file of translations with all that it has to translate. */
export type TranslationHome = { name: string; file: string; groups: readonly TextGroup[] };

/** Tables of `spec/extensions.md` that pages show, and the heading above each. */
export const legends = ["Evidence", "Kinds of errata", "Impact of errata"] as const;

/** Every file of translations, in the order in which the lint reads them. */
export function translationHomes(): TranslationHome[] {
  const families = readFamilies();
  return [
    ...[...families, controlDescription, "flows"].map(folderHome),
    ...families.map(errataHome),
    siteHome(),
  ];
}

/** The rows of a table of `spec/extensions.md`: value and meaning. */
export function legendRows(heading: (typeof legends)[number]): [name: string, meaning: string][] {
  const text = readFileSync(fromRoot("spec/extensions.md"), "utf8");
  const section = text.split(/^##+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  const rows = [...section.matchAll(/^\| `([^`]+)` \| ([^|]+?) \|$/gm)];
  if (rows.length === 0) throw new Error(`spec/extensions.md has no table below "${heading}"`);
  return rows.map(([, name = "", meaning = ""]) => [name, meaning]);
}

function folderHome(folder: string): TranslationHome {
  const files = readdirSync(fromRoot(`spec/${folder}`), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter(isSource)
    .sort();
  const groups = files.map((file) => ({
    name: file,
    texts: textsIn(readSource(`spec/${folder}/${file}`), isExampleFile(file)),
  }));
  return {
    name: folder,
    file: folderTranslations(folder),
    groups: groups.filter(({ texts }) => texts.length > 0),
  };
}

function errataHome(family: string): TranslationHome {
  const register = readSource(errataFile(family)) as readonly Record<string, unknown>[];
  return {
    name: `errata of ${family}`,
    file: errataTranslations(family),
    groups: register.map((erratum) => ({
      name: String(erratum["id"]),
      texts: erratumMembers.map((member) => ({ pointer: member, text: String(erratum[member]) })),
    })),
  };
}

/** Texts of the code that pages show, by what they are. */
export const codeTexts = {
  "flow rules": flowRules,
  "flow fixes": flowFixes,
  faults,
  attributes: meaningsOf(attributes),
  metrics: meaningsOf(metrics),
} as const;

function meaningsOf(signals: Readonly<Record<string, { name: string; meaning: string }>>) {
  return Object.fromEntries(Object.values(signals).map(({ name, meaning }) => [name, meaning]));
}

/** The members of an erratum that are texts. */
export const erratumMembers = ["documents_say", "example_shows", "decision", "why"] as const;

function siteHome(): TranslationHome {
  const retired = readSource("spec/retired-errata.yaml") as { gone: Record<string, string> };
  const vectors = ["glink", "qlink"].map((family) => {
    const file = `${family}/vectors/sign.json`;
    const { vectors: all }: { vectors: { about: string }[] } = JSON.parse(
      readFileSync(fromRoot(`spec/${file}`), "utf8"),
    );
    const texts = all.map(({ about }, index) => ({ pointer: `/vectors/${index}/about`, text: about }));
    return { name: file, texts };
  });
  return {
    name: "site",
    file: siteTranslations,
    groups: [
      { name: "scenarios.yaml", texts: textsIn(readSource("spec/scenarios.yaml")) },
      {
        name: "retired-errata.yaml",
        texts: Object.entries(retired.gone).map(([id, text]) => ({ pointer: `/gone/${id}`, text })),
      },
      ...legends.map((heading) => ({
        name: `extensions.md, ${heading}`,
        texts: legendRows(heading).map(([name, text]) => ({ pointer: name, text })),
      })),
      ...vectors,
      ...Object.entries(codeTexts).map(([name, texts]) => ({
        name,
        texts: Object.entries(texts).map(([pointer, text]) => ({ pointer, text })),
      })),
    ],
  };
}

function readSource(file: string): unknown {
  return parse(readFileSync(fromRoot(file), "utf8"));
}
