// Loaded by the first request of `raw` in a client that has a transport of its own.
import type { Transport } from "../transport.ts";

/** The statuses that a `Response` takes no body with. */
const bodiless = [204, 205, 304];

/** Sends a request of `fetch` by a transport. */
export async function sendBy(transport: Transport, request: Request): Promise<Response> {
  const { url, method, signal } = request;
  const { status, headers, body } = await transport({
    url,
    method,
    headers: Object.fromEntries(request.headers),
    signal,
    ...(request.body !== null && { body: await request.text() }),
  });
  return new Response(bodiless.includes(status) ? null : body, { status, headers: [...headers] });
}
