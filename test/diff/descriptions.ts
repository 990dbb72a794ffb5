import type { Change } from "../../src/diff/change.ts";
import { diffBundles } from "../../src/diff/diff.ts";
import type { JsonObject } from "../../src/diff/node.ts";

/** Where a schema can stand in an exchange. */
export const places = {
  "request of a call": { sent: "call", direction: "request", side: "written" },
  "answer to a call": { sent: "call", direction: "response", side: "read" },
  "body of a push": { sent: "push", direction: "request", side: "read" },
  "answer to a push": { sent: "push", direction: "response", side: "written" },
} as const;

export type PlaceName = keyof typeof places;

/** A small operation with a body both ways; `parts` replaces members of it. */
export function operation(parts: JsonObject = {}): JsonObject {
  return {
    operationId: "move",
    requestBody: { required: true, content: { "application/json": { schema: { type: "object" } } } },
    responses: {
      200: { description: "Done.", content: { "application/json": { schema: { type: "object" } } } },
    },
    ...parts,
  };
}

/** A description of one operation. */
export function description(sent: "call" | "push", one: JsonObject, rest: JsonObject = {}): JsonObject {
  return {
    openapi: "3.1.0",
    info: { title: "Small", version: "1.0.0" },
    [sent === "call" ? "paths" : "webhooks"]: { "/move": { post: one } },
    ...rest,
  };
}

/** A description with a schema at a place of an exchange. */
export function withSchema(place: PlaceName, schema: unknown, rest: JsonObject = {}): JsonObject {
  const { sent, direction } = places[place];
  const content = { content: { "application/json": { schema } } };
  const part =
    direction === "request"
      ? { requestBody: { required: true, ...content } }
      : { responses: { 200: { description: "Done.", ...content } } };
  return description(sent, operation(part), rest);
}

/** The changes between two schemas at a place. */
export function schemaChanges(place: PlaceName, old: unknown, now: unknown): readonly Change[] {
  return diffBundles(withSchema(place, old), withSchema(place, now)).changes;
}

/** Rule and level of changes, for comparing. */
export function inShort(changes: readonly Change[]): string[] {
  return changes.map(({ rule, level }) => `${rule}: ${level}`);
}
