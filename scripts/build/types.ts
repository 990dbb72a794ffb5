// The only module that knows openapi-typescript, which is in maintenance mode: leaving it changes this file alone.
import openapiTypeScript, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { Bundles } from "./bundle.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { commentOf, stampFor } from "./stamp.ts";

const generator = "scripts/build/types.ts";

/** TypeScript types of every family: `paths`, `webhooks`, `components` and `operations`. */
export async function typeFiles(bundles: Bundles): Promise<GeneratedFile[]> {
  return Promise.all(
    [...bundles].map(async ([family, bundle]) => {
      const ast = await openapiTypeScript(JSON.parse(JSON.stringify(bundle)) as OpenAPI3, {
        defaultNonNullable: false,
      });
      return {
        path: `types/${family}.ts`,
        text: `${commentOf(stampFor(family, generator), "//")}\n${astToString(ast)}`,
      };
    }),
  );
}
