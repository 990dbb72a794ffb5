import type { Schema } from "../../src/contract/openapi.ts";

const annotations = /^(description|default|deprecated|x-.*)$/;

/** A copy of a schema with the keywords alone that decide whether a value is valid. */
export function stripAnnotations(schema: Schema): Schema {
  const kept = Object.entries(schema).filter(([keyword]) => !annotations.test(keyword));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, stripKeyword(keyword, value)]));
}

/** The same for a map of schemas by name, where any name is allowed, `description` included. */
export function stripAll(schemas: Record<string, Schema | boolean>): Record<string, Schema | boolean> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, stripOne(schema)]));
}

function stripKeyword(keyword: string, value: unknown): unknown {
  if (keyword === "properties") return stripAll(value as Record<string, Schema | boolean>);
  if (Array.isArray(value)) return keyword === "allOf" || keyword === "anyOf" ? value.map(stripOne) : value;
  return isSchema(value) ? stripAnnotations(value) : value;
}

function stripOne(schema: Schema | boolean): Schema | boolean {
  return typeof schema === "boolean" ? schema : stripAnnotations(schema);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null;
}
