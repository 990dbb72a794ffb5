import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromRoot } from "../lib/paths.ts";
import { textTable } from "../lib/table.ts";
import { failUnlessNone } from "./broken-promise.ts";
import { median } from "./median.ts";
import { buildContenders, type Contender } from "./mock/contenders.ts";
import { idPlace, requestsPerSecond } from "./mock/load.ts";
import { type Call, startUntilAnswer } from "./mock/running.ts";
import { kakacloCalls, qlinkCalls, sandboxCalls } from "./sandbox/calls.ts";
import { killSandboxes } from "./sandbox/kills.ts";
import { peerName, peerSpeed } from "./sandbox/peer.ts";

const rounds = 5;
const secondsPerRound = 2;
const starts = 5;

/**
 * Speed and start of the sandbox beside the mock with the compiled engine, and what its worlds cost in time and memory.
 *
 * @param wanted only the rows whose name holds this
 */
export async function sandboxTable(wanted = ""): Promise<string> {
  const rows: string[][] = [];
  for (const { what, limit, measure } of await servedRows()) {
    if (!what.includes(wanted)) continue;
    const { measured, ratio } = await measure().catch(failed);
    rows.push([what, measured, ratio?.toFixed(2) ?? "", limit]);
  }
  rows.push(...worldRows(wanted));
  if (rows.length === 0) throw new Error(`No row of the sandbox has "${wanted}" in its name`);
  return `The sandbox, in memory, and the mock with the compiled engine, in turns
${textTable([["what", "measured", "ratio", "limit"], ...rows])}`;
}

/** What stands in the row of what could not be measured: the other rows are not lost with it. */
function failed(error: unknown): Awaited<ReturnType<Row["measure"]>> {
  process.exitCode = 1;
  return { measured: `failed: ${error instanceof Error ? error.message : String(error)}` };
}

/** A row of what a sandbox costs that is called over HTTP. */
type Row = {
  readonly what: string;
  readonly limit: string;
  readonly measure: () => Promise<{ measured: string; ratio?: number }>;
};

async function servedRows(): Promise<readonly Row[]> {
  const { compiled, sandbox, shop, kept } = await buildContenders();
  const { creation, query } = await sandboxCalls();
  const [qlink, kakaclo] = [await qlinkCalls(), kakacloCalls()];
  const speed = (what: string, least: string, contender: Contender, calls: Calls): Row => ({
    what,
    limit: `at least ${least}`,
    measure: () => compare(compiled, contender, calls),
  });
  return [
    speed("createOrder, beside the compiled mock", "0.50", sandbox, creation),
    speed("queryOrders, beside the compiled mock", "0.50", sandbox, query),
    speed("createOrder of qlink, beside the compiled mock", "0.50", sandbox, qlink.creation),
    speed("getOrder of qlink, beside the compiled mock", "0.50", sandbox, qlink.query),
    speed("createOrder of KakaClo", "0.50", shop, kakaclo.creation),
    speed("queryOrders of KakaClo", "0.50", shop, kakaclo.query),
    speed("createOrder with --data", "0.25", kept, creation),
    speed("queryOrders with --data", "0.25", kept, query),
    {
      what: peerName,
      limit: "none: it is a peer",
      measure: async () => ({ measured: perSecond(await peerSpeed()) }),
    },
    {
      what: "start to the first answer",
      limit: "at most 1.50",
      measure: () => startRatio(compiled, sandbox, creation),
    },
  ];
}

function perSecond(calls: number): string {
  return `${calls.toFixed(0)}/s`;
}

type Calls = { mock: Call; sandbox: Call };

/** Kills of a sandbox under load that keeps its worlds in a folder. */
export async function sandboxKillsTable(): Promise<string> {
  await buildContenders();
  const folder = mkdtempSync(join(tmpdir(), "bench-kills-"));
  try {
    const program = [fromRoot("dist/bench-mock/main.mjs")];
    const { kills, acknowledged, lost } = await killSandboxes({ folder, program }, killCount, killSeed);
    failUnlessNone(lost.length);
    const row = [String(kills), String(acknowledged), String(lost.length), "0"];
    return `${textTable([["kills of a sandbox with --data", "answered", "lost", "at most"], row])}${lost.map((one) => `\n${one}`).join("")}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const killCount = 1_000;
const killSeed = 20_260_605;

/** Calls a second, the median, and the median ratio to the mock in the same round. */
async function compare(mock: Contender, sandbox: Contender, calls: Calls) {
  const pairs: { own: number; other: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const other = await speedOf(mock, calls.mock);
    const own = await speedOf(sandbox, calls.sandbox);
    pairs.push({ own, other });
  }
  return {
    measured: perSecond(median(pairs.map(({ own }) => own))),
    ratio: median(pairs.map(({ own, other }) => own / other)),
  };
}

async function speedOf({ args }: Contender, call: Call): Promise<number> {
  const first = { ...call, body: call.body.replaceAll(idPlace, "first") };
  const { port, stop } = await startUntilAnswer(args, first);
  try {
    await requestsPerSecond(port, call, secondsPerRound);
    return await requestsPerSecond(port, call, secondsPerRound);
  } finally {
    await stop();
  }
}

async function startRatio(mock: Contender, sandbox: Contender, { mock: toMock, sandbox: toSandbox }: Calls) {
  const times: { own: number; other: number }[] = [];
  for (let run = 0; run < starts; run++) {
    times.push({ other: await startOf(mock, toMock), own: await startOf(sandbox, toSandbox) });
  }
  return {
    measured: `${median(times.map(({ own }) => own)).toFixed(0)} ms`,
    ratio: median(times.map(({ own, other }) => own / other)),
  };
}

async function startOf({ args }: Contender, call: Call): Promise<number> {
  const { startTime, stop } = await startUntilAnswer(args, {
    ...call,
    body: call.body.replaceAll(idPlace, "first"),
  });
  await stop();
  return startTime;
}

/** Time and memory of worlds, in a process of their own. */
function worldRows(wanted: string): string[][] {
  const args = ["--expose-gc", "--import", "tsx", fromRoot("scripts/bench/sandbox/worlds.ts"), wanted];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    cwd: fromRoot("."),
  });
  if (status !== 0) throw new Error(`The worlds cannot be measured:\n${stderr}`);
  return JSON.parse(stdout);
}
