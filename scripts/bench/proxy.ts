import { type ChildProcess, spawn } from "node:child_process";
import { Agent, request } from "node:http";
import { glinkGateway } from "../../generated/servers/glink.ts";
import { loadBundle } from "../../src/contract/load-bundles.ts";
import type { Example } from "../../src/contract/openapi.ts";
import { sealGlink, toForm } from "../../src/wire/glink.ts";
import { fromRoot } from "../lib/paths.ts";
import { textTable } from "../lib/table.ts";
import { median, quartiles } from "./median.ts";

type Call = { path: string; type: string; body: string };

/** A way to the same upstream, with the milliseconds that calls on it took. */
type Way = {
  name: string;
  limit: string;
  origin: string;
  call: Call;
  agent: Agent;
  times: number[];
  /** The median of each round. */
  rounds: number[];
};

const account = { partnerId: "P", partnerKey: "key" };
const serviceType = "GLINK_CREATE_ORDER_NOTIFY";
const rounds = 20;
const callsPerRound = 100;
const warmUpRounds = 5;

/** What our proxy adds to a call on loopback, beside the least that a proxy can do. Calls come one after the other. */
export async function proxyTable(): Promise<string> {
  const children: ChildProcess[] = [];
  const start = (script: string, args: readonly string[] = [], env = {}) => {
    const child = spawn(process.execPath, ["--import", "tsx", fromRoot(script), ...args], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, ...env },
    });
    children.push(child);
    return originOf(child);
  };
  try {
    const upstream = await start("scripts/bench/answering-server.ts");
    const bare = await start("scripts/bench/proxy/pass-through-server.ts", [upstream]);
    const env = {
      FULFILLMENT_GLINK_PARTNER_ID: account.partnerId,
      FULFILLMENT_GLINK_PARTNER_KEY: account.partnerKey,
    };
    const ours = await start("src/cli/main.ts", ["proxy", upstream, "--port", "0", "--quiet"], env);
    const { wire, logical } = await calls();
    const ways = [
      way("direct", "", upstream, wire),
      way("bare node:http pass-through", "", bare, wire),
      way("our proxy, a call of the wire", "at most 1.00 ms more than direct", ours, wire),
      way("our proxy, a logical call", "at most 1.00 ms more than direct", ours, logical),
    ];
    await measure(ways);
    return report(ways, wire);
  } finally {
    for (const child of children) child.kill();
  }
}

function way(name: string, limit: string, origin: string, call: Call): Way {
  return {
    name,
    limit,
    origin,
    call,
    agent: new Agent({ keepAlive: true, maxSockets: 1 }),
    times: [],
    rounds: [],
  };
}

/** The documented order as it travels through the gateway, and as a logical call. */
async function calls(): Promise<{ wire: Call; logical: Call }> {
  const path = `/glink/${serviceType}`;
  const { paths } = await loadBundle("glink");
  const example = paths?.[path]?.post?.requestBody?.content["application/json"]?.examples?.["documented"];
  if (!example) throw new Error("The contract has no documented order");
  const bizData = JSON.stringify((example as Example).value);
  const form = toForm(sealGlink({ ...account, serviceType, bizData }));
  return {
    wire: { path: glinkGateway.path, type: "application/x-www-form-urlencoded", body: form },
    logical: { path, type: "application/json", body: bizData },
  };
}

/** All ways take turns, each round beginning with another one. */
async function measure(ways: readonly Way[]): Promise<void> {
  for (let round = 0; round < warmUpRounds + rounds; round++) {
    for (let turn = 0; turn < ways.length; turn++) {
      const taken = ways[(round + turn) % ways.length];
      if (!taken) continue;
      const times: number[] = [];
      for (let count = 0; count < callsPerRound; count++) {
        const start = performance.now();
        await send(taken);
        times.push(performance.now() - start);
      }
      if (round < warmUpRounds) continue;
      taken.times.push(...times);
      taken.rounds.push(median(times));
    }
  }
  for (const { agent } of ways) agent.destroy();
}

function send({ origin, call, agent }: Way): Promise<void> {
  const headers = { "Content-Type": call.type, "Content-Length": Buffer.byteLength(call.body) };
  return new Promise((resolve, reject) => {
    const sent = request(origin + call.path, { method: "POST", agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${call.path} answered ${response.statusCode}`));
      response.on("error", reject).on("end", resolve).resume();
    });
    sent.on("error", reject).end(call.body);
  });
}

function report(ways: readonly Way[], { body }: Call): string {
  const direct = median(ways[0]?.times ?? []);
  const rows = ways.map(({ name, times, limit }) => {
    const own = median(times);
    return [name, `${own.toFixed(3)} ms`, `${(own - direct).toFixed(3)} ms`, limit];
  });
  return `The documented createOrder, ${Buffer.byteLength(body)} bytes as a form, one call after the other on loopback
${textTable([["way", "median", "more than direct", "limit"], ...rows])}

What a call of the wire costs more than a direct one, over what it costs more through the bare pass-through, round by round
${textTable([["quartile", "median", "quartile", "limit"], addedRatio(ways)])}`;
}

/** Each round has its own ratio, so that what else the machine does weighs on both sides. */
function addedRatio([direct, bare, ours]: readonly Way[]): string[] {
  const ratios = (direct?.rounds ?? []).map((least, round) => {
    const [own = Number.NaN, peer = Number.NaN] = [ours?.rounds[round], bare?.rounds[round]];
    return (own - least) / (peer - least);
  });
  const { lower, median: middle, upper } = quartiles(ratios);
  return [lower, middle, upper].map((ratio) => ratio.toFixed(2)).concat("at most 1.25");
}

/** Waits for the port or address that a server prints first. */
function originOf({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    stdout?.on("data", (chunk: Buffer) => {
      output += chunk;
      const [line, rest] = output.split("\n");
      if (line === undefined || rest === undefined) return;
      resolve(/^\d+$/.test(line) ? `http://127.0.0.1:${line}` : line);
    });
    stdout?.on("end", () => reject(new Error(`A server ended early: ${output}`)));
  });
}
