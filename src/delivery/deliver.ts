import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import type { LookupFunction } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { watchConnection } from "../base/connection.ts";
import type { ConnectionFault } from "../base/connection-fault.ts";
import type { RawResponse } from "../judge/exchange.ts";
import type { PushRequest } from "./push-request.ts";
import type { Manner } from "./sending.ts";

/** What came back: an answer with the seconds that it took from the last byte sent, or the reason why none did. */
export type Delivery =
  | { kind: "answer"; answer: RawResponse; seconds: number }
  | ({ kind: "none" } & ConnectionFault);

/** Sends a push to an address, and follows no redirect. */
export type Send = (url: URL, request: PushRequest, manner: Manner) => Promise<Delivery>;

/** Most of an answer that is read. */
const answerLimit = 1024 * 1024;
const pieces = 4;
const pauseMs = 20;

/**
 * Makes what sends pushes. Each has a connection of its own, so that none suffers from what was done to the one before.
 *
 * @param timeoutMs longest time that sending the body may take, and again that the answer may take after it
 * @param lookup finds the address of a host name. Default: as the machine does
 */
export function createSend(timeoutMs: number, lookup?: LookupFunction): Send {
  const how = { agent: false, ...(lookup && { lookup }) } as const;
  return (url, request, manner) => {
    const start = url.protocol === "https:" ? httpsRequest : httpRequest;
    return exchange((options) => start(url, { ...how, ...options }), request, manner, timeoutMs);
  };
}

async function exchange(
  start: (options: RequestOptions) => ReturnType<typeof httpRequest>,
  { method = "POST", headers, body }: PushRequest,
  manner: Manner,
  timeoutMs: number,
): Promise<Delivery> {
  const hasLength = manner !== "chunked" && (body.length > 0 || method === "POST");
  const length: Record<string, string> = hasLength ? { "Content-Length": String(body.length) } : {};
  const request = start({ method, headers: { ...headers, ...length } });
  const hasReached = watchConnection(request);
  let complete = false;
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    request.once("response", resolve).once("error", reject);
  });
  // The body may still be under way when the answer fails, or fail after it; the first failure is awaited below.
  answered.catch(() => undefined);
  request.on("error", () => undefined);
  try {
    const sent = await withTimeout(write(request, body, manner), timeoutMs);
    if (sent === "timeout") return { kind: "none", reason: "timeout", code: "" };
    const begin = performance.now();
    const read = answered.then(readAnswer);
    const answer = await withTimeout(read, timeoutMs);
    if (answer === "timeout") return { kind: "none", reason: "timeout", code: "" };
    complete = true;
    return { kind: "answer", answer, seconds: (performance.now() - begin) / 1000 };
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    return { kind: "none", reason: hasReached(code) ? "broken" : "refused", code };
  } finally {
    // An early answer may leave the rest of the body unsent.
    if (!complete || !request.writableFinished) request.destroy();
  }
}

/** Waits for work at most so long. What comes after that is passed over, failures too. */
function withTimeout<T>(work: Promise<T>, ms: number): Promise<T | "timeout"> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms, "timeout" as const);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function write(
  request: ReturnType<typeof httpRequest>,
  body: Uint8Array,
  manner: Manner,
): Promise<void> {
  if (manner === "whole") {
    request.end(body);
    return;
  }
  // Pieces of a whole number of bytes, so that they cut through characters and escapes.
  const size = manner === "slow" ? Math.ceil(body.length / pieces) : 7;
  for (let at = 0; at < body.length && !request.destroyed; at += size) {
    request.write(body.subarray(at, at + size));
    if (manner === "slow") await pause(pauseMs);
  }
  request.end();
}

async function readAnswer(response: IncomingMessage): Promise<RawResponse> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > answerLimit) break;
    chunks.push(chunk);
  }
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]),
  );
  return { status: response.statusCode ?? 0, headers, body: Buffer.concat(chunks) };
}
