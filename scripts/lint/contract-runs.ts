import { readdirSync } from "node:fs";
import { controlDescription, readDescriptions, redoclyConfig, rootDocument } from "../lib/families.ts";
import { fromRoot } from "../lib/paths.ts";
import type { runTool } from "../lib/run-tool.ts";
import { language } from "../lib/translations/language.ts";

/** A run of a program that lints. */
export type LintRun = { name: string; program: Parameters<typeof runTool>[0]; args: readonly string[] };

const descriptions = readDescriptions();
const controlBundles = ["", `${language}/`].map(
  (folder) => `generated/bundles/${folder}${controlDescription}.json`,
);
const bundles = filesBelow("generated/bundles").filter(
  (file) => file.endsWith(".json") && !controlBundles.includes(file),
);
/**
 * Bundles with schemas that nothing refers to: those of the payloads in the bundle of the gateway, where nothing but the
 * text `bizData` carries them, and in OpenAPI 3.0 those that only a dropped rule named.
 */
const hasUnusedSchemas = (file: string) => /glink-gateway\.json$|openapi-3\.0/.test(file);

const flowFiles = filesBelow("spec/flows").filter((file) => file.endsWith(".arazzo.yaml"));

/** Bundles with nothing but what the documents say. */
const isDocumented = (file: string) => file.includes("/documented/");

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
  spectral("Spectral, sources and bundles", [
    ...descriptions.map(rootDocument),
    ...bundles.filter((file) => !isDocumented(file)),
  ]),
  spectral("Spectral, documented bundles", bundles.filter(isDocumented)),
  redocly("Redocly, flows", flowFiles, "spec/flows/redocly.yaml"),
  redocly(
    "Redocly, control of the sandbox",
    [controlDescription, ...controlBundles.slice(1)],
    redoclyConfig(controlDescription),
  ),
  spectral("Spectral, control of the sandbox", controlBundles, `spec/${controlDescription}/spectral.yaml`),
];

/** Whether a run found nothing, not even something to warn of. */
export function isClean({ code, output }: Awaited<ReturnType<typeof runTool>>): boolean {
  return code === 0 && !/\b[1-9]\d* warnings?\b/.test(output);
}

function redocly(name: string, args: readonly string[], config = "spec/redocly.yaml"): LintRun {
  return { name, program: "redocly", args: ["lint", ...args, "--config", config] };
}

function spectral(name: string, documents: readonly string[], ruleset = "spec/lint/spectral.yaml"): LintRun {
  const strict = ["--ruleset", ruleset, "--fail-severity", "hint"];
  return { name, program: "spectral", args: ["lint", ...documents, ...strict] };
}

/** The committed bundles, whichever folder they are in. */
function filesBelow(folder: string): string[] {
  return readdirSync(fromRoot(folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file}`)
    .sort();
}
