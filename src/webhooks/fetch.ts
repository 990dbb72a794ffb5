import { isObject } from "../base/type-guards.ts";
import type { WebhookRequest } from "./exchange.ts";
import { alreadyRead, readLimited } from "./read-limited.ts";
import type { Receive } from "./receiver.ts";

/** A request that keeps what was read of its body, as `c.req` of Hono does. */
export type KeptRequest = { raw: Request; arrayBuffer(): Promise<ArrayBuffer> };

/** Caches of Hono that have the bytes as they came; the others hold what was parsed. */
const bytesCaches = ["text", "arrayBuffer", "bytes", "blob"];

/** Answers a request of the Fetch API. */
export async function answerFetch(receive: Receive, request: Request | KeptRequest): Promise<Response> {
  const raw = "raw" in request ? request.raw : request;
  const isRead = raw.bodyUsed || raw.body?.locked === true;
  const { status, headers, body } = await receive({
    method: raw.method,
    url: raw.url,
    header: (name) => raw.headers.get(name) ?? undefined,
    body: isRead ? keptBody(request) : (limit, onChunk) => readLimited(chunksOf(raw), limit, onChunk),
  });
  return new Response(body, { status, headers });
}

function keptBody(request: Request | KeptRequest): WebhookRequest["body"] {
  return async (limit, onChunk) => {
    if ("raw" in request && hasBytes(request)) {
      return alreadyRead(new Uint8Array(await request.arrayBuffer()), limit, onChunk);
    }
    throw new TypeError(
      "The body was read before the webhook receiver could read its bytes. Hand over request.clone() from before it " +
        "was read; with Hono, hand over c.req instead of c.req.raw, and read the body by c.req.text().",
    );
  };
}

function hasBytes(request: KeptRequest): boolean {
  const cache: unknown = "bodyCache" in request ? request.bodyCache : undefined;
  return !isObject(cache) || bytesCaches.some((name) => name in cache);
}

/** Not every runtime can iterate a stream. */
async function* chunksOf({ body }: Request): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  try {
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) yield read.value;
  } finally {
    // Nothing more is read in any case, so that a failure here changes nothing.
    reader?.cancel().catch(() => undefined);
  }
}
