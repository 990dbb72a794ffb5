import type { Description, PageOperation } from "./descriptions.ts";

/** Operations that belong together, with the name of their group. */
export type OperationGroup = { name: string; operations: readonly PageOperation[] };

/** The operations by their tags, in the order of the description; what is deprecated comes last. */
export function operationGroups({ bundle, operations }: Description): OperationGroup[] {
  const groups = new Map<string, PageOperation[]>();
  const current = operations.filter(({ operation }) => !operation.deprecated);
  for (const page of current) {
    const name = page.operation.tags?.[0] ?? bundle.info.title;
    groups.set(name, [...(groups.get(name) ?? []), page]);
  }
  const outdated = operations.filter(({ operation }) => operation.deprecated);
  return [
    ...[...groups].map(([name, members]) => ({ name, operations: members })),
    ...(outdated.length > 0 ? [{ name: "Outdated", operations: outdated }] : []),
  ];
}
