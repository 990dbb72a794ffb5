import { descriptions } from "../../generated/operations/index.ts";
import { glinkGateway } from "../../generated/servers/glink.ts";
import type { OpenApiDocument } from "../contract/openapi.ts";
import { operationsOf } from "../contract/operations-of.ts";
import { reportPath } from "../exchanges/report-site.ts";

/** What a server answers, one line per address: index, docs of each family, every call of the contract, and the report. */
export function addressLines(origin: string, bundles: ReadonlyMap<string, OpenApiDocument>): string[] {
  const url = origin.replace("//127.0.0.1:", "//localhost:");
  return [
    `index  ${url}/`,
    ...descriptions.map((name) => `docs   ${url}/docs/${name}`),
    `mock   ${url}${glinkGateway.path}`,
    ...[...bundles.values()].flatMap((bundle) => callPaths(bundle).map((path) => `mock   ${url}${path}`)),
    `report ${url}${reportPath}`,
    "Ready. Stop with Ctrl-C.",
  ];
}

function callPaths(bundle: OpenApiDocument): string[] {
  // A path may take several methods.
  return [
    ...new Set(operationsOf(bundle).flatMap(({ direction, path }) => (direction === "call" ? [path] : []))),
  ];
}
