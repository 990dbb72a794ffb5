import { describe, expect, test } from "vitest";
import { readErratumImpacts, readErratumKinds } from "../../scripts/docs/content/register.ts";
import { readRetiredErrata } from "../../scripts/lib/errata.ts";
import { readFamilies } from "../../scripts/lib/families.ts";
import { bundleOf, descriptions, operations } from "../helpers/contract.ts";
import { documentedName, errata } from "../helpers/errata.ts";

/** The call that carries all others is no operation of the documents, but has open questions of its own. */
const gateway = "glink gateway";

const retired = readRetiredErrata();
const places = errata.flatMap(({ id, family, places: own }) =>
  own.map((place) => ({ id, family, ...place })),
);
const used = new Set(descriptions.flatMap((name) => idsIn(bundleOf(name))));

describe("errata", () => {
  test("have an id each, which no other entry had before", () => {
    const ids = [...errata.map(({ id }) => id), ...Object.keys(retired.moved), ...Object.keys(retired.gone)];
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("say each thing once, with all of its places", () => {
    const texts = errata.map(({ family, documents_say, example_shows, decision, why }) =>
      [family, documents_say, example_shows, decision, why].join("\n"),
    );
    expect(errata.filter((_, index) => texts.indexOf(texts[index] ?? "") !== index)).toEqual([]);
  });

  test("are of documented kinds and impacts", () => {
    const kinds = new Set(readErratumKinds().map(({ name }) => name));
    const impacts = new Set(readErratumImpacts().map(({ name }) => name));
    expect(errata.filter(({ kind }) => !kinds.has(kind)).map(({ id }) => id)).toEqual([]);
    expect(errata.filter(({ impact }) => !impacts.has(impact)).map(({ id }) => id)).toEqual([]);
  });

  test("name an operation of the contract, or all of a family", () => {
    const known = new Set([
      ...operations.map((operation) => `${operation.family} ${documentedName(operation)}`),
      ...readFamilies().map((family) => `${family} *`),
      gateway,
    ]);
    expect(places.filter(({ family, operation }) => !known.has(`${family} ${operation}`))).toEqual([]);
  });

  test("name a field as a dotted path", () => {
    const dotted = /^([A-Za-z][\w-]*(\[\])*(\.[A-Za-z]\w*(\[\])*)*)?$/;
    expect(places.filter(({ field }) => !dotted.test(field))).toEqual([]);
  });

  test("take the place of the retired ones", () => {
    const known = new Set(errata.map(({ id }) => id));
    expect(Object.entries(retired.moved).filter(([, id]) => !known.has(id))).toEqual([]);
  });

  test("are referred to from the place in the contract that they concern", () => {
    expect(errata.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test("exist for every reference in the contract", () => {
    const known = new Set(errata.map(({ id }) => id));
    expect([...used].filter((id) => !known.has(id))).toEqual([]);
  });
});

function idsIn(value: unknown): string[] {
  const ids: string[] = [];
  JSON.stringify(value, (key, member) => {
    if (key === "x-erratum") ids.push(...member);
    return member;
  });
  return ids;
}
