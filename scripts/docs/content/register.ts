import { legendRows, type legends } from "../../lib/translations/homes.ts";
import type { Language } from "../../lib/translations/language.ts";
import { siteTexts } from "./translations.ts";

/** A value with its meaning: a row of a table of `spec/extensions.md`. */
export type LegendEntry = { name: string; meaning: string };

/** Reads what the marks of evidence mean. */
export function readEvidence(language: Language = "en"): readonly LegendEntry[] {
  return legend("Evidence", language);
}

/** Reads what the kinds of errata mean. */
export function readErratumKinds(language: Language = "en"): readonly LegendEntry[] {
  return legend("Kinds of errata", language);
}

/** Reads what the impacts of errata mean. */
export function readErratumImpacts(language: Language = "en"): readonly LegendEntry[] {
  return legend("Impact of errata", language);
}

/** The table below a heading of `spec/extensions.md`. */
function legend(heading: (typeof legends)[number], language: Language): LegendEntry[] {
  const textAt = siteTexts(language);
  return legendRows(heading).map(([name, meaning]) => ({
    name,
    meaning: textAt(`extensions.md, ${heading}`, name, meaning),
  }));
}
