import { glinkGateway } from "../../generated/servers/glink.ts";
import { textTable } from "../lib/table.ts";
import { flood } from "./hostile/flood.ts";
import { residentMegabytes } from "./hostile/memory.ts";
import { hostilePayloads } from "./hostile/payloads.ts";
import { receiverTables } from "./hostile/receiver-tables.ts";
import { hostileRequests } from "./hostile/requests.ts";
import { createSender } from "./hostile/send.ts";
import { buildContenders, type Contender } from "./mock/contenders.ts";
import { documentedCall } from "./mock/documented-call.ts";
import { type Call, type Running, startUntilAnswer } from "./mock/running.ts";

const requests = 100_000;
const payloads = 1_000_000;
const connections = 20;

/** What hostile input is made from. */
export const hostileSeed = 20_260_605;

/**
 * Hostile requests to the mock with each engine, hostile payloads to every check, hostile pushes to a receiver, and receivers
 * that are killed under load: one table after the other, since all of them take a quarter of an hour.
 */
export const hostileTables: readonly (() => Promise<string>)[] = [
  requestTable,
  floodTable,
  payloadTable,
  ...receiverTables(hostileSeed),
];

async function requestTable(): Promise<string> {
  const call = await documentedCall();
  const { compiled, prism } = await buildContenders();
  const rows = [await attack(compiled, call, "150 MB"), await attack(prism, call, "400 MB")];
  const head = ["mock", "hostile requests", "answers", "most memory", "at most", "right answer afterwards"];
  return textTable([head, ...rows]);
}

async function floodTable(): Promise<string> {
  const call = await documentedCall();
  const { compiled, prism } = await buildContenders();
  const rows = [await floodRow(compiled, call), await floodRow(prism, call)];
  const figures = ["answers", "most memory", "at most", "slowest answer to others", "at most"];
  return textTable([["mock", "small gzips at once", ...figures], ...rows]);
}

async function payloadTable(): Promise<string> {
  const judged = await hostilePayloads(payloads, hostileSeed);
  return textTable([
    ["checks", "payloads", "slowest verdict", "at most"],
    ["every request and answer", String(judged.count), `${judged.slowest.toFixed(1)} ms`, "50 ms"],
  ]);
}

async function floodRow(contender: Contender, call: Call): Promise<string[]> {
  const { count, statuses, megabytes, slowest } = await flood(contender, call);
  const figures = [`${megabytes.toFixed(0)} MB`, "300 MB", `${slowest.toFixed(0)} ms`, "1000 ms"];
  return [contender.name, String(count), countedText(statuses), ...figures];
}

function countedText(statuses: ReadonlyMap<number | string, number>): string {
  return [...statuses]
    .sort()
    .map(([status, count]) => `${status}: ${count}`)
    .join(", ");
}

async function attack({ name, args }: Contender, call: Call, limit: string): Promise<string[]> {
  const running = await startUntilAnswer(args, call);
  try {
    let peak = residentMegabytes(running);
    const timer = setInterval(() => {
      peak = Math.max(peak, residentMegabytes(running));
    }, 100);
    const statuses = await sendAll(running, call);
    clearInterval(timer);
    const after = await answerAfter(running, call);
    return [name, String(requests), countedText(statuses), `${peak.toFixed(0)} MB`, limit, after];
  } finally {
    await running.stop();
  }
}

/** Sends all of them, some at a time, and counts the statuses. */
async function sendAll({ port }: Running, call: Call): Promise<Map<string, number>> {
  const { send, close } = createSender(`http://127.0.0.1:${port}`, connections);
  const serviceType = call.path.split("/").at(-1) ?? "";
  const source = { path: call.path, text: call.body, gatewayPath: glinkGateway.path, serviceType };
  const hostile = hostileRequests(source, requests, hostileSeed);
  const statuses = new Map<string, number>();
  const worker = async () => {
    for (const request of hostile) {
      const { status } = await send(request);
      const name = status === undefined ? "cut off" : String(status);
      statuses.set(name, (statuses.get(name) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  close();
  return statuses;
}

async function answerAfter({ port }: Running, { path, body, answer }: Call): Promise<string> {
  const headers = { "Content-Type": "application/json" };
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method: "POST", headers, body });
  return (await response.text()) === answer ? "yes" : `no, status ${response.status}`;
}
