import { readDescriptions, rootDocument } from "../families.ts";
import type { runTool } from "../run-tool.ts";

/** A run of a program that lints. */
export type LintRun = { name: string; program: Parameters<typeof runTool>[0]; args: readonly string[] };

const descriptions = readDescriptions();
const bundles = ["bundles", "bundles/openapi-3.0"].flatMap((folder) =>
  descriptions.map((name) => `generated/${folder}/${name}.json`),
);
const isGateway = (file: string) => file.endsWith("/glink-gateway.json");
// The schemas of the payloads stand unused in the bundle of the gateway: nothing but the text `bizData` carries them.
const modelsAreUnused = ["--skip-rule", "no-unused-components"];

/** The runs that lint the contract: its sources and its bundles, with Redocly and Spectral. */
export const contractLintRuns: readonly LintRun[] = [
  redocly("Redocly, sources", descriptions),
  redocly(
    "Redocly, bundles",
    bundles.filter((file) => !isGateway(file)),
  ),
  redocly("Redocly, bundles of the gateway", [...bundles.filter(isGateway), ...modelsAreUnused]),
  spectral("Spectral, sources and bundles", [...descriptions.map(rootDocument), ...bundles]),
];

/** Whether a run found nothing, not even something to warn of. */
export function isClean({ code, output }: Awaited<ReturnType<typeof runTool>>): boolean {
  return code === 0 && !/\b[1-9]\d* warnings?\b/.test(output);
}

function redocly(name: string, args: readonly string[]): LintRun {
  return { name, program: "redocly", args: ["lint", ...args, "--config", "spec/redocly.yaml"] };
}

function spectral(name: string, documents: readonly string[]): LintRun {
  const strict = ["--ruleset", "spec/lint/spectral.yaml", "--fail-severity", "hint"];
  return { name, program: "spectral", args: ["lint", ...documents, ...strict] };
}
