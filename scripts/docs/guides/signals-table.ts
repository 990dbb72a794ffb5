import { type Attribute, attributes, metrics } from "../../../src/client/opentelemetry/signals.ts";

/** The tables of what the entry for OpenTelemetry measures, by the name that a guide asks for. */
const tables: Readonly<Record<string, () => string>> = { attributes: attributesTable, metrics: metricsTable };

/**
 * A table of names that the code uses: `attributes` or `metrics`.
 *
 * @throws Error for another name
 */
export function signalsTable(name: string): string {
  const make = tables[name];
  if (!make) throw new Error(`There is no table of signals "${name}": ${Object.keys(tables).join(" or ")}`);
  return make();
}

function attributesTable(): string {
  const rows = Object.values(attributes).map(
    ({ name, meaning, onMetrics }: Attribute) => `| \`${name}\` | ${meaning} | ${onMetrics ? "yes" : ""} |`,
  );
  return ["| attribute | what it tells | on metrics too |", "| --- | --- | --- |", ...rows].join("\n");
}

function metricsTable(): string {
  const rows = Object.values(metrics).map(
    ({ name, kind, unit, meaning }) => `| \`${name}\` | ${kind} | \`${unit}\` | ${meaning} |`,
  );
  return ["| metric | kind | unit | what it counts |", "| --- | --- | --- | --- |", ...rows].join("\n");
}
