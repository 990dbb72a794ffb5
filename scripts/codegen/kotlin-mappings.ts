type Schema = { enum?: readonly unknown[]; properties?: Record<string, Schema> };

/** Bundles in OpenAPI 3.0, as far as mappings are made from them. */
export type Bundle = {
  components?: { schemas?: Record<string, Schema & { additionalProperties?: Schema }> };
};

/**
 * Types that Kotlin needs in place of those that openapi-generator makes: its enums of numbers are enums of texts.
 *
 * @returns names that the generator gives to places, with the types for them
 */
export function kotlinMappings(bundles: readonly Bundle[]): Record<string, string> {
  const found = bundles.flatMap(({ components }) =>
    Object.entries(components?.schemas ?? {}).flatMap(([model, { properties = {} }]) =>
      Object.entries(properties).flatMap(([name, schema]) => mappingsOf(`${model}_${name}`, schema)),
    ),
  );
  return Object.fromEntries(found.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function mappingsOf(place: string, schema: Schema & { additionalProperties?: unknown }): [string, string][] {
  if (schema.enum?.every((value) => typeof value === "number")) return [[place, "kotlin.Int"]];
  const { additionalProperties: values } = schema;
  return isSchema(values) ? mappingsOf(`${place}_value`, values) : [];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null;
}
