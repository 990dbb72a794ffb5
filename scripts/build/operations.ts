import { bodySchemas } from "../../src/contract/body-schemas.ts";
import { scenariosOf } from "../../src/contract/narrow.ts";
import { type OpenApiDocument, type Parameter, resolve } from "../../src/contract/openapi.ts";
import type { HeaderDescriptor, OperationDescriptor } from "../../src/contract/operation.ts";
import {
  addressParametersOf,
  type LocatedOperation,
  operationsOf,
} from "../../src/contract/operations-of.ts";
import { typesOf } from "../../src/payloads/schema-locations.ts";
import { type AddressParameter, pathParameters } from "../../src/wire/parameters.ts";
import type { Bundles } from "./bundle.ts";
import { failureCodes } from "./failure-codes.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { commentOf, stampFor } from "./stamp.ts";

const generator = "scripts/build/operations.ts";

/**
 * The operation tables: one file per family, and `index.ts` with all of them.
 *
 * @param descriptions names of all descriptions, those without a table included
 */
export function operationFiles(bundles: Bundles, descriptions: readonly string[]): GeneratedFile[] {
  const tables = [...bundles].map(([family, bundle]) => tableFile(family, bundle));
  return [...tables, indexFile([...bundles.keys()], descriptions)];
}

function tableFile(family: string, bundle: OpenApiDocument): GeneratedFile {
  const all = operationsOf(bundle);
  const table = all.map((located) => descriptorOf(family, bundle, located, all));
  const text = `${commentOf(stampFor(family, generator), "//")}
import type { OperationDescriptor } from "../../src/contract/operation.ts";

/** Operations of ${family}. */
export const ${family}Operations = ${JSON.stringify(table, null, 2)} as const satisfies readonly OperationDescriptor[];
`;
  return { path: `operations/${family}.ts`, text };
}

/**
 * The entry of an operation in the table of its family.
 *
 * @param all all operations of the family
 */
export function descriptorOf(
  family: string,
  bundle: OpenApiDocument,
  located: LocatedOperation,
  all: readonly LocatedOperation[],
): OperationDescriptor {
  const { direction, method, path, operation } = located;
  const response = resolve(bundle, bodySchemas(located).response);
  return {
    family,
    operationId: operation.operationId,
    direction,
    method,
    path: direction === "call" ? path : null,
    wireName: wireNameOf(located, all),
    serviceType: operation["x-service-type"] ?? null,
    effect: operation["x-effect"] ?? null,
    successor: operation["x-successor"] ?? null,
    summary: operation.summary,
    source: operation["x-source"],
    evidence: operation["x-evidence"],
    parameters: addressParameters(bundle, located),
    headers: located.allParameters
      .filter((parameter) => parameter.in === "header")
      .map((parameter) => header(bundle, parameter)),
    bearer: direction === "call" && (bundle.security ?? []).length > 0,
    failureCodes: [...new Set(failureCodes(bundle, response))],
    scenarios: scenariosOf(operation),
  };
}

function wireNameOf(
  { direction, path, operation }: LocatedOperation,
  all: readonly LocatedOperation[],
): string | null {
  if (operation["x-service-type"] !== undefined) return operation["x-service-type"];
  const name = lastPart(path);
  const isParameter = pathParameters(path).some((parameter) => name === `{${parameter}}`);
  const namesakes = all.filter((other) => other.direction === "call" && lastPart(other.path) === name);
  return direction === "call" && !isParameter && namesakes.length === 1 ? name : null;
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** @throws Error where path and parameters do not name the same, or a parameter is written as the wire cannot read it */
function addressParameters(bundle: OpenApiDocument, located: LocatedOperation): AddressParameter[] {
  const refuse = (reason: string): never => {
    throw new Error(`${located.operation.operationId}: ${reason}`);
  };
  const parameters = addressParametersOf(located).map((parameter): AddressParameter => {
    const { name, in: place, required = false, style, explode } = parameter;
    const schema = resolve(bundle, parameter.schema);
    const isList = typesOf(schema).includes("array");
    if (isList && (style !== "form" || explode !== false))
      refuse(`the list ${name} needs style: form and explode: false`);
    const types = typesOf(isList ? resolve(bundle, schema.items ?? {}) : schema);
    const type = scalars.find((scalar) => types.includes(scalar));
    if (type === undefined || types.length !== 1)
      return refuse(`${name} is no single value and no list of those`);
    return { name, in: place === "path" ? "path" : "query", required, type, isList };
  });
  const inPath = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  const named = located.direction === "call" ? pathParameters(located.path) : [];
  if (named.toSorted().join() !== inPath.toSorted().join())
    refuse(`the path has ${named.join(", ") || "no parameter"}, the list of parameters ${inPath.join(", ")}`);
  return parameters;
}

const scalars = ["string", "integer", "number", "boolean"] as const;

function header(bundle: OpenApiDocument, parameter: Parameter): HeaderDescriptor {
  const { name, required = false, schema, "x-header-only": headerOnly = false } = parameter;
  const { minLength = 0, enum: values } = resolve(bundle, schema);
  return { name, required, minLength, values: values?.map(String) ?? null, headerOnly };
}

function indexFile(families: readonly string[], descriptions: readonly string[]): GeneratedFile {
  const imports = families
    .map((family) => `import { ${family}Operations } from "./${family}.ts";\n`)
    .join("");
  const text = `// Generated, do not edit.
// Generator: ${generator}

${imports}
/** The operations of every family, in the order of the contract. */
export const operations = [${families.map((family) => `...${family}Operations`).join(", ")}] as const;

/** The families of the contract. */
export const families = ${JSON.stringify(families)} as const;

/** All descriptions: those of the families, and that of the wire envelope of GLINK. */
export const descriptions = ${JSON.stringify(descriptions)} as const;
`;
  return { path: "operations/index.ts", text };
}
