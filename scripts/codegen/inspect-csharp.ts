type Schema = {
  type?: string;
  enum?: readonly unknown[];
  properties?: Record<string, Schema>;
  required?: readonly string[];
};

/** The part of a bundle in OpenAPI 3.0 that models are made from. */
export type Contract = {
  paths?: Record<
    string,
    { post?: { requestBody?: { content: Record<string, { schema: { $ref?: string } }> } } }
  >;
  components: { schemas: Record<string, Schema> };
};

/**
 * Compares generated C# with the contract: every member is there under its name on the wire, what may be missing is an
 * `Option`, and enums have all their values.
 *
 * @param read the source of a model
 * @returns what is wrong, a sentence each
 */
export function inspectModels(contract: Contract, read: (model: string) => string): string[] {
  const forms = formsOf(contract);
  return Object.entries(contract.components.schemas)
    .filter(([model]) => !forms.includes(model))
    .flatMap(([model, { properties = {}, required = [] }]) =>
      Object.entries(properties).flatMap(([name, schema]) =>
        inspectMember(read(model), name, schema, required.includes(name)).map(
          (problem) => `${model}.${name} ${problem}.`,
        ),
      ),
    );
}

/** The fields of a form become parameters, and no model. */
function formsOf({ paths = {} }: Contract): string[] {
  return Object.values(paths).flatMap(({ post }) => {
    const form = post?.requestBody?.content["application/x-www-form-urlencoded"];
    return form?.schema.$ref?.split("/").slice(-1) ?? [];
  });
}

function inspectMember(source: string, name: string, schema: Schema, isRequired: boolean): string[] {
  const member = new RegExp(
    `\\[JsonPropertyName\\("${name}"\\)\\]\\s*(?:\\[Obsolete.*\\]\\s*)?public ([^{]+?) (\\w+) {`,
  ).exec(source);
  if (!member) return ["is missing"];
  const [, type = "", property = ""] = member;
  const isOptional = new RegExp(`public Option<.*> ${property}Option `).test(source);
  const values = (schema.enum ?? []).filter((value) => typeof value === "string");
  const missing = values.filter((value) => !source.includes(JSON.stringify(value)));
  return [
    ...(isRequired === isOptional ? [isRequired ? "is not required" : "is required"] : []),
    ...(!isRequired && !type.endsWith("?") ? [`is a ${type}, which cannot be null`] : []),
    ...missing.map((value) => `lacks the value ${value}`),
  ];
}
