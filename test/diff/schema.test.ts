import { describe, expect, test } from "vitest";
import { diffBundles } from "../../src/diff/diff.ts";
import { type PlaceName, places, schemaChanges, withSchema } from "./descriptions.ts";
import { schemaCases } from "./schema-cases.ts";

const placeNames = Object.keys(places) as PlaceName[];

describe.each(placeNames)("in the %s", (place) => {
  test.each(schemaCases.map((one) => [one.title, one] as const))("%s", (_, { old, now, rule, breaks }) => {
    const changes = schemaChanges(place, old, now);
    expect(changes.map((change) => change.rule)).toEqual([rule]);
    const isBroken = breaks === "both" || breaks === (places[place].side === "written" ? "writer" : "reader");
    expect(changes[0]?.level === "breaking", `${changes[0]?.level}: ${changes[0]?.why}`).toBe(isBroken);
    expect(changes[0]).toMatchObject({ operation: "move", direction: places[place].direction });
  });
});

describe("a value that must not be", () => {
  const never = [false, { not: {} }];
  const having = (member: unknown) => ({ type: "object", properties: { a: { type: "string" }, b: member } });

  test.each(placeNames)("is no change in other words, in the %s", (place) => {
    for (const old of never)
      for (const now of never) expect(schemaChanges(place, having(old), having(now))).toEqual([]);
  });

  test.each(placeNames)("is one change from any value, in either form, in the %s", (place) => {
    for (const form of never) {
      const rules = (old: unknown, now: unknown) =>
        schemaChanges(place, having(old), having(now)).map(({ rule }) => rule);
      expect(rules({ type: "string" }, form)).toEqual(["value-forbidden"]);
      expect(rules(form, { type: "string" })).toEqual(["value-allowed"]);
    }
  });
});

describe("a change of a schema", () => {
  test("tells where it is in the message and in the description", () => {
    const item = (rest: object) => ({
      components: { schemas: { Item: { type: "object", properties: { sku: { type: "string", ...rest } } } } },
    });
    const list = {
      type: "object",
      properties: { items: { type: "array", items: { $ref: "#/components/schemas/Item" } } },
    };
    const [change] = diffBundles(
      withSchema("body of a push", list, item({ maxLength: 5 })),
      withSchema("body of a push", list, item({ maxLength: 9 })),
    ).changes;
    expect(change).toEqual({
      rule: "limit-widened",
      level: "breaking",
      operation: "move",
      sent: "push",
      direction: "request",
      pointer: "/components/schemas/Item/properties/sku/maxLength",
      place: "items[].sku",
      old: "5",
      new: "9",
      why: "The customer may receive what the old description rules out.",
    });
  });

  test("is found once in schemas that contain themselves", () => {
    const tree = (rest: object) => ({
      components: {
        schemas: {
          Node: {
            type: "object",
            properties: {
              next: { $ref: "#/components/schemas/Node" },
              all: { type: "array", items: { $ref: "#/components/schemas/Node" } },
              name: { type: "string", ...rest },
            },
          },
        },
      },
    });
    const node = { $ref: "#/components/schemas/Node" };
    const { changes } = diffBundles(
      withSchema("answer to a call", node, tree({})),
      withSchema("answer to a call", node, tree({ minLength: 1 })),
    );
    expect(changes.map(({ rule, place }) => [rule, place])).toEqual([["limit-narrowed", "name"]]);
  });

  test("does not come from another name of the same schema", () => {
    const named = (name: string) =>
      withSchema(
        "request of a call",
        { $ref: `#/components/schemas/${name}` },
        {
          components: { schemas: { [name]: { type: "string" } } },
        },
      );
    expect(diffBundles(named("A"), named("B")).changes).toEqual([]);
  });

  test.each([
    ["nowhere", { $ref: "#/components/schemas/Gone" }],
    ["leaves the description", { $ref: "other.yaml#/Item" }],
  ])("is not looked for behind a reference that leads %s", (words, schema) => {
    const broken = withSchema("request of a call", schema);
    expect(() => diffBundles(broken, broken)).toThrow(words);
  });
});
