import { bodySchemas } from "../../src/contract/body-schemas.ts";
import { scenariosOf } from "../../src/contract/narrow.ts";
import { type OpenApiDocument, type Parameter, resolve } from "../../src/contract/openapi.ts";
import type { HeaderDescriptor, OperationDescriptor } from "../../src/contract/operation.ts";
import { type LocatedOperation, operationsOf } from "../../src/contract/operations-of.ts";
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
  const table = operationsOf(bundle).map((located) => descriptorOf(family, bundle, located));
  const text = `${commentOf(stampFor(family, generator), "//")}
import type { OperationDescriptor } from "../../src/contract/operation.ts";

/** Operations of ${family}. */
export const ${family}Operations = ${JSON.stringify(table, null, 2)} as const satisfies readonly OperationDescriptor[];
`;
  return { path: `operations/${family}.ts`, text };
}

/** The entry of an operation in the table of its family. */
export function descriptorOf(
  family: string,
  bundle: OpenApiDocument,
  located: LocatedOperation,
): OperationDescriptor {
  const { direction, method, path, operation } = located;
  const response = resolve(bundle, bodySchemas(located).response);
  return {
    family,
    operationId: operation.operationId,
    direction,
    method,
    path: direction === "call" ? path : null,
    serviceType: operation["x-service-type"] ?? null,
    effect: operation["x-effect"] ?? null,
    summary: operation.summary,
    source: operation["x-source"],
    evidence: operation["x-evidence"],
    headers: (operation.parameters ?? [])
      .map((parameter) => resolve<Parameter>(bundle, parameter))
      .filter((parameter) => parameter.in === "header")
      .map((parameter) => header(bundle, parameter)),
    bearer: direction === "call" && (bundle.security ?? []).length > 0,
    failureCodes: [...new Set(failureCodes(bundle, response))],
    scenarios: scenariosOf(operation),
  };
}

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
