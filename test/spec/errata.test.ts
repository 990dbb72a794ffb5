import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { fromRoot } from "../../scripts/paths.ts";
import { bundleOf, families, operations } from "../helpers/contract.ts";

type Erratum = Record<"id" | "family" | "operation" | "direction" | "field" | "kind", string>;

const errata: Erratum[] = parse(readFileSync(fromRoot("spec/errata.yaml"), "utf8"));
const used = new Map(families.map((family) => [family as string, idsIn(bundleOf(family))]));

describe("errata", () => {
  test("have an id each", () => {
    const ids = errata.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("have all members of the format, filled", () => {
    const members = [
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
      const empty = Object.entries(erratum).filter(([member, text]) => member !== "field" && !text);
      expect(empty, erratum.id).toEqual([]);
    }
  });

  test("are of documented kinds", () => {
    const documented = readFileSync(fromRoot("spec/extensions.md"), "utf8");
    const kinds = new Set(errata.map(({ kind }) => kind));
    expect([...kinds].filter((kind) => !documented.includes(`\`${kind}\``))).toEqual([]);
  });

  test("name an operation of the contract", () => {
    const known = operations.map(({ family, serviceType, path, operationId }) => {
      return family === "kakaclo"
        ? `kakaclo ${operationId}`
        : `${family} ${serviceType ?? path?.split("/").at(-1)}`;
    });
    expect(errata.filter(({ family, operation }) => !known.includes(`${family} ${operation}`))).toEqual([]);
  });

  test("are referred to from the place in the contract that they concern", () => {
    expect(errata.filter(({ id, family }) => !used.get(family)?.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test("exist for every reference in the contract", () => {
    const known = new Set(errata.map(({ id, family }) => `${family} ${id}`));
    const references = [...used].flatMap(([family, ids]) => [...ids].map((id) => `${family} ${id}`));
    expect(references.filter((reference) => !known.has(reference))).toEqual([]);
  });
});

function idsIn(value: unknown): Set<string> {
  const ids = new Set<string>();
  JSON.stringify(value, (key, member) => {
    if (key === "x-erratum") for (const id of member) ids.add(id);
    return member;
  });
  return ids;
}
