import { type Attribute, attributes, metrics } from "../../../src/client/opentelemetry/signals.ts";
import type { Language } from "../../lib/translations/language.ts";
import { codeText } from "../content/translations.ts";
import { guideWords } from "../words/guides.ts";

/** The tables of what the entry for OpenTelemetry measures, by the name that a guide asks for. */
const tables: Readonly<Record<string, (language: Language) => string>> = {
  attributes: attributesTable,
  metrics: metricsTable,
};

/**
 * A table of names that the code uses: `attributes` or `metrics`.
 *
 * @throws Error for another name
 */
export function signalsTable(name: string, language: Language): string {
  const make = tables[name];
  if (!make) throw new Error(`There is no table of signals "${name}": ${Object.keys(tables).join(" or ")}`);
  return make(language);
}

function attributesTable(language: Language): string {
  const { attributeHeads, yes } = guideWords[language];
  const rows = Object.values(attributes).map(({ name, onMetrics }: Attribute) =>
    row([`\`${name}\``, codeText(language, "attributes", name), onMetrics ? yes : ""]),
  );
  return [row(attributeHeads), "| --- | --- | --- |", ...rows].join("\n");
}

function metricsTable(language: Language): string {
  const rows = Object.values(metrics).map(({ name, kind, unit }) =>
    row([`\`${name}\``, kind, `\`${unit}\``, codeText(language, "metrics", name)]),
  );
  return [row(guideWords[language].metricHeads), "| --- | --- | --- | --- |", ...rows].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
