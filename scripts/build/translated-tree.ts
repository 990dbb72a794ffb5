import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { isObject } from "../../src/base/type-guards.ts";
import { fromRoot } from "../lib/paths.ts";
import { folderTranslations, isExampleFile, isSource, type Language } from "../lib/translations/language.ts";
import { withTexts } from "../lib/translations/source-texts.ts";
import { readTranslations, translated } from "../lib/translations/translation-file.ts";

/** A copy of the sources in which a mark stands for each text, and the texts of both languages by their marks. */
export type MarkedTree = { texts: ReadonlyMap<string, Readonly<Record<Language, string>>> };

/** Gives a tag the name that it is shown by; what refers to a tag keeps to its own. */
const displayName = "x-displayName";

/**
 * Copies the sources of some folders of `spec/`, with a mark in the place of each text: so that one run of Redocly bundles
 * them for all languages.
 *
 * @param target the folder that becomes another `spec/`
 */
export function writeMarkedTree(folders: readonly string[], target: string): MarkedTree {
  cpSync(fromRoot("spec/redocly.yaml"), join(target, "redocly.yaml"));
  const texts = new Map<string, Record<Language, string>>();
  for (const folder of folders) {
    cpSync(fromRoot(`spec/${folder}`), join(target, folder), { recursive: true });
    const translations = readTranslations(folderTranslations(folder));
    for (const file of sourcesIn(folder)) {
      const path = join(target, folder, file);
      const marked = withTexts(
        parse(readFileSync(path, "utf8")),
        (en, pointer) => {
          const mark = `text ${texts.size} of the contract`;
          texts.set(mark, { en, "zh-CN": translated(translations, file, pointer, en) ?? en });
          return mark;
        },
        isExampleFile(file),
      );
      // JSON is YAML, and leaves no doubt which value is a string.
      writeFileSync(path, JSON.stringify(withTagNames(marked, texts)));
    }
  }
  return { texts };
}

/** A bundle of marked sources in one language. */
export function inLanguage<Value>(bundle: Value, { texts }: MarkedTree, language: Language): Value {
  return filled(bundle, texts, language) as Value;
}

function filled(value: unknown, texts: MarkedTree["texts"], language: Language): unknown {
  if (typeof value === "string") return texts.get(value)?.[language] ?? value;
  if (Array.isArray(value)) return value.map((entry) => filled(entry, texts, language));
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([name]) => name !== displayName || language !== "en");
  return Object.fromEntries(members.map(([name, member]) => [name, filled(member, texts, language)]));
}

function withTagNames(document: unknown, texts: MarkedTree["texts"]): unknown {
  if (!isObject(document) || !Array.isArray(document["tags"])) return document;
  const tags = document["tags"].map((tag: unknown) => {
    if (!isObject(tag) || typeof tag["name"] !== "string") return tag;
    return { ...tag, name: texts.get(tag["name"])?.en ?? tag["name"], [displayName]: tag["name"] };
  });
  return { ...document, tags };
}

function sourcesIn(folder: string): string[] {
  return readdirSync(fromRoot(`spec/${folder}`), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter(isSource);
}
