import type { Erratum } from "../../lib/errata.ts";
import type { Description, PageOperation } from "./descriptions.ts";
import { flattened } from "./fields.ts";

/** A place of a page: the page's path within the site, and the place's name on it. */
export type Place = { page: string; anchor: string };

/** A place of a page with the ids of all errata that the contract names there. */
type Marked = { anchor: string; errata: readonly string[] };

/** Where the page of an operation stands within the site. */
export function operationPath(description: string, operationId: string): string {
  return `docs/${description}/${operationId}.html`;
}

/** Where the Markdown of an operation stands within the site. */
export function markdownPath(description: string, operationId: string): string {
  return `docs/${description}/${operationId}.md`;
}

/** Where the page about a whole description stands within the site. */
export function overviewPath(description: string): string {
  return `docs/${description}/overview.html`;
}

/** Name of the place of an example: `example.request.documented`. */
export function exampleAnchor(bodyAnchor: string, scenario: string): string {
  return `example.${bodyAnchor}.${scenario}`;
}

/** The errata of every place of every operation's page: by operation, then by the name of the place. */
export type ErrataByPlace = ReadonlyMap<PageOperation, ReadonlyMap<string, readonly string[]>>;

/**
 * Which errata each place names: those that the contract names there, and those whose field it is in the register. Of
 * a schema that several operations share, only the errata of the operation itself are named, if it has any there.
 */
export function errataByPlace(
  descriptions: readonly Description[],
  errata: readonly Erratum[],
): ErrataByPlace {
  const operations = descriptions.flatMap((description) => description.operations);
  return new Map(operations.map((operation) => [operation, placesWithErrata(operation, errata)]));
}

/** The one place that each erratum links to: the field that it names, or else the first place that names it. */
export function erratumPlaces(
  descriptions: readonly Description[],
  errata: readonly Erratum[],
  byPlace: ErrataByPlace,
): ReadonlyMap<string, Place> {
  return new Map(
    errata.flatMap((erratum): [string, Place][] => {
      const naming = [...byPlace].filter(([, places]) => [...places.values()].flat().includes(erratum.id));
      const [home, places] = naming.find(([operation]) => concerns(erratum, operation)) ?? naming[0] ?? [];
      if (!home || !places) return overviewPlace(descriptions, erratum);
      const anchors = [...places].filter(([, ids]) => ids.includes(erratum.id)).map(([anchor]) => anchor);
      const anchor = anchors.find((name) => name === fieldAnchor(erratum)) ?? anchors[0] ?? "operation";
      return [[erratum.id, { page: operationPath(home.description, home.operation.operationId), anchor }]];
    }),
  );
}

function placesWithErrata(operation: PageOperation, errata: readonly Erratum[]): Map<string, string[]> {
  const own = errata.filter((erratum) => concerns(erratum, operation));
  const ownIds = new Set(own.map(({ id }) => id));
  const places = new Map<string, string[]>();
  for (const { anchor, errata: ids } of marks(operation)) {
    const named = [
      ...(places.get(anchor) ?? []),
      ...ids,
      ...own.filter((entry) => fieldAnchor(entry) === anchor).map(({ id }) => id),
    ];
    const ofOperation = named.filter((id) => ownIds.has(id));
    places.set(anchor, [...new Set(ofOperation.length > 0 ? ofOperation : named)]);
  }
  return places;
}

/** Name of the place of the field that an erratum names: lists are not marked there. */
function fieldAnchor({ direction, field }: Erratum): string {
  return [direction, ...(field === "" ? [] : [field.replaceAll("[]", "")])].join(".");
}

function marks(page: PageOperation): Marked[] {
  const bodies = [page.request, ...page.answers.map(({ body }) => body)].filter((body) => body !== undefined);
  return [
    { anchor: "operation", errata: page.operation["x-erratum"] ?? [] },
    ...page.parameters.flatMap(({ field }) => flattened(field)),
    ...page.answers.map(({ anchor, response }) => ({ anchor, errata: response["x-erratum"] ?? [] })),
    ...bodies.flatMap(({ field }) => flattened(field)),
    ...bodies.flatMap(({ anchor, examples }) =>
      examples.map(({ scenario, example }) => ({
        anchor: exampleAnchor(anchor, scenario),
        errata: example["x-erratum"] ?? [],
      })),
    ),
  ];
}

function overviewPlace(descriptions: readonly Description[], { id }: Erratum): [string, Place][] {
  for (const { name, bundle } of descriptions) {
    const page = overviewPath(name);
    if (bundle.info["x-erratum"]?.includes(id)) return [[id, { page, anchor: "about" }]];
    if (bundle.servers?.some((server) => server["x-erratum"]?.includes(id)))
      return [[id, { page, anchor: "servers" }]];
  }
  return [];
}

/** Whether the register lists an erratum under the name that the documents give to an operation. */
export function concerns(
  erratum: Erratum | undefined,
  { description, path, operation }: PageOperation,
): boolean {
  if (!erratum) return false;
  if (description === `${erratum.family}-gateway`) return erratum.operation === "gateway";
  const names = [operation["x-service-type"], path.split("/").at(-1), operation.operationId];
  return erratum.family === description && names.includes(erratum.operation);
}
