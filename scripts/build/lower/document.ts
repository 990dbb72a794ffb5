import { each, type JsonObject, type Lowering, members, type Place } from "../../lib/walk.ts";
import { lowerSchema } from "./schema.ts";

// The table of each kind names the members below which schemas stand. What it does not name holds none: examples, for
// one, whose values may well have a member called `schema`.
const mediaType = members({ schema: lowerSchema, encoding: each(members({ headers: each(header) })) });
const content = each(mediaType);
const parameter = members({ schema: lowerSchema, content });
const requestBody = members({ content });
const response = members({ content, headers: each(header) });
const callback = each(pathItem);
const operation = members({
  parameters: each(parameter),
  requestBody,
  responses: each(response),
  callbacks: each(callback),
});
const components = members({
  schemas: namedSchemas,
  parameters: each(parameter),
  headers: each(header),
  requestBodies: each(requestBody),
  responses: each(response),
  callbacks: each(callback),
});
const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Lowers the schemas of a description, wherever they stand. */
export const lowerSchemas: Lowering = members({
  paths: each(pathItem),
  webhooks: each(pathItem),
  components,
});

/** `info` without the members that 3.0 lacks. They are no rules, and name and address of the license stay. */
export function lowerInfo({ summary: _, license, ...info }: JsonObject): JsonObject {
  return license ? { ...info, license: withoutIdentifier(license as JsonObject) } : info;
}

/**
 * Schemas without the titles that repeat their names. progenitor makes two types of a nullable object, and with such a
 * title gives both the same name.
 */
function namedSchemas(schemas: unknown, place: Place): unknown {
  const lowered = Object.entries(each(lowerSchema)(schemas, place) as Record<string, JsonObject>);
  return Object.fromEntries(lowered.map(([name, schema]) => [name, withoutTitle(name, schema)]));
}

function withoutTitle(name: string, schema: JsonObject): JsonObject {
  if (schema["title"] !== name) return schema;
  const { title: _, ...rest } = schema;
  return rest;
}

function withoutIdentifier({ identifier: _, ...license }: JsonObject): JsonObject {
  return license;
}

function pathItem(value: unknown, place: Place): unknown {
  const operations = Object.fromEntries(methods.map((method) => [method, operation]));
  return members({ parameters: each(parameter), ...operations })(value, place);
}

/** A header is a parameter without a name. */
function header(value: unknown, place: Place): unknown {
  return parameter(value, place);
}
