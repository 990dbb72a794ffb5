import { existsSync, readFileSync } from "node:fs";
import { type Static, Type } from "@sinclair/typebox";
import { Value } from "@sinclair/typebox/value";
import { parse } from "yaml";
import { fromRoot } from "../paths.ts";
import { textHash } from "./source-texts.ts";

const text = Type.String({ minLength: 1 });

const form = Type.Object(
  {
    /** Translations of what stands in several places, by the hash of the English. */
    same: Type.Optional(Type.Record(Type.String(), text)),
    /** All others: by source, or erratum, then by the place there. */
    texts: Type.Record(
      Type.String(),
      Type.Record(Type.String(), Type.Object({ of: text, text }, { additionalProperties: false })),
    ),
  },
  { additionalProperties: false },
);

/** A file of translations. */
export type TranslationFile = Static<typeof form>;

/**
 * Reads a file of translations; one that is not there translates nothing.
 *
 * @throws Error that names file and place, for a file of another form
 */
export function readTranslations(file: string): TranslationFile {
  if (!existsSync(fromRoot(file))) return { texts: {} };
  return translationsOf(file, readFileSync(fromRoot(file), "utf8"));
}

/** The translations that the text of a file holds. */
export function translationsOf(file: string, source: string): TranslationFile {
  return checkedTranslations(file, parsed(file, source));
}

function parsed(file: string, source: string): unknown {
  try {
    return parse(source);
  } catch (error) {
    throw new Error(`${file} is no YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A value as a file of translations. */
export function checkedTranslations(file: string, value: unknown): TranslationFile {
  if (Value.Check(form, value)) return value;
  const [first] = Value.Errors(form, value);
  throw new Error(`${file} is no file of translations: ${first?.path} ${first?.message}`);
}

/** The translation of a text at its place; `undefined` where there is none, or it is of another English text. */
export function translated(
  { same = {}, texts }: TranslationFile,
  group: string,
  pointer: string,
  english: string,
): string | undefined {
  const hash = textHash(english);
  const own = texts[group]?.[pointer];
  return own?.of === hash ? own.text : own ? undefined : same[hash];
}
