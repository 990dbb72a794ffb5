// Lints everything: contract sources and bundles with Redocly and Spectral, code with Biome and the TypeScript compiler, the
// behaviour of the sandbox against the contract, claims without a mark of their evidence, and the Chinese texts.

import { runTool } from "./lib/run-tool.ts";
import { behaviourFaults } from "./lint/behaviour.ts";
import { unmarkedClaims } from "./lint/claims.ts";
import { contractLintRuns, isClean, type LintRun } from "./lint/contract-runs.ts";
import { describeTranslationFault, translationFaults } from "./lint/translations/check.ts";

const runs: readonly LintRun[] = [
  ...contractLintRuns,
  { name: "Biome", program: "biome", args: ["ci", "--error-on-warnings", "--colors=off", "."] },
  { name: "TypeScript", program: "tsc", args: ["--noEmit"] },
];
const started = runs.map(({ program, args }) => runTool(program, args));

for (const [index, { name }] of runs.entries()) {
  const run = await started[index];
  if (!run) throw new Error(`${name} was not started`);
  const clean = isClean(run);
  console.log(`${name}: ${clean ? "clean" : `not clean\n${run.output}`}`);
  if (!clean) process.exitCode = 1;
}

const behaviours = await behaviourFaults();
console.log(`Behaviour of the sandbox: ${behaviours.length === 0 ? "clean" : "not clean"}`);
for (const line of behaviours) {
  console.log(line);
  process.exitCode = 1;
}

const claims = unmarkedClaims();
console.log(`Claims: ${claims.length === 0 ? "clean" : "not clean"}`);
for (const { file, place, claim, text } of claims) {
  console.log(`${file} ${place}: says ${claim}, without a mark of its evidence: ${text}`);
  process.exitCode = 1;
}

const translations = translationFaults();
console.log(`Translations: ${translations.length === 0 ? "clean" : "not clean"}`);
for (const fault of translations) {
  console.log(describeTranslationFault(fault));
  process.exitCode = 1;
}
