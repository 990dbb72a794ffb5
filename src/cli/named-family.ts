import { families } from "../../generated/operations/index.ts";
import { suggestion } from "./suggestion.ts";
import { wrongUsage } from "./usage-error.ts";

/**
 * The family of a name.
 *
 * @throws UsageError that names the likely one, or all
 */
export function namedFamily(name: string): string {
  if (families.some((family) => family === name)) return name;
  throw wrongUsage`There is no family "${name}".${suggestion(name, families, "Families")}`;
}
