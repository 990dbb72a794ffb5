import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { bundleOf, descriptions, operations } from "../helpers/contract.ts";
import { documentedName, type Erratum, errata } from "../helpers/errata.ts";

/** The call that carries all others is no operation of the documents, but has open questions of its own. */
const gateway = "glink gateway";

const used = new Set(descriptions.flatMap((name) => idsIn(bundleOf(name))));

describe("errata", () => {
  test("have an id each", () => {
    const ids = errata.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("have all members of the format, filled", () => {
    const members: (keyof Erratum)[] = [
      "id",
      "family",
      "operation",
      "direction",
      "field",
      "kind",
      "documents_say",
      "example_shows",
      "decision",
      "why",
    ];
    for (const erratum of errata) {
      expect(Object.keys(erratum), erratum.id).toEqual(members);
      const empty = members.filter(
        (member) => member !== "field" && typeof erratum[member] === "string" && !erratum[member],
      );
      expect(empty, erratum.id).toEqual([]);
    }
  });

  test("are of documented kinds and directions", () => {
    const documented = readFileSync(fromRoot("spec/extensions.md"), "utf8");
    const kinds = new Set(errata.map(({ kind }) => kind));
    expect([...kinds].filter((kind) => !documented.includes(`| \`${kind}\` |`))).toEqual([]);
    expect([...new Set(errata.map(({ direction }) => direction))].sort()).toEqual(["request", "response"]);
  });

  test("name an operation of the contract", () => {
    const known = [
      ...operations.map((operation) => `${operation.family} ${documentedName(operation)}`),
      gateway,
    ];
    expect(errata.filter(({ family, operation }) => !known.includes(`${family} ${operation}`))).toEqual([]);
  });

  test("name a field as a dotted path", () => {
    const dotted = /^([A-Za-z][\w-]*(\[\])*(\.[A-Za-z]\w*(\[\])*)*)?$/;
    expect(
      errata.filter(({ field }) => !dotted.test(field)).map(({ id, field }) => `${id} ${field}`),
    ).toEqual([]);
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
