import { textTable } from "../lib/table.ts";
import { median } from "./median.ts";
import { buildContenders, type Contender } from "./mock/contenders.ts";
import { documentedCall } from "./mock/documented-call.ts";
import { requestsPerSecond } from "./mock/load.ts";
import { type Call, startUntilAnswer } from "./mock/running.ts";

const starts = 7;
const rounds = 7;
const secondsPerRound = 2;
const warmUpSeconds = 4;

/** Speed and start of our mock with both engines, beside Prism's own command and a bare server. */
export async function mockTable(): Promise<string> {
  const call = await documentedCall();
  const { cli, prism, compiled, bare } = await buildContenders();
  const all = [cli, prism, compiled, bare];
  const startTimes = await measureStarts(all, call);
  const speeds = await measureSpeeds(all, call);
  const limits = [
    ["", ""],
    ["at least 2.0 of Prism's command", "at most 1.20 of Prism's command"],
    ["at least 10.0 of Prism's command, 0.70 of the bare server", "at most 0.15 of Prism's command"],
    ["", ""],
  ];
  const rows = all.map(({ name }, index) => [
    name,
    `${median(speeds[index] ?? []).toFixed(0)}/s`,
    `${ratio(speeds[index], speeds[0])} of Prism's, ${ratio(speeds[index], speeds[3])} of bare`,
    limits[index]?.[0] ?? "",
  ]);
  const startRows = all.map(({ name }, index) => [
    name,
    `${median(startTimes[index] ?? []).toFixed(0)} ms`,
    `${ratio(startTimes[index], startTimes[0])} of Prism's`,
    limits[index]?.[1] ?? "",
  ]);
  return `The documented createOrder, ${Buffer.byteLength(call.body)} bytes, over 10 keep-alive connections
${textTable([["mock", "median", "ratio", "limit"], ...rows])}

${textTable([["from process start to the first correct answer", "median", "ratio", "limit"], ...startRows])}`;
}

/** Milliseconds to the first correct answer, by contender and run. They take turns. */
async function measureStarts(contenders: readonly Contender[], call: Call): Promise<number[][]> {
  const times: number[][] = contenders.map(() => []);
  for (let run = 0; run < starts; run++) {
    for (const [index, { args }] of contenders.entries()) {
      const { startTime, stop } = await startUntilAnswer(args, call);
      times[index]?.push(startTime);
      await stop();
    }
  }
  return times;
}

/**
 * Requests per second, by contender and round. They take turns, and each is started anew for each round: how a process
 * lies in memory makes a tenth of its speed.
 */
async function measureSpeeds(contenders: readonly Contender[], call: Call): Promise<number[][]> {
  const speeds: number[][] = contenders.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, { args }] of contenders.entries()) {
      const { port, stop } = await startUntilAnswer(args, call);
      try {
        await requestsPerSecond(port, call, warmUpSeconds);
        speeds[index]?.push(await requestsPerSecond(port, call, secondsPerRound));
      } finally {
        await stop();
      }
    }
  }
  return speeds;
}

/** The median of what each round gave, over that of another contender in the same round. */
function ratio(own: readonly number[] = [], others: readonly number[] = []): string {
  return median(own.map((value, round) => value / (others[round] ?? Number.NaN))).toFixed(2);
}
