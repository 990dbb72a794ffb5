import { segmentsOf } from "../base/json-pointer.ts";
import { isObject } from "../base/type-guards.ts";
import type { Evidence } from "./evidence.ts";

/** The parts of an OpenAPI 3.1 description that this package reads. */
export type OpenApiDocument = {
  openapi: string;
  info: Info;
  servers?: Server[];
  paths?: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components?: Components;
  /** The groups of operations. */
  tags?: { name: string; description?: string; "x-displayName"?: string }[];
  /** Names of the security schemes that every call needs; empty where none is. */
  security?: Record<string, string[]>[];
};

export type Info = {
  title: string;
  version: string;
  summary?: string;
  description?: string;
  /** The sources of the family; what is no public page has no address. */
  "x-documents"?: { id: string; url?: string; updated?: string }[];
  "x-erratum"?: string[];
};

export type Server = {
  url: string;
  description?: string;
  /** Which system the address leads to. */
  "x-environment"?: "production" | "test" | "local";
  "x-evidence"?: Evidence;
  "x-erratum"?: string[];
};

export type Components = {
  securitySchemes?: Record<string, { description?: string; "x-evidence"?: Evidence }>;
  schemas?: Record<string, Schema>;
  parameters?: Record<string, Parameter>;
  examples?: Record<string, Example>;
};

/** At least one of the two is there. */
export type PathItem = { get?: Operation; post?: Operation };

export type Operation = {
  operationId: string;
  summary: string;
  description?: string;
  tags?: string[];
  deprecated?: boolean;
  parameters?: (Parameter | Reference)[];
  requestBody?: { content: Record<string, MediaType> };
  responses: Record<string, Response>;
  "x-service-type"?: string;
  /** Name of the operation that is used in place of a deprecated one. */
  "x-successor"?: string;
  /** What a push tells: where its document stands, or something that happened once. */
  "x-tells"?: "state" | "change";
  /** The required member of a push with the number of the document that it is about. */
  "x-number"?: string;
  "x-source": { document: string; section: string };
  "x-evidence": Evidence;
  /** Rules over several parameters, for an object that has each of them by its name. */
  "x-parameter-rules"?: Schema;
  /** Examples of a request without a body: the value has each parameter that is sent by its name. */
  "x-parameter-examples"?: Record<string, Example>;
  /** What a call does to the system; absent for pushes. */
  "x-effect"?: Effect;
  /** The required member of a creation by which a repeat can be told from a second creation. */
  "x-creation-key"?: string;
  "x-erratum"?: string[];
};

export type Response = {
  description: string;
  content?: Record<string, MediaType>;
  /** Where the answer is from, when the source document does not name it. */
  "x-evidence"?: Evidence;
  "x-erratum"?: string[];
};

export type MediaType = { schema: Schema; examples?: Record<string, Example | Reference> };

export type Parameter = {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  /** How a list is written: `form` without `explode` separates its entries by commas. */
  style?: string;
  explode?: boolean;
  schema: Schema;
  example?: unknown;
  examples?: Record<string, Example>;
  /** Whether a header field must not stand in the body too. */
  "x-header-only"?: boolean;
  "x-evidence"?: Evidence;
  "x-erratum"?: string[];
};

export type Example = {
  summary?: string;
  value: unknown;
  /** Where the example is from, when no document prints it. */
  "x-evidence"?: Evidence;
  /** The printed text, where that is not JSON. */
  "x-as-printed"?: string;
  /** What the answer tells a client beyond success or failure. */
  "x-outcome"?: "replay" | "invalid-signature";
  "x-erratum"?: string[];
};

export type Reference = { $ref: string };

/**
 * What a call does: `query` changes nothing and may be repeated; `create` makes a new thing, of which a repeat may make a
 * second; `change` alters something that exists.
 */
export type Effect = "query" | "create" | "change";

export type { Evidence } from "./evidence.ts";

/** A JSON Schema of draft 2020-12, in the keywords that the contract uses. */
export type Schema = {
  $ref?: string;
  type?: string | string[];
  format?: string;
  title?: string;
  description?: string;
  deprecated?: boolean;
  properties?: Record<string, Schema | boolean>;
  additionalProperties?: Schema | boolean;
  required?: string[];
  items?: Schema;
  enum?: unknown[];
  const?: unknown;
  /** Only ever `{}`: no value fits. */
  not?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  if?: Schema;
  then?: Schema;
  else?: Schema;
  contains?: Schema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  pattern?: string;
  default?: unknown;
  /** Values of an open set: a list of them, or their meanings by value. */
  "x-known-values"?: string[] | Record<string, string>;
  /** The known values are the states of a document, in the order in which it passes through them. */
  "x-in-order"?: true;
  /** Values of `enum` or `x-known-values` that are founded otherwise than the schema itself. */
  "x-value-evidence"?: Record<string, Evidence>;
  /** A page size that is in use, where neither a default nor a maximum is known. */
  "x-page-size"?: number;
  /** The values of a status code by which a client tells an outcome. */
  "x-outcome"?: Record<string, "success" | "partial-success">;
  "x-evidence"?: Evidence;
  /** The value tells of a person. */
  "x-personal"?: true;
  "x-erratum"?: string[];
};

/** Whether no value fits a schema: `{not: {}}`, which a member that must be absent has, or `false`. */
export function isNever(schema: unknown): boolean {
  if (!isObject(schema)) return schema === false;
  return isObject(schema["not"]) && Object.keys(schema["not"]).length === 0;
}

/** Follows a local `$ref` such as `#/components/schemas/OutboundOrder`; other values are returned as they are. */
export function resolve<T extends object>(document: OpenApiDocument, value: T | Reference): T {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value as T;
  let target: unknown = document;
  for (const key of segmentsOf(value.$ref)) {
    target = (target as Record<string, unknown> | undefined)?.[key];
  }
  if (target === undefined) throw new Error(`The description has no ${value.$ref}`);
  return target as T;
}
