import { operationPath } from "../content/places.ts";
import type { SiteContent } from "../content/site-content.ts";
import { fieldOf, type GuideLink } from "../guides/links.ts";
import { linkBetween } from "./layout.ts";
import { evidenceLegend } from "./marks.ts";

/** Where a guide stands within the site. */
export function guidePath(name: string): string {
  return `guides/${name}.html`;
}

/**
 * The addresses of a guide's links, as they are on a page of the site.
 *
 * @throws Error for a link to what the site does not have
 */
export function linksFrom(
  page: string,
  { descriptions, register, guides, evidence }: SiteContent,
): (link: GuideLink) => string {
  const targets: Record<GuideLink["kind"], (target: string) => string | undefined> = {
    operation: (target) => {
      const [family, operationId] = target.split(".");
      const found = descriptions
        .find(({ name }) => name === family)
        ?.operations.find(({ operation }) => operation.operationId === operationId);
      return found && operationPath(found.description, found.operation.operationId);
    },
    field: (target) => {
      const { family, operationId, side, path } = fieldOf(target);
      return `${operationPath(family, operationId)}#${[side, ...path].join(".")}`;
    },
    erratum: (target) => (register.has(target) ? `errata.html#${target}` : undefined),
    guide: (target) => (guides.some(({ name }) => name === target) ? guidePath(target) : undefined),
    page: (target) => `${target}.html`,
    evidence: (target) => (evidence.some(({ name }) => name === target) ? evidenceLegend : undefined),
  };
  return ({ kind, target }) => {
    const found = targets[kind](target);
    if (found === undefined)
      throw new Error(`${page} links the ${kind} ${target}, which the site does not have`);
    return linkBetween(page, found);
  };
}
