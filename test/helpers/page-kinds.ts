import { statSync } from "node:fs";
import { readPageDescriptions } from "../../scripts/docs/content/descriptions.ts";
import { siteFolder } from "../../scripts/docs/fingerprint.ts";
import { redocLink } from "../../scripts/docs/redoc/anchor.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { languages } from "../../scripts/lib/translations/language.ts";
import { operations } from "./contract.ts";
import { sitePages } from "./site.ts";

/** A kind of pages that are built alike, and the one that stands for all. */
export type PageKind = { kind: string; path: string };

/** Pages of a description that are about no operation. */
const aboutDescription = ["overview", "changelog"];

/**
 * The kinds of pages that the site has, each with its largest page: found in what was built, so that no new kind is
 * forgotten. A page of which nothing is known is a kind of its own, or one with those of its folder.
 */
export function pageKinds(): PageKind[] {
  const largest = new Map<string, { path: string; size: number }>();
  for (const path of sitePages()) {
    const size = statSync(fromRoot(`${siteFolder}/${path}`)).size;
    const kind = kindOf(path.replace(/\.html$/, "").split("/"));
    if (size > (largest.get(kind)?.size ?? 0)) largest.set(kind, { path, size });
  }
  return [...largest].flatMap(([kind, { path }]) => [
    { kind, path },
    ...(kind.endsWith("redoc") ? [inRedoc(kind, path)] : []),
  ]);
}

/** Redoc's page has its operations behind a link of its own. */
function inRedoc(kind: string, path: string): PageKind {
  const description = readPageDescriptions().find(({ name }) => path.endsWith(`/${name}.html`));
  const [operation] = description?.operations ?? [];
  if (!description || !operation) throw new Error(`${path} is of no description that has an operation`);
  const link = redocLink(description.name, operation);
  return { kind: `operation-in-${kind}`, path: path + link.slice(link.indexOf("#")) };
}

function kindOf([folder = "", ...rest]: readonly string[]): string {
  const [description = "", name] = rest;
  if (rest.length === 0) return folder;
  // The same site in another language has the same kinds.
  if (languages.some((language) => language === folder)) return `${folder}-${kindOf(rest)}`;
  if (folder !== "docs") return `one-of-${folder}`;
  if (name === undefined) return "redoc";
  if (description === "sandbox") return "control";
  if (aboutDescription.includes(name)) return name;
  const operation = operations.find(
    ({ family, operationId }) => family === description && operationId === name,
  );
  if (!operation) return "gateway";
  const { direction, method, successor } = operation;
  return [
    ...(successor !== null ? ["outdated"] : []),
    ...(direction === "call" ? [method.toLowerCase()] : []),
    direction,
  ].join("-");
}
