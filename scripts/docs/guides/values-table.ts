import { bundleName, type Language } from "../../lib/translations/language.ts";
import { guideWords } from "../words/guides.ts";
import { valuesOf } from "./life-cycle.ts";

/**
 * A table of the values that the contract lists for a field: `glink LogisticStatusEntry.status`.
 *
 * @throws Error for a field of which the contract lists no values
 */
export function valuesTable(directive: string, language: Language): string {
  const [family = "", field = ""] = directive.split(" ");
  const rows = [...valuesOf(bundleName(family, language), field)].map(
    ([value, meaning]) => `| \`${value}\` | ${meaning} |`,
  );
  const name = field.slice(field.indexOf(".") + 1);
  return [`| \`${name}\` | ${guideWords[language].meaning} |`, "| --- | --- |", ...rows].join("\n");
}
