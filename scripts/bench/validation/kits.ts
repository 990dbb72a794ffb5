import { type TSchema, Type } from "@sinclair/typebox";
import * as v from "valibot";
import { z } from "zod";
import type { Limits, SchemaKit } from "./schema-kit.ts";

/** Schemas of TypeBox. */
export const typeboxKit: SchemaKit<TSchema> = {
  string: ({ minLength, maxLength, pattern }) => Type.String(defined({ minLength, maxLength, pattern })),
  number: ({ minimum, maximum, exclusiveMinimum }, isInteger) =>
    Type[isInteger ? "Integer" : "Number"](defined({ minimum, maximum, exclusiveMinimum })),
  boolean: () => Type.Boolean(),
  nothing: () => Type.Null(),
  list: (item, { minItems, maxItems }) => Type.Array(item, defined({ minItems, maxItems })),
  object: (members) => Type.Object(members),
  optional: (schema) => Type.Optional(schema),
  literals: (values) => Type.Union(values.map((value) => Type.Literal(value))),
  union: (schemas) => Type.Union([...schemas]),
  anything: () => Type.Unknown(),
};

/** Schemas of zod. */
export const zodKit: SchemaKit<z.ZodType> = {
  string: ({ minLength, maxLength, pattern }) => {
    let schema = z.string();
    if (minLength !== undefined) schema = schema.min(minLength);
    if (maxLength !== undefined) schema = schema.max(maxLength);
    return pattern === undefined ? schema : schema.regex(new RegExp(pattern, "u"));
  },
  number: ({ minimum, maximum, exclusiveMinimum }, isInteger) => {
    let schema = isInteger ? z.number().int() : z.number();
    if (minimum !== undefined) schema = schema.min(minimum);
    if (maximum !== undefined) schema = schema.max(maximum);
    return exclusiveMinimum === undefined ? schema : schema.gt(exclusiveMinimum);
  },
  boolean: () => z.boolean(),
  nothing: () => z.null(),
  list: (item, { minItems, maxItems }) => {
    let schema = z.array(item);
    if (minItems !== undefined) schema = schema.min(minItems);
    return maxItems === undefined ? schema : schema.max(maxItems);
  },
  object: (members) => z.object(members),
  optional: (schema) => schema.optional(),
  literals: (values) => z.literal([...values]),
  union: (schemas) => z.union([...schemas]),
  anything: () => z.unknown(),
};

type Valibot = v.GenericSchema;

/** Schemas of valibot. */
export const valibotKit: SchemaKit<Valibot> = {
  string: ({ minLength, maxLength, pattern }) =>
    v.pipe(
      v.string(),
      ...given(minLength, (limit) => v.minLength<string, number>(limit)),
      ...given(maxLength, (limit) => v.maxLength<string, number>(limit)),
      ...given(pattern, (text) => v.regex<string>(new RegExp(text, "u"))),
    ),
  number: ({ minimum, maximum, exclusiveMinimum }, isInteger) =>
    v.pipe(
      v.number(),
      ...(isInteger ? [v.integer<number>()] : []),
      ...given(minimum, (limit) => v.minValue<number, number>(limit)),
      ...given(maximum, (limit) => v.maxValue<number, number>(limit)),
      ...given(exclusiveMinimum, (limit) => v.gtValue<number, number>(limit)),
    ),
  boolean: () => v.boolean(),
  nothing: () => v.null(),
  list: (item, { minItems, maxItems }) =>
    v.pipe(
      v.array(item),
      ...given(minItems, (limit) => v.minLength<unknown[], number>(limit)),
      ...given(maxItems, (limit) => v.maxLength<unknown[], number>(limit)),
    ),
  object: (members) => v.object(members),
  optional: (schema) => v.optional(schema),
  literals: (values) => v.union(values.map((value) => v.literal(value))),
  union: (schemas) => v.union([...schemas]),
  anything: () => v.unknown(),
};

/** The limits that are there: `undefined` is a limit to TypeBox. */
function defined(limits: { [Name in keyof Limits]: Limits[Name] | undefined }): Limits {
  return Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined));
}

function given<L, A>(limit: L | undefined, action: (limit: L) => A): A[] {
  return limit === undefined ? [] : [action(limit)];
}
