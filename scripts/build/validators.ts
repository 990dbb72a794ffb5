import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { bodySchemas } from "../../src/contract/body-schemas.ts";
import type { OpenApiDocument } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import { addContractFormats, contractStrictness, formatsModule } from "./ajv-options.ts";
import type { Bundles } from "./bundle.ts";
import { bundleChecks } from "./bundle-checks.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { commentOf, stampFor } from "./stamp.ts";
import { stripAll, stripAnnotations } from "./strip-annotations.ts";
import { foldErrors } from "./validators/fold-errors.ts";
import { useFastLengths } from "./validators/length-keywords.ts";

const generator = "scripts/build/validators.ts";

/** Compiled checks of every family: `<operationId>.request` and `<operationId>.response`, without imports. */
export async function validatorFiles(bundles: Bundles): Promise<GeneratedFile[]> {
  const files = await Promise.all([...bundles].map(([family, bundle]) => validatorsOf(family, bundle)));
  return files.flat();
}

async function validatorsOf(family: string, bundle: OpenApiDocument): Promise<GeneratedFile[]> {
  const stamp = commentOf(stampFor(family, generator), "//");
  const names = operationsOf(bundle).map(({ operation }) => operation.operationId);
  return [
    { path: `validators/${family}.js`, text: `${stamp}\n${await bundleCode(compile(bundle), names)}` },
    { path: `validators/${family}.d.ts`, text: `${stamp}\n${declarations(family, names)}` },
  ];
}

/** Compiles the schemas of all bodies into one module that exports `<operationId>_request` and `…_response`. */
function compile(bundle: OpenApiDocument): string {
  const code = { source: true, esm: true, formats: formatsModule };
  const ajv = new Ajv2020({ ...contractStrictness, allErrors: true, inlineRefs: true, code });
  addContractFormats(ajv);
  useFastLengths(ajv);
  ajv.addSchema({ $id: "contract", $defs: rebased(stripAll(bundle.components?.schemas ?? {})) });
  const entries: Record<string, string> = {};
  for (const located of operationsOf(bundle)) {
    for (const [side, schema] of Object.entries(bodySchemas(located))) {
      const id = `${located.operation.operationId}_${side}`;
      ajv.addSchema({ $id: id, ...rebased(stripAnnotations(schema)) });
      entries[id] = id;
    }
  }
  // The contract uses neither `unevaluatedProperties` nor `$dynamicRef`, which ajv's own schemas above need.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  return foldErrors(standaloneCode.default(ajv, entries));
}

function rebased<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('"#/components/schemas/', '"contract#/$defs/'));
}

/** Gives the checks their public shape. */
function bundleCode(code: string, names: readonly string[]): Promise<string> {
  const table = names
    .map((name) => `  ${name}: { request: ${name}_request, response: ${name}_response },\n`)
    .join("");
  return bundleChecks(`${code}\nexport const validators = {\n${table}};\n`, "validators");
}

function declarations(family: string, names: readonly string[]): string {
  const table = names.map(
    (name) =>
      `  ${name}: { request: Validator<RequestPayload<operations["${name}"]>>; response: Validator<operations["${name}"]["responses"][200]["content"]["application/json"]> };\n`,
  );
  return `import type { RequestPayload } from "../../src/contract/request-payload.ts";
import type { Validator } from "../../src/contract/validator.ts";
import type { operations } from "../types/${family}.ts";

/** Compiled checks of the bodies of each operation of ${family}. */
export declare const validators: {
${table.join("")}};
`;
}
