import type { Example, OpenApiDocument, Parameter, Schema } from "../../../src/contract/openapi.ts";
import { resolve } from "../../../src/contract/openapi.ts";
import { type LocatedOperation, operationsOf } from "../../../src/contract/operations-of.ts";
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
  const invalidSignature = codeOf(answersWith(call.operation, "invalid-signature"));
  const partialSuccess = codeFor(bundle, "partial-success");
  const text = `
/** The codes that are no failure of the business call itself. */
export const glinkCodes = ${JSON.stringify({ invalidSignature, partialSuccess })} as const;

/** Messages of answers to repeated calls, as one integrator saw them. */
export const glinkReplays = ${JSON.stringify(replaysOf(bundle))} as const;
`;
  return { types: "", values: { text, failureCodes: [invalidSignature] } };
}

/** Messages of the answers to a call that was made before. */
function replaysOf(bundle: OpenApiDocument): string[] {
  return operationsOf(bundle).flatMap(({ operation }) =>
    answersWith(operation, "replay").map(({ value }) => (value as { message: string }).message),
  );
}

/** The answers of an operation that are marked by an `x-outcome`. */
function answersWith({ responses }: LocatedOperation["operation"], outcome: Example["x-outcome"]): Example[] {
  const { examples = {} } = responses["200"]?.content?.["application/json"] ?? {};
  return Object.values(examples as Record<string, Example>).filter(
    (example) => example["x-outcome"] === outcome,
  );
}

function codeOf([example]: readonly Example[]): string {
  if (!example) throw new Error("No answer of the gateway is marked as one to a wrong signature");
  return (example.value as { code: string }).code;
}

/** The status code that some schema of the family marks by an `x-outcome`. */
function codeFor({ components = {} }: OpenApiDocument, outcome: "success" | "partial-success"): string {
  const members = Object.values(components.schemas ?? {}).flatMap(({ properties = {} }) =>
    Object.values(properties),
  );
  const codes = members.flatMap((member) =>
    typeof member === "object" ? Object.entries(member["x-outcome"] ?? {}) : [],
  );
  const [code] = codes.find(([, meaning]) => meaning === outcome) ?? [];
  if (code === undefined) throw new Error(`No status code is marked as ${outcome}`);
  return code;
}

function successCode(family: string, bundle: OpenApiDocument): string {
  return `
/** The \`code\` of success. */
export const ${family}SuccessCode = ${Number(codeFor(bundle, "success"))};
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
