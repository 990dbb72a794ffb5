import { bodySchemas } from "../../src/contract/body-schemas.ts";
import type { OpenApiDocument, Operation, Schema } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import type { FamilyShapes, RefusedForm, Spelling } from "../../src/contract/shape.ts";
import { readErrata } from "../lib/errata.ts";
import type { Bundles } from "./bundle.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { type ShapeContext, shapeOf } from "./shapes/shape-of.ts";
import { commentOf, stampFor } from "./stamp.ts";

const generator = "scripts/build/shapes.ts";

/** What the judge knows of the bodies besides their rules: one file per family, and `index.ts` with all of them. */
export function shapeFiles(bundles: Bundles): GeneratedFile[] {
  return [
    ...[...bundles].map(([family, bundle]) => familyFile(family, bundle)),
    indexFile([...bundles.keys()]),
  ];
}

function familyFile(family: string, bundle: OpenApiDocument): GeneratedFile {
  const text = `${commentOf(stampFor(family, generator), "//")}
import type { FamilyShapes } from "../../src/contract/shape.ts";

/** Shapes of the bodies of ${family}. */
export const ${family}Shapes: FamilyShapes = ${JSON.stringify(shapesOf(family, bundle), null, 1)};
`;
  return { path: `shapes/${family}.ts`, text };
}

function shapesOf(family: string, bundle: OpenApiDocument): FamilyShapes {
  const register = readErrata();
  const errata = new Map(register.map((erratum) => [erratum.id, erratum]));
  const spellings = new Map<string, Spelling>();
  const refused = new Map<string, RefusedForm>();
  const context: ShapeContext = { bundle, errata, spellings, refused };
  const schemas = Object.entries(bundle.components?.schemas ?? {}) as [string, Schema][];
  const operations = operationsOf(bundle).map((located) => {
    const { request, response } = bodySchemas(located);
    const shapes = { request: shapeOf(request, context), response: shapeOf(response, context) };
    return [located.operation.operationId, { anchor: anchorOf(located.operation), ...shapes }];
  });
  return {
    operations: Object.fromEntries(operations),
    schemas: Object.fromEntries(schemas.map(([name, schema]) => [name, shapeOf(schema, context)])),
    spellings: Object.fromEntries(spellings),
    refused: Object.fromEntries(refused),
    http: Object.fromEntries(
      register.flatMap(({ family: own, http, id, decision }) =>
        own === family && http !== undefined ? [[http, { id, decision }]] : [],
      ),
    ),
  };
}

/** Where Redoc shows an operation on the page of its family: below its tag, by its operationId. */
function anchorOf({ tags: [tag = ""] = [], operationId }: Operation): string {
  return `${tag.replaceAll(" ", "-")}/${operationId}`.toLowerCase();
}

function indexFile(families: readonly string[]): GeneratedFile {
  const imports = families.map((family) => `import { ${family}Shapes } from "./${family}.ts";\n`).join("");
  const entries = families.map((family) => `${family}: ${family}Shapes`).join(", ");
  const text = `// Generated, do not edit.
// Generator: ${generator}

import type { FamilyShapes } from "../../src/contract/shape.ts";
${imports}
/** The shapes of every family. */
export const shapes: Readonly<Record<string, FamilyShapes>> = { ${entries} };
`;
  return { path: "shapes/index.ts", text };
}
