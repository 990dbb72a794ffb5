// Lints everything: contract sources and bundles with Redocly and Spectral, code with Biome and the TypeScript compiler.
import { readDescriptions, rootDocument } from "./families.ts";
import { runTool } from "./run-tool.ts";

const descriptions = readDescriptions();
const sources = descriptions.map(rootDocument);
const bundles = ["bundles", "bundles/openapi-3.0"].flatMap((folder) =>
  descriptions.map((name) => `generated/${folder}/${name}.json`),
);
const isGateway = (file: string) => file.endsWith("/glink-gateway.json");
const familyBundles = bundles.filter((file) => !isGateway(file));
// The models of the payloads: nothing but `bizData`, a text, carries them.
const gatewayBundles = [...bundles.filter(isGateway), "--skip-rule", "no-unused-components"];
const spectral = ["--ruleset", "spec/lint/spectral.yaml", "--fail-severity", "hint"];

const runs = {
  "Redocly, sources": runTool("redocly", ["lint", ...descriptions, "--config", "spec/redocly.yaml"]),
  "Redocly, bundles": runTool("redocly", ["lint", ...familyBundles, "--config", "spec/redocly.yaml"]),
  "Redocly, bundles of the gateway": runTool("redocly", [
    "lint",
    ...gatewayBundles,
    "--config",
    "spec/redocly.yaml",
  ]),
  "Spectral, sources and bundles": runTool("spectral", ["lint", ...sources, ...bundles, ...spectral]),
  Biome: runTool("biome", ["ci", "--error-on-warnings", "--colors=off", "."]),
  TypeScript: runTool("tsc", ["--noEmit"]),
};

for (const [name, run] of Object.entries(runs)) {
  const { code, output } = await run;
  const clean = code === 0 && !/\b[1-9]\d* warnings?\b/.test(output);
  console.log(`${name}: ${clean ? "clean" : `not clean\n${output}`}`);
  if (!clean) process.exitCode = 1;
}
