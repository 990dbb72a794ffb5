import { isDeepStrictEqual } from "node:util";
import { jsonText } from "../../../base/json-text.ts";
import { isObject } from "../../../base/type-guards.ts";
import { type OpenApiDocument, resolve, type Schema } from "../../../contract/openapi.ts";
import { breaches } from "../../../payloads/breaches.ts";
import { at, dotted, has, type Path, put, without } from "../../../payloads/payload.ts";
import { repair, smallest } from "../../../payloads/repair.ts";
import { satisfies } from "../../../payloads/satisfies.ts";
import { conditionCases } from "./condition-cases.ts";
import type { PayloadCase } from "./payload-case.ts";
import { rightValues, wrongValues } from "./single-values.ts";

/** A place of the payload that is being visited. */
type Location = {
  reference: Schema;
  path: Path;
  /** A payload that keeps to the contract and has a value at this place. */
  payload: unknown;
  /** Names of the schemas around the place, so that one that contains itself comes to an end. */
  around: readonly string[];
};

/** The description and the schema of the whole payload. */
type Contract = { document: OpenApiDocument; schema: Schema };

/**
 * Negative and boundary cases of an operation, made from a documented request by the rules of its schema: each member is
 * dropped, each value replaced by others just inside and just outside of what its schema admits, and each condition met
 * and not met, kept and broken. Members that the example lacks are added for it. Pure, and the same each time.
 *
 * @param example a payload that keeps to the contract
 */
export function payloadCases(document: OpenApiDocument, schema: Schema, example: unknown): PayloadCase[] {
  const contract = { document, schema };
  const cases = casesAt(contract, { reference: schema, path: [], payload: example, around: [] });
  return distinct(cases, example);
}

/** The same payload may come about in several ways, and the example itself needs no second case. */
function distinct(cases: readonly PayloadCase[], example: unknown): PayloadCase[] {
  const seen = new Set([jsonText(example)]);
  return cases.filter(({ payload }) => {
    const text = jsonText(payload);
    return !seen.has(text) && seen.add(text);
  });
}

function casesAt(contract: Contract, place: Location): PayloadCase[] {
  const { document } = contract;
  const { path, payload } = place;
  const schema = resolve(document, place.reference);
  const value = at(payload, path);
  const wrong = wrongValues(schema, value).map(
    ({ rule, what, title = what, value: other, ...rest }): PayloadCase => ({
      name: named(rule, path, title),
      payload: put(payload, path, other),
      broken: { rule, path, what, ...rest },
    }),
  );
  const right = rightValues(schema, value).flatMap(({ rule, what, title = what, value: other }) =>
    kept(contract, put(payload, path, other), path, `${named(rule, path, title)}, allowed`),
  );
  const alternatives = withoutAlternatives(contract, schema, place);
  const conditions = conditionCases({ ...contract, path, payload, here: schema });
  const inside = isObject(value)
    ? membersOf(contract, schema, { ...place, around: around(place) })
    : Array.isArray(value)
      ? entriesOf(contract, schema, { ...place, around: around(place) })
      : [];
  return [...wrong, ...right, ...alternatives, ...conditions, ...inside];
}

/** A value that keeps to none of the alternatives of which it needs one. */
function withoutAlternatives(
  { document }: Contract,
  { anyOf, ...rest }: Schema,
  { path, payload }: Location,
): PayloadCase[] {
  if (!anyOf) return [];
  return breaches(document, rest, { anyOf }, at(payload, path))
    .filter(({ value }) => !satisfies(document, { anyOf }, value))
    .map(({ rule, what, value }) => ({
      name: named(rule, path, what),
      payload: put(payload, path, value),
      broken: { rule, path, what },
    }));
}

function around({ around: names, reference }: Location): readonly string[] {
  return reference.$ref === undefined ? names : [...names, reference.$ref];
}

function membersOf(
  contract: Contract,
  { properties = {}, required = [] }: Schema,
  place: Location,
): PayloadCase[] {
  return Object.entries(properties).flatMap(([name, reference]) => {
    if (typeof reference !== "object") return [];
    const path = [...place.path, name];
    if (!has(place.payload, path)) return absentMember(contract, reference, { ...place, path });
    const below = casesAt(contract, { ...place, reference, path });
    return [...dropped(contract, place.payload, path, required.includes(name)), ...below];
  });
}

function dropped(contract: Contract, payload: unknown, path: Path, isRequired: boolean): PayloadCase[] {
  const rest = without(payload, path);
  if (isRequired)
    return [
      {
        name: named("required", path, "missing"),
        payload: rest,
        broken: { rule: "required", path, what: "missing" },
      },
    ];
  return kept(contract, rest, path, named("optional", path, "missing"));
}

/** The cases of a member that the example lacks: with it, and all that can be done to it. */
function absentMember(contract: Contract, reference: Schema, place: Location): PayloadCase[] {
  if (reference.$ref !== undefined && place.around.includes(reference.$ref)) return [];
  const { document } = contract;
  const sample = filledList(document, reference, smallest(document, reference));
  const [added] = kept(
    contract,
    put(place.payload, place.path, sample),
    place.path,
    named("optional", place.path, "present"),
  );
  // A condition rules the member out beside those that are there.
  if (!added) return [];
  return [added, ...casesAt(contract, { ...place, reference, payload: added.payload })];
}

function filledList(document: OpenApiDocument, reference: Schema, value: unknown): unknown {
  const { items } = resolve(document, reference);
  return Array.isArray(value) && value.length === 0 && items ? [smallest(document, items)] : value;
}

/** The entries of a list are alike, so the first one stands for all. */
function entriesOf(contract: Contract, { items }: Schema, place: Location): PayloadCase[] {
  const path = [...place.path, 0];
  if (!items) return [];
  const payload = has(place.payload, path)
    ? place.payload
    : repair(
        contract.document,
        contract.schema,
        put(place.payload, path, smallest(contract.document, items)),
      );
  return has(payload, path) ? casesAt(contract, { ...place, reference: items, path, payload }) : [];
}

/** A case that is to keep to the contract, with all that its conditions demand; none where they undo the change. */
function kept({ document, schema }: Contract, changed: unknown, path: Path, name: string): PayloadCase[] {
  const payload = repair(document, schema, changed);
  return isDeepStrictEqual(at(payload, path), at(changed, path)) ? [{ name, payload }] : [];
}

function named(rule: string, path: Path, what: string): string {
  return `${rule} ${dotted(path) || "payload"}: ${what}`;
}
