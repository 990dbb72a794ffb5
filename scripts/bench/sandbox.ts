import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromRoot } from "../lib/paths.ts";
import { textTable } from "../lib/table.ts";
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

/** Speed and start of the sandbox beside the mock with the compiled engine, and what its worlds cost in time and memory. */
export async function sandboxTable(): Promise<string> {
  const { compiled, sandbox, shop, kept } = await buildContenders();
  const kakaclo = kakacloCalls();
  const { creation, query } = await sandboxCalls();
  const qlink = await qlinkCalls();
  const [create, ask, qlinkCreate, qlinkAsk, start] = [
    await compare(compiled, sandbox, creation),
    await compare(compiled, sandbox, query),
    await compare(compiled, sandbox, qlink.creation),
    await compare(compiled, sandbox, qlink.query),
    await startRatio(compiled, sandbox, creation),
  ];
  const [order, look] = [
    await compare(compiled, shop, kakaclo.creation),
    await compare(compiled, shop, kakaclo.query),
  ];
  const [keptCreate, keptAsk] = [
    await compare(compiled, kept, creation),
    await compare(compiled, kept, query),
  ];
  const peer = await peerSpeed();
  const rows = [
    [
      "createOrder, beside the compiled mock",
      `${create.own.toFixed(0)}/s`,
      create.ratio.toFixed(2),
      "at least 0.50",
    ],
    [
      "queryOrders, beside the compiled mock",
      `${ask.own.toFixed(0)}/s`,
      ask.ratio.toFixed(2),
      "at least 0.50",
    ],
    [
      "createOrder of qlink, beside the compiled mock",
      `${qlinkCreate.own.toFixed(0)}/s`,
      qlinkCreate.ratio.toFixed(2),
      "at least 0.50",
    ],
    [
      "getOrder of qlink, beside the compiled mock",
      `${qlinkAsk.own.toFixed(0)}/s`,
      qlinkAsk.ratio.toFixed(2),
      "at least 0.50",
    ],
    ["createOrder of KakaClo", `${order.own.toFixed(0)}/s`, order.ratio.toFixed(2), "at least 0.50"],
    ["queryOrders of KakaClo", `${look.own.toFixed(0)}/s`, look.ratio.toFixed(2), "at least 0.50"],
    [
      "createOrder with --data",
      `${keptCreate.own.toFixed(0)}/s`,
      keptCreate.ratio.toFixed(2),
      "at least 0.25",
    ],
    ["queryOrders with --data", `${keptAsk.own.toFixed(0)}/s`, keptAsk.ratio.toFixed(2), "at least 0.25"],
    [peerName, `${peer.toFixed(0)}/s`, "", "none: it is a peer"],
    ["start to the first answer", `${start.own.toFixed(0)} ms`, start.ratio.toFixed(2), "at most 1.50"],
    ...worldRows("worlds.ts"),
    ...worldRows("kakaclo-worlds.ts"),
  ];
  return `The sandbox, in memory, and the mock with the compiled engine, in turns
${textTable([["what", "measured", "ratio", "limit"], ...rows])}`;
}

type Calls = { mock: Call; sandbox: Call };

/** Kills of a sandbox under load that keeps its worlds in a folder. */
export async function sandboxKillsTable(): Promise<string> {
  await buildContenders();
  const folder = mkdtempSync(join(tmpdir(), "bench-kills-"));
  try {
    const program = [fromRoot("dist/bench-mock/main.mjs")];
    const { kills, acknowledged, lost } = await killSandboxes({ folder, program }, killCount, killSeed);
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
    own: median(pairs.map(({ own }) => own)),
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
    own: median(times.map(({ own }) => own)),
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
function worldRows(script: string): string[][] {
  const args = ["--expose-gc", "--import", "tsx", fromRoot(`scripts/bench/sandbox/${script}`)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    cwd: fromRoot("."),
  });
  if (status !== 0) throw new Error(`The worlds cannot be measured:\n${stderr}`);
  return JSON.parse(stdout);
}
