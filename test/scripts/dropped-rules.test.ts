import { expect, test } from "vitest";
import { parse } from "yaml";
import { lowerDocument, lowerSchema, place } from "../helpers/lowering.ts";

test.each<[string, string, string, string]>([
  [
    "if and then",
    "if: {required: [a]}, then: {required: [b, c]}",
    "",
    "/if If `a` is present, then `b` and `c` are present.",
  ],
  [
    "if and else",
    "type: object, if: {properties: {a: {const: X}}, required: [a]}, else: {required: [b]}",
    "type: object",
    '/if Unless `a` is "X": `b` is present.',
  ],
  [
    "if, then and else",
    "if: {required: [a]}, then: {properties: {b: false}}, else: {required: [b]}",
    "",
    "/if If `a` is present, then `b` is absent; otherwise `b` is present.",
  ],
  [
    "conditions about members that may be absent",
    "if: {required: [a]}, then: {properties: {b: {minItems: 3}, c: {required: [d]}}}",
    "",
    "/if If `a` is present, then `b` has at least 3 entries where present and `c.d` is present where `c` is present.",
  ],
  [
    "conditions about members that are required anyway",
    "required: [b], if: {required: [a]}, then: {properties: {b: {items: {minLength: 1}}}}",
    "required: [b]",
    "/if If `a` is present, then `b[]` has at least 1 character.",
  ],
  [
    "conditions with alternatives",
    "if: {required: [a]}, else: {anyOf: [{required: [b]}, {required: [c]}]}",
    "",
    "/if Unless `a` is present: either `b` is present, or `c` is present.",
  ],
  [
    "conditions in allOf, which leave nothing of it",
    "allOf: [{if: {required: [a]}, then: {required: [b]}}]",
    "",
    "/allOf/0/if If `a` is present, then `b` is present.",
  ],
  [
    "conditions in allOf beside other entries",
    "allOf: [{if: {required: [a]}, then: {required: [b]}}, {$ref: '#/a'}]",
    "allOf: [{$ref: '#/a'}]",
    "/allOf/0/if If `a` is present, then `b` is present.",
  ],
  [
    "contains",
    "type: array, items: {}, contains: {const: 1}, minContains: 2, maxContains: 3",
    "type: array, items: {}",
    "/contains It has at least 2 and at most 3 entries where it is 1.",
  ],
  [
    "contains with one entry",
    "contains: {required: [a]}, maxContains: 1",
    "",
    "/contains It has exactly 1 entry where `a` is present.",
  ],
  [
    "contains with no entry",
    "contains: {required: [a]}, minContains: 0, maxContains: 0",
    "",
    "/contains It has no entry where `a` is present.",
  ],
  [
    "the media type of a content",
    "type: string, contentEncoding: base64, contentMediaType: application/pdf",
    "type: string, format: byte",
    '/contentMediaType It has content of the media type "application/pdf".',
  ],
  [
    "another encoding than base64",
    "contentEncoding: base64url",
    "",
    '/contentEncoding It has content in the encoding "base64url".',
  ],
  [
    "not around such a rule, without which it would refuse more",
    "not: {contains: {const: 1}}",
    "",
    "/not It is not so that it has at least 1 entry where it is 1.",
  ],
  [
    "names by pattern, without which a closed object would refuse them",
    "patternProperties: {^a: {const: 1}}, additionalProperties: false",
    "",
    '/patternProperties It satisfies patternProperties {"^a":{"const":1}} and it satisfies additionalProperties false.',
  ],
  [
    "entries by position, without which the others would be all",
    "type: array, prefixItems: [{const: 1}], items: false",
    "type: array, items: {}",
    '/prefixItems It satisfies prefixItems [{"const":1}] and it has no other entry.',
  ],
])("%s: dropped and listed in words", (_, given, wanted, rule) => {
  const { schema, dropped } = lowerSchema(parse(`{${given}}`));
  expect(schema).toEqual(parse(`{${wanted}}`));
  expect(dropped.map((found) => `${found.pointer.replace(place, "")} ${found.rule}`)).toEqual([rule]);
});

test("the pointer has names escaped and leads to a webhook's place among the webhooks", () => {
  const schema = parse("{properties: {x/y~z: {if: {required: [a]}, then: {required: [b]}}}}");
  const item = { post: { requestBody: { content: { "application/json": { schema } } } } };
  const { dropped } = lowerDocument({ paths: { "/a": item }, webhooks: { b: item } })["x-lowered"];
  const inside = "post/requestBody/content/application~1json/schema/properties/x~1y~0z/if";
  expect(dropped.map(({ pointer }) => pointer)).toEqual([`/paths/~1a/${inside}`, `/webhooks/b/${inside}`]);
});

test("a condition without consequence is no rule", () => {
  const given = parse("{if: {required: [a]}, then: {}, else: true}");
  expect(lowerSchema(given)).toEqual({ schema: {}, dropped: [] });
});

test("a keyword of which nothing is known fails the build and is named with its place", () => {
  expect(() => lowerSchema({ $dynamicRef: "#a" })).toThrow(`How $dynamicRef at ${place}`);
});
