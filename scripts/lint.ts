// Lints everything: contract sources and bundles with Redocly and Spectral, code with Biome and the TypeScript compiler.
import { readFamilies, rootDocument } from "./families.ts";
import { runTool } from "./run-tool.ts";

const families = readFamilies();
const sources = families.map((family) => rootDocument(family));
const bundles = ["bundles", "bundles/openapi-3.0"].flatMap((folder) =>
  families.map((family) => `generated/${folder}/${family}.json`),
);
const spectral = ["--ruleset", "spec/lint/spectral.yaml", "--fail-severity", "hint"];

const runs = {
  "Redocly, sources": runTool("redocly", ["lint", ...families, "--config", "spec/redocly.yaml"]),
  "Redocly, bundles": runTool("redocly", ["lint", ...bundles, "--config", "spec/redocly.yaml"]),
  "Spectral, sources and bundles": runTool("spectral", ["lint", ...sources, ...bundles, ...spectral]),
  Biome: runTool("biome", ["ci", "--error-on-warnings", "."]),
  TypeScript: runTool("tsc", ["--noEmit"]),
};

for (const [name, run] of Object.entries(runs)) {
  const { code, output } = await run;
  const clean = code === 0 && !/\b[1-9]\d* warnings?\b/.test(output);
  console.log(`${name}: ${clean ? "clean" : `not clean\n${output}`}`);
  if (!clean) process.exitCode = 1;
}
