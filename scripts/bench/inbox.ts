import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { build } from "esbuild";
import pg from "pg";
import { createPostgresInboxStore } from "../../src/webhooks/inbox/postgres/index.ts";
import { startPostgres } from "../../test/helpers/inbox/postgres-server.ts";
import { fromRoot } from "../lib/paths.ts";
import { textTable } from "../lib/table.ts";
import { quartiles } from "./median.ts";

const [rounds, warmUps, pushesPerRound, connections] = [15, 5, 2_000, 16] as const;

/** Does so many things at once; what it did costs so many seconds. */
type Contender = { seconds(count: number): Promise<number> };

/** What a receiver costs beside its peers: in memory, and with an inbox in PostgreSQL. */
export async function inboxTable(): Promise<string> {
  const file = await builtServer();
  const database = await startPostgres();
  const bare = await startServer(file, ["bare"]);
  const memory = await startServer(file, ["memory"]);
  const postgres = await startServer(file, ["postgres", database.connectionString]);
  const rows = await plainRows(database.connectionString);
  try {
    const inMemory = await ratios(cpuOf(memory), cpuOf(bare));
    const inPostgres = await ratios(wallOf(postgres), rows);
    const head = ["receiver", "over", "quartile", "median", "quartile", "limit"];
    return textTable([
      head,
      [
        "in memory",
        "bare node:http that parses and validates, by processor time",
        ...inMemory,
        "at least 0.70",
      ],
      [
        "inbox in PostgreSQL",
        "the same rows inserted by pg alone, by the clock",
        ...inPostgres,
        "at least 0.60",
      ],
    ]);
  } finally {
    for (const { stop } of [bare, memory, postgres, rows]) await stop();
    await database.stop();
    rmSync(file);
  }
}

/** How many pushes one does in the time in which the other does one, in alternating pairs. */
async function ratios(ours: Contender, peer: Contender): Promise<string[]> {
  const found: number[] = [];
  for (let round = 0; round < warmUps + rounds; round++) {
    const isFirst = round % 2 === 0;
    const first = await (isFirst ? ours : peer).seconds(pushesPerRound);
    const second = await (isFirst ? peer : ours).seconds(pushesPerRound);
    if (round >= warmUps) found.push(isFirst ? second / first : first / second);
  }
  const { lower, median, upper } = quartiles(found);
  return [lower, median, upper].map((ratio) => ratio.toFixed(2));
}

type Server = { port: number; cpu(): Promise<number>; stop(): Promise<void> };

function cpuOf({ port, cpu }: Server): Contender {
  return {
    async seconds(count) {
      const before = await cpu();
      await sendPushes(port, count);
      return (await cpu()) - before;
    },
  };
}

function wallOf({ port }: Server): Contender {
  return {
    async seconds(count) {
      const start = performance.now();
      await sendPushes(port, count);
      return (performance.now() - start) / 1_000;
    },
  };
}

/** Beside the packages that it imports. */
async function builtServer(): Promise<string> {
  mkdirSync(fromRoot("dist/bench"), { recursive: true });
  const outfile = fromRoot(`dist/bench/push-server-${process.pid}.mjs`);
  const entry = fromRoot("scripts/bench/inbox/push-server.ts");
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    logLevel: "warning",
  });
  return outfile;
}

async function startServer(file: string, args: readonly string[]): Promise<Server> {
  const child = fork(file, [...args]);
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  return {
    port,
    async cpu() {
      child.send("cpu");
      const [{ cpu }] = (await once(child, "message")) as [{ cpu: NodeJS.CpuUsage }];
      return (cpu.user + cpu.system) / 1_000_000;
    },
    async stop() {
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}

let sent = 0;

/** Each push is another one, about another order. */
function nextPush(): string {
  return JSON.stringify({
    partnerId: "my-partner-id",
    orderNumber: `SO-${sent++}`,
    customerCode: "CUSTOMER001",
    warehouseCode: "WH001",
    stage: "SHIPPED",
    trackingNumber: `YT${sent}`,
  });
}

async function sendPushes(port: number, count: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let left = count;
  const one = async () => {
    while (left-- > 0) await send(port, agent, nextPush());
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
}

function send(port: number, agent: Agent, body: string): Promise<void> {
  const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) };
  const options = { host: "127.0.0.1", port, agent, method: "POST", path: "/orderStatus", headers };
  return new Promise((resolve, reject) => {
    const sending = request(options, (response) => {
      if (response.statusCode !== 200) reject(new Error(`A push was answered by ${response.statusCode}`));
      response.on("error", reject).on("end", resolve).resume();
    });
    sending.on("error", reject).end(body);
  });
}

/** The rows that an inbox has for a push, inserted by `pg` alone, each in a transaction of its own. */
async function plainRows(connectionString: string): Promise<Contender & { stop(): Promise<void> }> {
  // The same as those of the receiver.
  const pool = new pg.Pool({ connectionString, max: 6 });
  pool.on("error", () => undefined);
  await pool.query("CREATE SCHEMA peer");
  await createPostgresInboxStore({ pool, schema: "peer" }).migrate();
  const sql = `WITH k AS (INSERT INTO peer.fulfillment_inbox_keys (key) VALUES ($1)),
    d AS (INSERT INTO peer.fulfillment_inbox_documents (document, key) VALUES ($2, $1))
    INSERT INTO peer.fulfillment_inbox_pushes (key, event, number, document, state_of, context, payload, is_returning)
    VALUES ($1, 'orderStatus', $3, $2, $2, '{"wire":"json"}', $4, false)`;
  let id = 0;
  return {
    async seconds(count) {
      const start = performance.now();
      let left = count;
      const one = async () => {
        while (left-- > 0) {
          const own = `orderStatus:${"x".repeat(35)}${id++}`;
          await pool.query(sql, [own, own, `SO-${id}`, nextPush()]);
        }
      };
      await Promise.all(Array.from({ length: connections }, one));
      return (performance.now() - start) / 1_000;
    },
    stop: () => pool.end(),
  };
}
