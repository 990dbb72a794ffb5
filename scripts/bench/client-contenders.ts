import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Agent as HttpAgent, request } from "node:http";
import { metrics } from "@opentelemetry/api";
import { BasicTracerProvider, BatchSpanProcessor } from "@opentelemetry/sdk-trace-base";
import createOpenApiFetch from "openapi-fetch";
import { Agent } from "undici";
import type { GlinkRequest } from "../../src/index.ts";
import { fromRoot } from "../lib/paths.ts";

/** A way to make the same call. */
export type Contender = { name: string; call: () => Promise<unknown> };

type Axios = { post(url: string, body: string, options: object): Promise<unknown> };

/** The ways that are compared, by name. */
export type Contenders = Readonly<
  Record<"bare" | "ours" | "byHand" | "node" | "undiciByHand" | "observed", Contender>
> & { others: readonly Contender[] };

const account = { partnerId: "PARTNER", partnerKey: "key" };
const path = "/gateway/api/glink";
const headers = { "Content-Type": "application/x-www-form-urlencoded" };
const serviceType = "GLINK_CREATE_ORDER_NOTIFY";

/** Makes the ways to call a server. */
export async function contendersAt(baseUrl: string): Promise<Contenders> {
  // The built package: what runs TypeScript here adds a call to every function that is made.
  const [{ createGlinkClient }, { nodeTransport }, { openTelemetryHooks }] = await builtPackage();
  const order = exampleOrder();
  const sign = () => signByHand(order);
  const body = sign();
  const options = { ...account, baseUrl };
  const clients = {
    ours: createGlinkClient(options),
    node: createGlinkClient({ ...options, transport: nodeTransport() }),
    observed: createGlinkClient({ ...options, hooks: openTelemetryHooks(dropping()) }),
  };
  const agent = new Agent({ pipelining: 1 });
  const openapiFetch = createOpenApiFetch<Record<string, { post: object }>>({ baseUrl });
  const bytes = { body, headers, bodySerializer: (text: unknown) => text } as object;
  return {
    bare: {
      name: "bare fetch, same bytes",
      call: async () => (await fetch(baseUrl + path, { method: "POST", headers, body })).json(),
    },
    ours: { name: "our client", call: () => clients.ours.createOrder(order) },
    byHand: {
      name: "bare fetch, signed for each call",
      call: async () => (await fetch(baseUrl + path, { method: "POST", headers, body: sign() })).json(),
    },
    node: { name: "our client over nodeTransport", call: () => clients.node.createOrder(order) },
    undiciByHand: {
      name: "undici.request, signed for each call",
      call: async () =>
        (await agent.request({ origin: baseUrl, path, method: "POST", headers, body: sign() })).body.json(),
    },
    observed: {
      name: "our client with hooks and spans that are dropped",
      call: () => clients.observed.createOrder(order),
    },
    others: [
      { name: "node:http with an agent, signed for each call", call: () => byHttp(baseUrl + path, sign()) },
      {
        name: "openapi-fetch alone, same bytes",
        call: () => openapiFetch.POST(path, bytes as never),
      },
      ...(await axiosAt(baseUrl + path, body)),
    ],
  };
}

/** The form of a call as one writes it by hand, in the quickest way that Node offers. */
function signByHand(order: unknown): string {
  const bizData = JSON.stringify(order);
  const sign = createHash("md5")
    .update(bizData + account.partnerKey)
    .digest("hex");
  const { partnerId } = account;
  return `partnerId=${partnerId}&serviceType=${serviceType}&bizData=${encodeURIComponent(bizData)}&sign=${sign}`;
}

/** The entries of the built package that are measured. */
export function builtPackage(): Promise<
  [
    typeof import("../../src/client/glink/index.ts"),
    typeof import("../../src/client/node/index.ts"),
    typeof import("../../src/client/opentelemetry/index.ts"),
  ]
> {
  const entry = (name: string) => import(fromRoot(`dist/lib/${name}.js`));
  return Promise.all([entry("glink"), entry("node"), entry("opentelemetry")]);
}

const httpAgent = new HttpAgent({ keepAlive: true });

/** The same call by `node:http`, on which a transport could stand too. */
function byHttp(url: string, body: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fields = { ...headers, "Content-Length": Buffer.byteLength(body) };
    const sent = request(url, { method: "POST", headers: fields, agent: httpAgent }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk)).on("error", reject);
      answer.on("end", () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
    });
    sent.on("error", reject).end(body);
  });
}

/** Makes real spans, batches them as in production, and drops them. */
function dropping() {
  const exporter = {
    export: (_: unknown, done: (result: { code: number }) => void) => done({ code: 0 }),
    shutdown: async () => undefined,
  };
  const tracerProvider = new BasicTracerProvider({ spanProcessors: [new BatchSpanProcessor(exporter)] });
  return { tracerProvider, meterProvider: metrics.getMeterProvider() };
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

/** The documented order. */
export function exampleOrder(): GlinkRequest<"createOrder"> {
  const bundle = JSON.parse(readFileSync(fromRoot("generated/bundles/glink.json"), "utf8"));
  const { requestBody } = bundle.paths[`/glink/${serviceType}`].post;
  return requestBody.content["application/json"].examples.documented.value;
}
