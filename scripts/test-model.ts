// Runs the model tests of the sandbox for longer than `npm test` does: npm run test:model -- [--seed N|random] [--minutes N] [--steps N]
// [--family NAME]. The families take turns. A failure prints the command that repeats it.
import { parseArgs } from "node:util";
import fc from "fast-check";
import { glinkProperty } from "../test/helpers/sandbox/glink-model.ts";
import { kakacloProperty } from "../test/helpers/sandbox/kakaclo-model.ts";
import { qlinkProperty } from "../test/helpers/sandbox/qlink-model.ts";
import { sharedProperty } from "../test/helpers/sandbox/shared-model.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "1" },
    steps: { type: "string", default: "300" },
    path: { type: "string" },
    family: { type: "string" },
  },
});
const seed = values.seed === "random" ? Date.now() % 2 ** 31 : Number(values.seed);
const [minutes, steps] = [Number(values.minutes), Number(values.steps)];
const all = Object.entries({
  glink: glinkProperty,
  qlink: qlinkProperty,
  kakaclo: kakacloProperty,
  shared: sharedProperty,
});
const properties = all.filter(([family]) => values.family === undefined || family === values.family);
const isPossible = [seed, minutes, steps].every(Number.isFinite) && minutes > 0 && steps >= 1;
if (!isPossible || properties.length === 0) {
  const families = all.map(([family]) => family).join("|");
  console.error(
    `Usage: npm run test:model -- [--seed N|random] [--minutes N] [--steps N] [--family ${families}]`,
  );
  process.exit(2);
}

const until = Date.now() + minutes * 60_000;
const runsAtOnce = 10;
let runs = 0;
let part = 0;
while (values.path === undefined ? Date.now() < until || part < properties.length : part === 0) {
  const [family, property] = properties[part % properties.length] ?? [];
  if (!family || !property) break;
  const partSeed = seed + part++;
  const path = values.path === undefined ? {} : { path: values.path };
  const result = fc.check(property(steps), { seed: partSeed, numRuns: runsAtOnce, ...path });
  runs += result.numRuns;
  if (!result.failed) continue;
  console.error(fc.defaultReportMessage(result) ?? "A run failed.");
  if (result.errorInstance instanceof Error) console.error(`Broken: ${result.errorInstance.message}`);
  const again = `--seed ${partSeed} --steps ${steps} --family ${family} --path ${result.counterexamplePath}`;
  console.error(`Repeat it by: npm run test:model -- ${again}`);
  process.exit(1);
}
const names = properties.map(([family]) => family).join(", ");
console.log(
  `${runs} runs of up to ${steps} steps hold for ${names}, from seed ${seed} to ${seed + part - 1}.`,
);
