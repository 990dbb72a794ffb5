import type { OpenApiDocument } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import type { Bundles } from "./bundle.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { commentOf, stampFor } from "./stamp.ts";

const generator = "scripts/build/servers.ts";

/** Where production of each family is. */
export function serverFiles(bundles: Bundles, families: readonly string[]): GeneratedFile[] {
  return families.map((family) => {
    const text = `${commentOf(stampFor(family, generator), "//")}\n${constantOf(family, bundles)}`;
    return { path: `servers/${family}.ts`, text };
  });
}

function constantOf(family: string, bundles: Bundles): string {
  if (family === "glink") return gatewayConstant(bundleOf("glink-gateway", bundles));
  return `/** Origin of production. */
export const ${family}BaseUrl = ${JSON.stringify(productionOf(bundleOf(family, bundles)))};
`;
}

function gatewayConstant(gateway: OpenApiDocument): string {
  const [call] = operationsOf(gateway);
  if (!call) throw new Error("The description of the GLINK gateway has no call");
  return `/** Where production is, as independent clients use it. */
export const glinkGateway = ${JSON.stringify({ baseUrl: productionOf(gateway), path: call.path })} as const;
`;
}

function bundleOf(name: string, bundles: Bundles): OpenApiDocument {
  const bundle = bundles.get(name);
  if (!bundle) throw new Error(`There is no bundle of ${name}`);
  return bundle;
}

function productionOf({ info, servers = [] }: OpenApiDocument): string {
  const production = servers.find((server) => server["x-environment"] === "production");
  if (!production) throw new Error(`${info.title} names no server of production`);
  return production.url;
}
