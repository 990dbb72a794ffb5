import { readDescriptions, rootDocument } from "../lib/families.ts";
import type { runTool } from "../lib/run-tool.ts";

/** A run of a program that lints. */
export type LintRun = { name: string; program: Parameters<typeof runTool>[0]; args: readonly string[] };

const descriptions = readDescriptions();
const bundles = ["bundles", "bundles/openapi-3.0"].flatMap((folder) =>
  descriptions.map((name) => `generated/${folder}/${name}.json`),
);
/**
 * Bundles with schemas that nothing refers to: those of the payloads in the bundle of the gateway, where nothing but the
 * text `bizData` carries them, and in OpenAPI 3.0 those that only a dropped rule named.
 */
const hasUnusedSchemas = (file: string) => /glink-gateway\.json$|openapi-3\.0/.test(file);

/** The runs that lint the contract: its sources and its bundles, with Redocly and Spectral. */
export const contractLintRuns: readonly LintRun[] = [
  redocly("Redocly, sources", descriptions),
  redocly(
    "Redocly, bundles",
    bundles.filter((file) => !hasUnusedSchemas(file)),
  ),
  redocly("Redocly, bundles with unused schemas", [
    ...bundles.filter(hasUnusedSchemas),
    "--skip-rule",
    "no-unused-components",
  ]),
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
