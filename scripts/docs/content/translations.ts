import type { Flow, FlowBook } from "../../../src/probe/flows/flow.ts";
import type { Erratum } from "../../lib/errata.ts";
import { codeTexts, erratumMembers } from "../../lib/translations/homes.ts";
import {
  errataTranslations,
  folderTranslations,
  type Language,
  siteTranslations,
} from "../../lib/translations/language.ts";
import {
  readTranslations,
  type TranslationFile,
  translated,
} from "../../lib/translations/translation-file.ts";

/** The text of a place in the language of the site. Where there is no translation it is English: the lint tells. */
export type TextAt = (group: string, pointer: string, english: string) => string;

/** The texts of a file of translations. */
export function textsOf(language: Language, file: string): TextAt {
  if (language === "en") return (_group, _pointer, english) => english;
  const translations = readOnce(file);
  return (group, pointer, english) => translated(translations, group, pointer, english) ?? english;
}

/** The texts that stand in no folder of their own: scenarios, legends, vectors, errata that are gone, and those of the code. */
export function siteTexts(language: Language): TextAt {
  return textsOf(language, siteTranslations);
}

/** What the code says of its rules, faults or signals. */
export function codeText(language: Language, group: keyof typeof codeTexts, name: string): string {
  const texts: Readonly<Record<string, string>> = codeTexts[group];
  return siteTexts(language)(group, name, texts[name] ?? "");
}

/** The register of errata in a language. */
export function errataIn(language: Language, errata: readonly Erratum[]): readonly Erratum[] {
  if (language === "en") return errata;
  return errata.map((erratum) => {
    const textAt = textsOf(language, errataTranslations(erratum.family));
    const texts = erratumMembers.map((member) => [member, textAt(erratum.id, member, erratum[member])]);
    return { ...erratum, ...Object.fromEntries(texts) };
  });
}

/** The flows in a language. */
export function flowsIn(language: Language, { flows }: FlowBook): readonly Flow[] {
  if (language === "en") return flows;
  const textAt = textsOf(language, folderTranslations("flows"));
  return flows.map((flow) => flowIn(flow, textAt));
}

function flowIn(flow: Flow, textAt: TextAt): Flow {
  const at = (pointer: string, english: string) => textAt(`${flow.name}.arazzo.yaml`, pointer, english);
  return {
    ...flow,
    title: at("/info/title", flow.title),
    summary: at("/info/summary", flow.summary),
    description: at("/info/description", flow.description),
    inputs: flow.inputs.map((input) => ({
      ...input,
      description: at(`/workflows/0/inputs/properties/${input.name}/description`, input.description),
    })),
    steps: flow.steps.map((step, index) => ({
      ...step,
      description: at(`/workflows/0/steps/${index}/description`, step.description),
    })),
  };
}

const known = new Map<string, TranslationFile>();

function readOnce(file: string): TranslationFile {
  const before = known.get(file);
  if (before) return before;
  const read = readTranslations(file);
  known.set(file, read);
  return read;
}
