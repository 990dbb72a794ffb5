import { spawn } from "node:child_process";
import { once } from "node:events";
import { fromRoot } from "../lib/paths.ts";
import type { Figure } from "./client.ts";
import { type Contender, contendersAt } from "./client-contenders.ts";
import { median, quartiles } from "./median.ts";

/** Two ways to make a call, and the most that the first may take as a ratio to the second; each pair takes turns by itself. */
type Pair = { what: string; own: Contender; base: Contender; limit: number; atOnce?: number };

const rounds = 41;
const callsPerRound = 150;
const warmUpRounds = 6;

/** Time of a call through each client to a server in another process, and the ratios that have a limit. */
export async function measureCalls(): Promise<Figure[]> {
  const server = spawn(process.execPath, ["--import", "tsx", fromRoot("scripts/bench/answering-server.ts")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [port] = await once(server.stdout, "data");
    const { others, ...known } = await contendersAt(`http://127.0.0.1:${String(port).trim()}`);
    const { bare, ours, byHand, node, undiciByHand, observed } = known;
    const figures = timeFigures([bare, ...Object.values(known).slice(1), ...others]);
    const pairs: Pair[] = [
      { what: "our client over a fetch that signs by hand", own: ours, base: byHand, limit: 1.08 },
      { what: "nodeTransport over bare fetch, one by one", own: node, base: bare, limit: 0.7 },
      { what: "nodeTransport over bare fetch, 10 at once", own: node, base: bare, limit: 0.48, atOnce: 10 },
      {
        what: "nodeTransport over undici.request that signs by hand",
        own: node,
        base: undiciByHand,
        limit: 1.1,
      },
      { what: "hooks and a dropped span over a call without", own: observed, base: ours, limit: 1.1 },
    ];
    const measured = await figures;
    for (const pair of pairs) measured.push(await ratioFigure(pair));
    return measured;
  } finally {
    server.kill();
  }
}

/** The time of a call of each, as a ratio to the first. */
async function timeFigures(contenders: readonly Contender[]): Promise<Figure[]> {
  const times = await measure(contenders, 1);
  const [base = []] = times;
  return contenders.map(({ name }, index) => {
    const own = times[index] ?? [];
    const ratio = median(ratiosOf(own, base));
    return {
      what: `call: ${name}`,
      value: `${median(own).toFixed(0)} us, ${ratio.toFixed(2)} of bare fetch`,
      limit: "",
    };
  });
}

/** The ratios of the pairs, one for each round. */
async function ratioFigure({ what, own, base, limit, atOnce = 1 }: Pair): Promise<Figure> {
  const [ownTimes = [], baseTimes = []] = await measure([own, base], atOnce);
  const ratios = ratiosOf(ownTimes, baseTimes);
  const { lower, median: middle, upper } = quartiles(ratios);
  // Noise widens the spread: the limit is missed where three of four pairs are beyond it.
  const verdict = lower > limit ? ", missed" : "";
  const spread = `quartiles ${lower.toFixed(3)} to ${upper.toFixed(3)}`;
  return {
    what: `call: ${what}`,
    value: `${middle.toFixed(3)} (${spread} of ${ratios.length} pairs)${verdict}`,
    limit: String(limit),
  };
}

function ratiosOf(own: readonly number[], base: readonly number[]): number[] {
  return own.map((time, round) => time / (base[round] ?? Number.NaN));
}

/** Microseconds per call, by contender and round. They take turns, each time beginning with another one. */
async function measure(contenders: readonly Contender[], atOnce: number): Promise<number[][]> {
  const times: number[][] = contenders.map(() => []);
  for (let round = 0; round < warmUpRounds + rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (round + turn) % contenders.length;
      const perCall = await microsecondsPerCall(contenders[index], atOnce);
      // The first rounds let the compiler settle.
      if (round >= warmUpRounds) times[index]?.push(perCall);
    }
  }
  return times;
}

async function microsecondsPerCall(contender: Contender | undefined, atOnce: number): Promise<number> {
  const start = performance.now();
  const line = async () => {
    for (let count = 0; count < callsPerRound / atOnce; count++) await contender?.call();
  };
  await Promise.all(Array.from({ length: atOnce }, line));
  return ((performance.now() - start) / callsPerRound) * 1000;
}
