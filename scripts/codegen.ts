// Generates clients from the committed bundles with every generator, compiles them, and lets them call the mock.
// npm run test:codegen -- [names of targets]
import { mkdirSync, writeFileSync } from "node:fs";
import { resultTable } from "./codegen/result-table.ts";
import { runProject, type TargetResult } from "./codegen/run-target.ts";
import type { Target } from "./codegen/target.ts";
import { targets } from "./codegen/targets.ts";
import { fromRoot } from "./lib/paths.ts";

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !targets.some((target) => target.name === name));
if (unknown.length > 0) {
  console.error(
    `No target is named ${unknown.join(", ")}. There are: ${targets.map(({ name }) => name).join(", ")}`,
  );
  process.exit(2);
}

const chosen = targets.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const projectOf = ({ name, project = name }: Target) => project;
const projects = [...new Set(chosen.map(projectOf))].map((project) =>
  chosen.filter((target) => projectOf(target) === project),
);
const results: TargetResult[] = [];
// Two at a time: each of them alone hardly keeps two cores busy.
await Promise.all([work(), work()]);

results.sort((left, right) => chosen.indexOf(left.target) - chosen.indexOf(right.target));
for (const { target, problems } of results)
  if (problems.length > 0) console.log(`\n${target.name} (${target.generator}):\n${problems.join("\n")}`);
console.log(`\n${resultTable(results)}`);
const failed = results.filter(({ problems }) => problems.length > 0).length;
const closingLine = `${results.length - failed} passed, ${failed} failed`;
mkdirSync(fromRoot("test-results"), { recursive: true });
writeFileSync(fromRoot("test-results/codegen-closing-line.txt"), `${closingLine}\n`);
console.log(`\n${closingLine}`);
process.exitCode = failed === 0 ? 0 : 1;

async function work(): Promise<void> {
  for (let project = projects.shift(); project; project = projects.shift())
    results.push(...(await runProject(project)));
}
