import { flowBook } from "../../generated/flows/index.ts";
import { isQuestion } from "../../src/contract/erratum.ts";
import { flattened } from "../../src/contract/fields.ts";
import { directionText } from "./content/descriptions.ts";
import { flowPath, operationPath, overviewPath } from "./content/places.ts";
import type { SiteContent } from "./content/site-content.ts";
import { guidePath } from "./pages/guide-links.ts";
import { navigation } from "./pages/layout.ts";

/** What the search knows of the site. The browser's part reads it as it is. */
export type SearchIndex = {
  entries: SearchEntry[];
  /** Fields by operation: the path of its page, and the places on it. */
  fields: { page: string; operation: string; anchors: string[] }[];
};

/** A page, or a place on one. */
export type SearchEntry = {
  kind: string;
  title: string;
  detail: string;
  link: string;
  words: string;
  /** How much it weighs beside others that fit as well. Default 1. */
  weight?: number;
};

/** An erratum names the operations that it is about, and must not come before them. */
const erratumWeight = 0.2;

/** What took the place of a deprecated operation comes before it. */
const deprecatedWeight = 0.9;

/** A process names the operations that it consists of, and must not come before them. */
const flowWeight = 0.5;

/** Everything that can be found: operations, guides, contradictions, and every field. */
export function searchIndex({ descriptions, guides, errata, control }: SiteContent): SearchIndex {
  const all = descriptions.flatMap(({ bundle, operations }) =>
    operations.map((operation) => ({ family: bundle.info.title, operation })),
  );
  const pageOf = ({ description, operation }: (typeof all)[number]["operation"]) =>
    operationPath(description, operation.operationId);
  return {
    entries: [
      ...all.map(({ family, operation }) => ({
        kind: family,
        title: operation.operation.summary,
        detail: `${operation.wireName}, ${directionText(operation)}${operation.operation.deprecated ? ", deprecated" : ""}`,
        link: pageOf(operation),
        words: `${operation.operation.operationId} ${(operation.operation.tags ?? []).join(" ")}`,
        ...(operation.operation.deprecated && { weight: deprecatedWeight }),
      })),
      ...control.calls.map(({ route, tag }) => ({
        kind: control.bundle.info.title,
        title: route.summary,
        detail: `${route.method} ${route.path}`,
        link: `${overviewPath(control.name)}#${route.id}`,
        words: `${route.id} ${tag} sandbox`,
      })),
      ...flowBook.flows.map(({ name, title, summary, steps }) => ({
        kind: "Process",
        title,
        detail: summary,
        link: flowPath(name),
        words: `${name} ${steps.map(({ operationId }) => operationId).join(" ")} flow`,
        weight: flowWeight,
      })),
      ...guides.map(({ name, title, summary }) => ({
        kind: "Guide",
        title,
        detail: summary,
        link: guidePath(name),
        words: name,
      })),
      ...navigation.map(({ path, name }) => ({
        kind: "Page",
        title: name,
        detail: "",
        link: path,
        words: "",
      })),
      ...errata.map(({ id, kind, places, decision }) => ({
        kind: isQuestion({ kind }) ? "Open question" : "Contradiction",
        title: id,
        detail: decision,
        link: `errata.html#${id}`,
        words: places.map(({ operation, field }) => `${operation} ${field}`).join(" "),
        weight: erratumWeight,
      })),
    ],
    fields: all.map(({ operation }) => ({
      page: pageOf(operation),
      operation: `${operation.description}: ${operation.operation.summary}`,
      anchors: [
        ...operation.parameters.map(({ field }) => field),
        ...(operation.request ? flattened(operation.request.field) : []),
        ...operation.answers.flatMap(({ body }) => (body ? flattened(body.field) : [])),
      ].map(({ anchor }) => anchor),
    })),
  };
}
