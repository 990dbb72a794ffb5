import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import createOpenApiFetch from "openapi-fetch";
import type { GlinkRequest } from "../../src/index.ts";
import { fromRoot } from "../lib/paths.ts";
import type { Figure } from "./client.ts";
import { median } from "./median.ts";

type Axios = { post(url: string, body: string, options: object): Promise<unknown> };

type Contender = { name: string; call: () => Promise<unknown> };

const account = { partnerId: "PARTNER", partnerKey: "key" };
const path = "/gateway/api/glink";
const headers = { "Content-Type": "application/x-www-form-urlencoded" };
const rounds = 16;
const callsPerRound = 300;
const warmUpRounds = 2;

/** Time of a call through each client, as a ratio to bare `fetch` with the same bytes, to a server in another process. */
export async function measureCalls(): Promise<Figure[]> {
  const server = spawn(process.execPath, ["--import", "tsx", fromRoot("scripts/bench/answering-server.ts")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [port] = await once(server.stdout, "data");
    const contenders = await contendersAt(`http://127.0.0.1:${String(port).trim()}`);
    const times = await measure(contenders);
    return contenders.map(({ name }, index) => figure(name, times, index));
  } finally {
    server.kill();
  }
}

async function contendersAt(baseUrl: string): Promise<Contender[]> {
  // The built package: what runs TypeScript here adds a call to every function that is made.
  const built: typeof import("../../src/client/glink/index.ts") = await import(fromRoot("dist/lib/glink.js"));
  const { createGlinkClient, sealGlink, toForm } = built;
  const order = exampleOrder();
  const serviceType = "GLINK_CREATE_ORDER_NOTIFY";
  const sign = () => toForm(sealGlink({ ...account, serviceType, bizData: JSON.stringify(order) }));
  const body = sign();
  const glink = createGlinkClient({ ...account, baseUrl });
  const openapiFetch = createOpenApiFetch<Record<string, { post: object }>>({ baseUrl });
  const options = { body, headers, bodySerializer: (text: unknown) => text } as object;
  const contenders = [
    {
      name: "bare fetch, same bytes",
      call: async () => (await fetch(baseUrl + path, { method: "POST", headers, body })).json(),
    },
    { name: "our client", call: () => glink.createOrder(order) },
    {
      name: "bare fetch, signed for each call",
      call: async () => (await fetch(baseUrl + path, { method: "POST", headers, body: sign() })).json(),
    },
    { name: "openapi-fetch alone, same bytes", call: () => openapiFetch.POST(path, options as never) },
  ];
  return [...contenders, ...(await axiosAt(baseUrl + path, body))];
}

async function axiosAt(url: string, body: string): Promise<Contender[]> {
  try {
    // The name in a variable: the compiler must not need a package that only this measurement uses.
    const name: string = "axios";
    const { default: axios }: { default: Axios } = await import(name);
    return [{ name: "axios, same bytes", call: () => axios.post(url, body, { headers }) }];
  } catch {
    console.log("axios is not installed, so it is not measured: npm ci installs it\n");
    return [];
  }
}

function exampleOrder(): GlinkRequest<"createOrder"> {
  const bundle = JSON.parse(readFileSync(fromRoot("generated/bundles/glink.json"), "utf8"));
  const { requestBody } = bundle.paths["/glink/GLINK_CREATE_ORDER_NOTIFY"].post;
  return requestBody.content["application/json"].examples.documented.value;
}

/** Microseconds per call, by contender and round. They take turns, each time beginning with another one. */
async function measure(contenders: readonly Contender[]): Promise<number[][]> {
  const times: number[][] = contenders.map(() => []);
  for (let round = 0; round < warmUpRounds + rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (round + turn) % contenders.length;
      const perCall = await microsecondsPerCall(contenders[index]);
      // The first rounds let the compiler settle.
      if (round >= warmUpRounds) times[index]?.push(perCall);
    }
  }
  return times;
}

async function microsecondsPerCall(contender: Contender | undefined): Promise<number> {
  const start = performance.now();
  for (let count = 0; count < callsPerRound; count++) await contender?.call();
  return ((performance.now() - start) / callsPerRound) * 1000;
}

function figure(name: string, times: readonly number[][], index: number): Figure {
  const [base = []] = times;
  const own = times[index] ?? [];
  const ratio = median(own.map((time, round) => time / (base[round] ?? Number.NaN)));
  return {
    what: `call: ${name}`,
    value: `${median(own).toFixed(0)} us, ${ratio.toFixed(2)} of bare fetch`,
    limit: index === 1 ? "1.15" : "",
  };
}
