import type { PageOperation } from "../content/descriptions.ts";

/** Where Redoc shows an operation: below its tag, by its operationId. The path is within the site. */
export function redocLink(description: string, { operation }: PageOperation): string {
  const [tag = ""] = operation.tags ?? [];
  return `docs/${description}.html#/${`${tag.replaceAll(" ", "-")}/${operation.operationId}`.toLowerCase()}`;
}

/** A path within the site, seen from a page of Redoc: these stand in `docs/`. */
export function fromRedoc(target: string): string {
  return target.startsWith("docs/") ? target.slice("docs/".length) : `../${target}`;
}
