import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDescriptions } from "../../scripts/lib/families.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { segment } from "../../src/base/json-pointer.ts";
import { isObject } from "../../src/base/type-guards.ts";
import { diffBundles } from "../../src/diff/diff.ts";
import { BrokenReferenceError, type JsonObject } from "../../src/diff/node.ts";

const bundles = readDescriptions().flatMap((name) =>
  ["", "openapi-3.0/"].map((folder) => [`${folder}${name}`, read(`${folder}${name}`)] as const),
);

function read(name: string): JsonObject {
  return JSON.parse(readFileSync(fromRoot(`generated/bundles/${name}.json`), "utf8"));
}

describe.each(bundles)("the bundle %s", (_, bundle) => {
  test("does not differ from itself", () => {
    expect(diffBundles(bundle, structuredClone(bundle)).changes).toEqual([]);
  });

  // A sample, in which small bundles have the larger part; DIFF_RUNS=5000 takes minutes.
  test("differs from itself without any one of its parts", () => {
    const places = removablePlaces(bundle);
    expect(places.length).toBeGreaterThan(100);
    const numRuns = Number(process.env["DIFF_RUNS"] ?? Math.ceil(20_000 / places.length));
    fc.assert(
      fc.property(fc.constantFrom(...places), (place) => {
        expect(changesWithout(bundle, place), place.map(segment).join("")).toBeGreaterThan(0);
      }),
      { numRuns, seed: 8, endOnFailure: true },
    );
  });
});

/** How many changes it makes to remove a place; a reference that leads nowhere then is found as well. */
function changesWithout(bundle: JsonObject, place: readonly string[]): number {
  try {
    return diffBundles(bundle, without(bundle, place)).changes.length;
  } catch (error) {
    if (error instanceof BrokenReferenceError) return 1;
    throw error;
  }
}

function without(bundle: JsonObject, place: readonly string[]): JsonObject {
  const copy = structuredClone(bundle);
  const last = place.at(-1) ?? "";
  const parent = place.slice(0, -1).reduce<unknown>((at, name) => Reflect.get(Object(at), name), copy);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(Object(parent), last);
  return copy;
}

/** Members that say what holds without them as well, and those that are no part of the contract. */
const saysNothing: Readonly<Record<string, readonly unknown[]>> = {
  minContains: [1],
  required: [false],
  nullable: [false],
  additionalProperties: [true],
  deprecated: [false],
};
const passedOver = new Set([
  "/openapi",
  "/info/version",
  "/x-generated",
  "/info",
  "/components",
  "/security",
]);

function removablePlaces(value: unknown, place: readonly string[] = []): string[][] {
  const pointer = place.map(segment).join("");
  if (pointer === "/x-generated") return [];
  const members = Array.isArray(value) ? Object.entries(value) : isObject(value) ? Object.entries(value) : [];
  // Whether a part is there that nothing refers to is not told; what refers to a missing one is.
  if (place.length === 2 && place[0] === "components")
    return members.flatMap(([name, member]) => removablePlaces(member, [...place, name]));
  const own = members.flatMap(([name, member]) =>
    passedOver.has(`${pointer}${segment(name)}`) || saysNothing[name]?.includes(member)
      ? []
      : [[...place, name]],
  );
  return [...own, ...members.flatMap(([name, member]) => removablePlaces(member, [...place, name]))];
}
