import type { Example, OpenApiDocument, Parameter, Schema } from "../../../src/contract/openapi.ts";
import { resolve } from "../../../src/contract/openapi.ts";
import { operationsOf } from "../../../src/contract/operations-of.ts";
import type { Bundles } from "../bundle.ts";

/** Source text of what a client needs of the contract beside its calls. */
export type Constants = {
  types: string;
  values: { text: string; failureCodes?: readonly string[] };
};

/** Header fields, and the values that tell outcomes, all read from the contract. */
export function constantsOf(family: string, bundle: OpenApiDocument, bundles: Bundles): Constants {
  if (family === "glink") return glinkConstants(bundle, bundles);
  if (family === "qlink") return { types: headerTypes(bundle), values: { text: headerNames(bundle) } };
  return { types: "", values: { text: successCode(family, bundle) } };
}

function glinkConstants(bundle: OpenApiDocument, bundles: Bundles): Constants {
  const gateway = bundles.get("glink-gateway");
  const [call] = gateway ? operationsOf(gateway) : [];
  if (!gateway || !call) throw new Error("There is no description of the GLINK gateway");
  const invalidSignature = codeOf(exampleOf(call.operation, "invalidSignature"));
  const partialSuccess = knownValues(bundle, "ItemBatchResponse").find((value) => /PARTIAL/.test(value));
  const text = `
/** The codes that are no failure of the business call itself. */
export const glinkCodes = ${JSON.stringify({ invalidSignature, partialSuccess })} as const;

/** Messages of answers to repeated calls, as integrators saw them. */
export const glinkReplays = ${JSON.stringify(replaysOf(bundle))} as const;
`;
  return { types: "", values: { text, failureCodes: [invalidSignature] } };
}

/** Messages of the answers with the scenario `already-…`: a repeated call. */
function replaysOf(bundle: OpenApiDocument): string[] {
  return operationsOf(bundle).flatMap(({ operation }) =>
    Object.entries(examplesOf(operation))
      .filter(([scenario]) => scenario.startsWith("already-"))
      .map(([, { value }]) => (value as { message: string }).message),
  );
}

function examplesOf(
  operation: ReturnType<typeof operationsOf>[number]["operation"],
): Record<string, Example> {
  const { examples = {} } = operation.responses["200"]?.content?.["application/json"] ?? {};
  return examples as Record<string, Example>;
}

function exampleOf(operation: Parameters<typeof examplesOf>[0], scenario: string): Example {
  const example = examplesOf(operation)[scenario];
  if (!example) throw new Error(`${operation.operationId} has no example ${scenario}`);
  return example;
}

function codeOf({ value }: Example): string {
  return (value as { code: string }).code;
}

function knownValues(bundle: OpenApiDocument, schema: string): string[] {
  const code = bundle.components?.schemas?.[schema]?.properties?.["code"];
  const known = typeof code === "object" && "x-known-values" in code ? code["x-known-values"] : {};
  const values = Object.keys(known as Record<string, string>);
  if (values.length === 0) throw new Error(`The member code of ${schema} has no known values`);
  return values;
}

function successCode(family: string, bundle: OpenApiDocument): string {
  const [code] = knownValues(bundle, "CreateOrderOutcome");
  return `
/** The \`code\` of success. */
export const ${family}SuccessCode = ${Number(code)};
`;
}

/** The header fields that a caller sets: all but the signature. */
function headersOf(bundle: OpenApiDocument): Parameter[] {
  const all = operationsOf(bundle).flatMap(({ operation }) => operation.parameters ?? []);
  const byName = new Map(
    all.map((entry) => resolve<Parameter>(bundle, entry)).map((entry) => [entry.name, entry]),
  );
  byName.delete("sign");
  return [...byName.values()];
}

function headerTypes(bundle: OpenApiDocument): string {
  const members = headersOf(bundle).map((parameter) => {
    const { name, required } = parameter;
    const schema = resolve<Schema>(bundle, parameter.schema);
    const description = "description" in parameter ? String(parameter.description).trim() : "";
    const type = schema.enum ? schema.enum.map((value) => JSON.stringify(value)).join(" | ") : "string";
    return `  /** ${description.replaceAll("\n", "\n   * ")} */\n  ${name}${required ? "" : "?"}: ${type};\n`;
  });
  return `
/** The header fields of a call, without its signature. */
export type QlinkHeaders = {
${members.join("")}};
`;
}

function headerNames(bundle: OpenApiDocument): string {
  const names = headersOf(bundle).map(({ name }) => name);
  return `
/** Names of the header fields. */
export const qlinkHeaderNames = ${JSON.stringify(names)} as const satisfies readonly (keyof QlinkHeaders)[];
`;
}
