import type { Language } from "../../lib/translations/language.ts";
import { indexWords } from "../words/index-page.ts";
import type { Description, PageOperation } from "./descriptions.ts";

/** Operations that belong together, with the name of their group. */
export type OperationGroup = { name: string; operations: readonly PageOperation[] };

/** The operations by their tags, in the order of the description; what is deprecated comes last. */
export function operationGroups(
  { bundle, operations }: Description,
  language: Language = "en",
): OperationGroup[] {
  const shown = new Map(bundle.tags?.map((tag) => [tag.name, tag["x-displayName"] ?? tag.name]));
  const groups = new Map<string, PageOperation[]>();
  const current = operations.filter(({ operation }) => !operation.deprecated);
  for (const page of current) {
    const name = page.operation.tags?.[0] ?? bundle.info.title;
    groups.set(name, [...(groups.get(name) ?? []), page]);
  }
  const outdated = operations.filter(({ operation }) => operation.deprecated);
  return [
    ...[...groups].map(([name, members]) => ({ name: shown.get(name) ?? name, operations: members })),
    ...(outdated.length > 0 ? [{ name: indexWords[language].outdated, operations: outdated }] : []),
  ];
}
