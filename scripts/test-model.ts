// Runs the model tests of the sandbox for longer than `npm test` does: npm run test:model -- [--seed N|random] [--minutes N] [--steps N]
// A failure prints the command that repeats it.
import { parseArgs } from "node:util";
import fc from "fast-check";
import { glinkProperty } from "../test/helpers/sandbox/glink-model.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "1" },
    steps: { type: "string", default: "300" },
    path: { type: "string" },
  },
});
const seed = values.seed === "random" ? Date.now() % 2 ** 31 : Number(values.seed);
const [minutes, steps] = [Number(values.minutes), Number(values.steps)];
if (![seed, minutes, steps].every(Number.isFinite) || minutes <= 0 || steps < 1) {
  console.error("Usage: npm run test:model -- [--seed N|random] [--minutes N] [--steps N]");
  process.exit(2);
}

const property = glinkProperty(steps);
const until = Date.now() + minutes * 60_000;
const runsAtOnce = 10;
let runs = 0;
let part = 0;
while (values.path === undefined ? Date.now() < until : part === 0) {
  const partSeed = seed + part++;
  const path = values.path === undefined ? {} : { path: values.path };
  const result = fc.check(property, { seed: partSeed, numRuns: runsAtOnce, ...path });
  runs += result.numRuns;
  if (!result.failed) continue;
  console.error(fc.defaultReportMessage(result) ?? "A run failed.");
  if (result.errorInstance instanceof Error) console.error(`Broken: ${result.errorInstance.message}`);
  console.error(
    `Repeat it by: npm run test:model -- --seed ${partSeed} --steps ${steps} --path ${result.counterexamplePath}`,
  );
  process.exit(1);
}
console.log(`${runs} runs of up to ${steps} steps hold, from seed ${seed} to ${seed + part - 1}.`);
