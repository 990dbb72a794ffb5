import { valuesOf } from "./life-cycle.ts";

/**
 * A table of the values that the contract lists for a field: `glink LogisticStatusEntry.status`.
 *
 * @throws Error for a field of which the contract lists no values
 */
export function valuesTable(directive: string): string {
  const [family = "", field = ""] = directive.split(" ");
  const rows = [...valuesOf(family, field)].map(([value, meaning]) => `| \`${value}\` | ${meaning} |`);
  const name = field.slice(field.indexOf(".") + 1);
  return [`| \`${name}\` | meaning |`, "| --- | --- |", ...rows].join("\n");
}
