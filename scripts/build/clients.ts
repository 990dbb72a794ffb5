import type { OpenApiDocument } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import type { Bundles } from "./bundle.ts";
import { methodComment } from "./clients/comment.ts";
import { constantsOf } from "./clients/constants.ts";
import { type CallOperation, describeCall } from "./clients/descriptor.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { commentOf, stampFor } from "./stamp.ts";

const generator = "scripts/build/clients.ts";

/** The method surface of the clients: interface, list of calls, and the constants of the contract that they need. */
export function clientFiles(bundles: Bundles, families: readonly string[]): GeneratedFile[] {
  return families.map((family) => {
    const bundle = bundles.get(family);
    if (!bundle) throw new Error(`There is no bundle of ${family}`);
    return { path: `clients/${family}.ts`, text: clientText(family, bundle, bundles) };
  });
}

function clientText(family: string, bundle: OpenApiDocument, bundles: Bundles): string {
  const calls = operationsOf(bundle)
    .filter(({ direction }) => direction === "call")
    .map((located) => describeCall(bundle, located));
  const name = `${family.charAt(0).toUpperCase()}${family.slice(1)}`;
  const { types, values } = constantsOf(family, bundle, bundles);
  const comments = calls.map((call) => methodComment(bundle, call, values.failureCodes ?? []));
  const members = calls.map((call, index) => `${comments[index]}  readonly ${signature(name, call)};\n`);
  const descriptors = calls.map(({ descriptor }) => descriptor);
  return `${commentOf(stampFor(family, generator), "//")}
${imports(family, calls)}
type Operations = Pick<operations, ${calls.map((call) => JSON.stringify(call.operation.operationId)).join(" | ")}>;

/** The payload of a call, by its operationId. */
export type ${name}Request<Id extends keyof Operations> = RequestPayload<Operations[Id]>;

/** The answer to a call, by its operationId. Members that the contract does not list are reachable as \`unknown\`. */
export type ${name}Response<Id extends keyof Operations> = Open<Operations[Id]["responses"][200]["content"]["application/json"]>;

/** The calls of ${family}. */
export interface ${name}Calls {
${members.join("\n")}}

/** What the transport needs to know of each call. */
export const ${family}Calls = ${JSON.stringify(descriptors, null, 2)} as const satisfies readonly CallDescriptor[];
${types}${values.text}`;
}

function imports(family: string, calls: readonly CallOperation[]): string {
  const paged = calls.some(({ item }) => item !== undefined);
  const names = paged ? "Call, CallDescriptor, Open, PagedCall" : "Call, CallDescriptor, Open";
  const schemas = paged ? "components, operations" : "operations";
  return `import type { ${names} } from "../../src/client/call.ts";
import type { RequestPayload } from "../../src/contract/request-payload.ts";
import type { ${schemas} } from "../types/${family}.ts";
`;
}

function signature(name: string, { operation, item, isOptional }: CallOperation): string {
  const id = operation.operationId;
  const types = `${name}Request<"${id}">${isOptional ? " | undefined" : ""}, ${name}Response<"${id}">`;
  if (item === undefined) return `${id}: Call<${types}>`;
  return `${id}: PagedCall<${types}, Open<components["schemas"]["${item}"]>>`;
}
