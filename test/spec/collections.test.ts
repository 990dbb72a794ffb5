import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { families, operations } from "../../generated/operations/index.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { isObject } from "../../src/base/type-guards.ts";
import { exampleCases } from "../helpers/contract.ts";

const read = (path: string) => readFileSync(fromRoot(`generated/collections/${path}`), "utf8");

/** The documented request of a call. */
function documented(family: string, operationId: string): unknown {
  const found = exampleCases.find(
    ({ operation, family: own, side }) =>
      own === family && operation.operationId === operationId && side === "request",
  );
  return found?.example.value;
}

/** All objects in a value that have a member of this name. */
function holders(value: unknown, name: string): Readonly<Record<string, unknown>>[] {
  const below = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  return [
    ...(isObject(value) && name in value ? [value] : []),
    ...below.flatMap((one) => holders(one, name)),
  ];
}

describe.each(families)("the collections of %s", (family) => {
  const calls = operations.filter((one) => one.family === family && one.direction === "call");
  const postman: unknown = JSON.parse(read(`postman/${family}.json`));

  test("have one request for each call", () => {
    expect(holders(postman, "request")).toHaveLength(calls.length);
    const files = readdirSync(fromRoot(`generated/collections/bruno/${family}`));
    const requests = files.filter((file) => file.endsWith(".bru") && file !== "collection.bru");
    expect(requests.toSorted()).toEqual(calls.map(({ operationId }) => `${operationId}.bru`).toSorted());
  });

  test.each(calls.map(({ operationId }) => operationId))(
    "send the documented example of %s",
    (operationId) => {
      const bodies = [...holders(postman, "urlencoded"), ...holders(postman, "raw")];
      const texts = bodies.flatMap(({ raw, urlencoded }) =>
        typeof raw === "string" ? [raw] : holders(urlencoded, "value").map(({ value }) => String(value)),
      );
      const payloads = texts
        .filter((text) => text.startsWith("{\n"))
        .map((text): unknown => JSON.parse(text));
      expect(payloads).toContainEqual(documented(family, operationId));
      const bruno = read(`bruno/${family}/${operationId}.bru`);
      const body = /\nbody:json \{\n([\s\S]*?)\n\}\n|bizData: '''\n([\s\S]*?)\n {2}'''/.exec(bruno);
      expect(JSON.parse(body?.[1] ?? body?.[2] ?? "")).toEqual(documented(family, operationId));
    },
  );

  test("name no key but in the variables", () => {
    const keys = ["my-partner-key", "my-app-secret", "my-access-token"];
    expect(keys.filter((key) => read(`postman/${family}.json`).split(key).length > 2)).toEqual([]);
    expect(existsSync(fromRoot(`generated/collections/bruno/${family}/environments`))).toBe(false);
  });
});
