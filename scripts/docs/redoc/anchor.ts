import type { PageOperation } from "../content/descriptions.ts";

/** Where Redoc shows an operation: below its tag, by its operationId. The path is within the site. */
export function redocLink(description: string, { operation }: PageOperation): string {
  const [tag = ""] = operation.tags ?? [];
  return `docs/${description}.html#/${`${tag.replaceAll(" ", "-")}/${operation.operationId}`.toLowerCase()}`;
}
