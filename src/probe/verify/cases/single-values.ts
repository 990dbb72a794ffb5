import type { Schema } from "../../../contract/openapi.ts";
import { sampleOf } from "../../../payloads/complete.ts";
import { typesOf } from "../../../payloads/schema-locations.ts";

/** A value for one place, with what it is. */
export type ValueAtLimit = {
  /** The keyword that it breaks, or whose limit it just keeps. */
  rule: string;
  /** In a few words, with its figures: `65 characters`. */
  what: string;
  /** The same without figures, which change with the contract: `too long`. By default `what`. */
  title?: string;
  value: unknown;
  /** It is wrong by digits that many JSON parsers do not keep. */
  isRoundedAway?: true;
};

/** Values that break one keyword of a schema each, whatever else it demands. */
export function wrongValues(schema: Schema, value: unknown): ValueAtLimit[] {
  return [
    ...otherTypes(schema),
    ...otherThanListed(schema),
    ...wrongTexts(schema),
    ...wrongNumbers(schema),
    ...wrongLists(schema, value),
  ];
}

/** Values just inside the limits of a schema: all that it lists, each type that it admits, each limit itself. */
export function rightValues(schema: Schema, value: unknown): ValueAtLimit[] {
  return [
    ...(schema.enum ?? []).map((listed) => ({ rule: "enum", what: JSON.stringify(listed), value: listed })),
    ...(schema.enum ? [] : admittedTypes(schema)),
    ...rightTexts(schema),
    ...rightNumbers(schema),
    ...rightLists(schema, value),
  ];
}

const samples: readonly (readonly [type: string, what: string, value: unknown])[] = [
  ["object", "an object", {}],
  ["array", "a list", []],
  ["boolean", "true or false", true],
  ["number", "a number", 7],
  ["string", "a text", "7"],
  ["null", "null", null],
];

function otherTypes(schema: Schema): ValueAtLimit[] {
  const types = typesOf(schema);
  if (types.length === 0) return [];
  const admitted = types.includes("integer") ? [...types, "number"] : types;
  const wrong = samples
    .filter(([type]) => !admitted.includes(type))
    .map(([, what, value]) => ({ rule: "type", what, value }));
  return admitted === types ? wrong : [...wrong, ...fraction(types)];
}

function fraction(types: readonly string[]): ValueAtLimit[] {
  return types.includes("number") ? [] : [{ rule: "type", what: "a fraction", value: 1.5 }];
}

function admittedTypes(schema: Schema): ValueAtLimit[] {
  const types = typesOf(schema);
  if (types.length < 2) return [];
  // What objects and lists hold is tried member by member.
  const single = types.filter((type) => type !== "object" && type !== "array");
  return single.map((type) => ({ rule: "type", what: `as ${type}`, value: sampleOf(schema, type) }));
}

const unlisted: readonly unknown[] = ["no-such-value", 987_654, false, true];

/** A value that is not listed, of a type that is admitted. */
function otherThanListed({ enum: listed, ...schema }: Schema): ValueAtLimit[] {
  if (!listed) return [];
  const types = [...typesOf(schema), ...listed.map((value) => typeof value)];
  const value = unlisted.find(
    (one) =>
      (types.includes(typeof one) || (typeof one === "number" && types.includes("integer"))) &&
      !listed.includes(one),
  );
  return value === undefined ? [] : [{ rule: "enum", what: `not listed: ${JSON.stringify(value)}`, value }];
}

function wrongTexts(schema: Schema): ValueAtLimit[] {
  if (!admitsText(schema)) return [];
  const { minLength = 0, maxLength, pattern } = schema;
  const wrong: ValueAtLimit[] = [];
  if (maxLength !== undefined) wrong.push(textOf(maxLength + 1, "maxLength", "too long"));
  if (minLength > 0) wrong.push(textOf(minLength - 1, "minLength", "too short"));
  if (pattern !== undefined) wrong.push({ rule: "pattern", what: "another form", value: "!" });
  return wrong;
}

function rightTexts(schema: Schema): ValueAtLimit[] {
  // Texts of a set or a form have lengths of their own.
  if (!admitsText(schema) || schema.enum || schema.pattern !== undefined) return [];
  const { minLength = 0, maxLength } = schema;
  const right = maxLength === undefined ? [] : [textOf(maxLength, "maxLength", "longest")];
  return minLength > 0 ? [...right, textOf(minLength, "minLength", "shortest")] : right;
}

function textOf(length: number, rule: string, title: string): ValueAtLimit {
  const what = `${length} ${length === 1 ? "character" : "characters"}`;
  return { rule, title, what, value: "x".repeat(length) };
}

/** The smallest and the largest number of a format, and the next ones. Those that no `number` holds are `bigint`s. */
type Width = Readonly<Record<"least" | "below" | "most" | "above", number | bigint>> & {
  /** The next ones that every parser tells from the legal ones, where those above are read as legal by many. */
  readonly clearly?: Readonly<Record<"below" | "above", number>>;
};

const widths: Readonly<Record<string, Width>> = {
  int32: { least: -(2 ** 31), below: -(2 ** 31) - 1, most: 2 ** 31 - 1, above: 2 ** 31 },
  int64: {
    least: -(2n ** 63n),
    below: -(2n ** 63n) - 1n,
    most: 2n ** 63n - 1n,
    above: 2n ** 63n,
    clearly: { below: -(2 ** 63) - 2 ** 11, above: 2 ** 63 + 2 ** 11 },
  },
};

function wrongNumbers(schema: Schema): ValueAtLimit[] {
  if (!admitsNumber(schema)) return [];
  const { minimum, maximum, exclusiveMinimum } = schema;
  const width = schema.enum ? undefined : widths[schema.format ?? ""];
  return [
    ...(minimum === undefined ? [] : [numberOf(minimum - 1, "minimum", "too low")]),
    ...(maximum === undefined ? [] : [numberOf(maximum + 1, "maximum", "too high")]),
    ...(exclusiveMinimum === undefined
      ? []
      : [numberOf(exclusiveMinimum, "exclusiveMinimum", "at the limit")]),
    ...(width ? beyond(width) : []),
  ];
}

function beyond({ below, above, clearly }: Width): ValueAtLimit[] {
  const next = [numberOf(below, "format", "too low"), numberOf(above, "format", "too high")];
  if (!clearly) return next;
  return [
    ...next.map((one) => ({ ...one, isRoundedAway: true as const })),
    numberOf(clearly.below, "format", "far too low"),
    numberOf(clearly.above, "format", "far too high"),
  ];
}

function rightNumbers(schema: Schema): ValueAtLimit[] {
  if (!admitsNumber(schema) || schema.enum) return [];
  const { minimum, maximum, exclusiveMinimum } = schema;
  const width = widths[schema.format ?? ""];
  const candidates = [
    ...(minimum === undefined ? [] : [numberOf(minimum, "minimum", "lowest")]),
    ...(maximum === undefined ? [] : [numberOf(maximum, "maximum", "highest")]),
    ...(exclusiveMinimum === undefined
      ? []
      : [numberOf(exclusiveMinimum + 1, "exclusiveMinimum", "beyond the limit")]),
    ...(width ? [numberOf(width.least, "format", "lowest"), numberOf(width.most, "format", "highest")] : []),
  ];
  return candidates.filter(({ value }) => isWithin(schema, value));
}

function isWithin({ minimum, maximum, exclusiveMinimum }: Schema, value: unknown): boolean {
  const number = Number(value);
  return (
    number >= (minimum ?? -Infinity) &&
    number <= (maximum ?? Infinity) &&
    number > (exclusiveMinimum ?? -Infinity)
  );
}

function numberOf(value: number | bigint, rule: string, title: string): ValueAtLimit {
  return { rule, title, what: String(value), value };
}

function wrongLists({ minItems = 0, maxItems }: Schema, value: unknown): ValueAtLimit[] {
  if (!isFilled(value)) return [];
  return [
    ...(minItems > 0 ? [listOf(value, minItems - 1, "minItems", "too few")] : []),
    ...(maxItems === undefined ? [] : [listOf(value, maxItems + 1, "maxItems", "too many")]),
  ];
}

function rightLists({ minItems = 0, maxItems }: Schema, value: unknown): ValueAtLimit[] {
  if (!isFilled(value)) return [];
  return [
    ...(minItems > 0 ? [listOf(value, minItems, "minItems", "fewest")] : []),
    ...(maxItems === undefined ? [] : [listOf(value, maxItems, "maxItems", "most")]),
  ];
}

/** So many entries: those that are there, and then the first one again. */
function listOf(
  [first, ...rest]: readonly unknown[],
  length: number,
  rule: string,
  title: string,
): ValueAtLimit {
  const value = [first, ...rest, ...Array.from({ length }, () => first)].slice(0, length);
  return { rule, title, what: `${length} ${length === 1 ? "entry" : "entries"}`, value };
}

function isFilled(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function admitsText(schema: Schema): boolean {
  return admits(schema, ["string"]);
}

function admitsNumber(schema: Schema): boolean {
  return admits(schema, ["integer", "number"]);
}

function admits(schema: Schema, wanted: readonly string[]): boolean {
  return typesOf(schema).some((type) => wanted.includes(type));
}
