import type { Role } from "../../../src/contract/erratum-sense.ts";
import { flattened } from "../../../src/contract/fields.ts";
import type { Erratum, ErratumPlace } from "../../lib/errata.ts";
import type { Language } from "../../lib/translations/language.ts";
import { operationWords } from "../words/operation.ts";
import type { Description, PageOperation } from "./descriptions.ts";

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

/** Where the page of a flow stands within the site. */
export function flowPath(name: string): string {
  return `flows/${name}.html`;
}

/** Where the Markdown of a flow stands within the site. */
export function flowMarkdownPath(name: string): string {
  return `flows/${name}.md`;
}

/** Where the page about a whole description stands within the site. */
export function overviewPath(description: string): string {
  return `docs/${description}/overview.html`;
}

/** Where the changelog of a description stands within the site. */
export function changelogPath(description: string): string {
  return `docs/${description}/changelog.html`;
}

/** Name of the place of an example: `example.request.documented`. */
export function exampleAnchor(bodyAnchor: string, scenario: string): string {
  return `example.${bodyAnchor}.${scenario}`;
}

/** What a client author does with the message that a place belongs to: answers of calls are read, and so is what is pushed. */
export function roleAt({ direction }: Pick<PageOperation, "direction">, anchor: string): Role {
  const isAnswer = /^(?:example\.)?response\b/.test(anchor);
  return isAnswer === (direction === "push") ? "send" : "read";
}

/** The examples of an operation: of its request, then of each answer. */
export function exampleGroups({ requestExamples, answers }: PageOperation, language: Language = "en") {
  const { request, answer } = operationWords[language];
  return [
    { anchor: "request", name: request, examples: requestExamples },
    ...answers.flatMap(({ body, status }) =>
      body ? [{ anchor: body.anchor, name: answer(status), examples: body.examples }] : [],
    ),
  ];
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

/** An erratum as one of its places links to the pages. */
export type LinkedPlace = { named: ErratumPlace; place: Place };

/**
 * The places that each erratum links to, in the order of the register: the field that it names there, or else the first
 * place that names the erratum on the page of the operation, or in the contract.
 */
export function erratumPlaces(
  descriptions: readonly Description[],
  errata: readonly Erratum[],
  byPlace: ErrataByPlace,
): ReadonlyMap<string, readonly LinkedPlace[]> {
  return new Map(
    errata.map((erratum): [string, LinkedPlace[]] => {
      const overview = overviewPlace(descriptions, erratum);
      const naming = [...byPlace].filter(([, places]) => [...places.values()].flat().includes(erratum.id));
      const linked = erratum.places.flatMap((named): LinkedPlace[] => {
        const place = placeOn(naming, erratum, named) ?? overview;
        return place ? [{ named, place }] : [];
      });
      return [erratum.id, linked];
    }),
  );
}

function placeOn(
  naming: readonly (readonly [PageOperation, ReadonlyMap<string, readonly string[]>])[],
  { id, family }: Erratum,
  named: ErratumPlace,
): Place | undefined {
  const [home, places] =
    naming.find(([operation]) => isOf(family, named.operation, operation)) ?? naming[0] ?? [];
  if (!home || !places) return undefined;
  const anchors = [...places].filter(([, ids]) => ids.includes(id)).map(([anchor]) => anchor);
  const anchor = anchors.find((name) => name === fieldAnchor(named)) ?? anchors[0] ?? "operation";
  return { page: operationPath(home.description, home.operation.operationId), anchor };
}

function placesWithErrata(operation: PageOperation, errata: readonly Erratum[]): Map<string, string[]> {
  const own = errata.filter((erratum) => concerns(erratum, operation));
  const ownIds = new Set(own.map(({ id }) => id));
  const places = new Map<string, string[]>();
  for (const { anchor, errata: ids } of marks(operation)) {
    const named = [
      ...(places.get(anchor) ?? []),
      ...ids,
      ...own.filter((erratum) => names(erratum, operation, anchor)).map(({ id }) => id),
    ];
    const ofOperation = named.filter((id) => ownIds.has(id));
    places.set(anchor, [...new Set(ofOperation.length > 0 ? ofOperation : named)]);
  }
  return places;
}

/** Whether an erratum names the field of a place of this page: what holds for a whole family, the contract places. */
function names({ family, places }: Erratum, operation: PageOperation, anchor: string): boolean {
  return places.some(
    (place) =>
      place.operation !== "*" && fieldAnchor(place) === anchor && isOf(family, place.operation, operation),
  );
}

/** Name of the place of the field that an erratum names: lists are not marked there. */
function fieldAnchor({ direction, field }: ErratumPlace): string {
  return [direction, ...(field === "" ? [] : [field.replaceAll("[]", "")])].join(".");
}

function marks(page: PageOperation): Marked[] {
  const bodies = [page.request, ...page.answers.map(({ body }) => body)].filter((body) => body !== undefined);
  return [
    { anchor: "operation", errata: page.operation["x-erratum"] ?? [] },
    ...page.parameters.flatMap(({ field }) => flattened(field)),
    ...page.answers.map(({ anchor, response }) => ({ anchor, errata: response["x-erratum"] ?? [] })),
    ...bodies.flatMap(({ field }) => flattened(field)),
    ...exampleGroups(page).flatMap(({ anchor, examples }) =>
      examples.map(({ scenario, example }) => ({
        anchor: exampleAnchor(anchor, scenario),
        errata: example["x-erratum"] ?? [],
      })),
    ),
  ];
}

function overviewPlace(descriptions: readonly Description[], { id }: Erratum): Place | undefined {
  for (const { name, bundle } of descriptions) {
    const page = overviewPath(name);
    if (bundle.info["x-erratum"]?.includes(id)) return { page, anchor: "about" };
    if (bundle.servers?.some((server) => server["x-erratum"]?.includes(id)))
      return { page, anchor: "servers" };
  }
  return undefined;
}

/** Whether one of the places of an erratum is in the operation, or in all of its family. */
export function concerns(erratum: Erratum | undefined, operation: PageOperation): boolean {
  return erratum?.places.some((place) => isOf(erratum.family, place.operation, operation)) ?? false;
}

/** Whether the name that the register gives to an operation, or to all of a family, is that of a page's operation. */
function isOf(family: string, name: string, { description, path, operation }: PageOperation): boolean {
  if (description === `${family}-gateway`) return name === "gateway";
  const names = [operation["x-service-type"], path.split("/").at(-1), operation.operationId, "*"];
  return family === description && names.includes(name);
}
