// Loaded by the first request of `raw`.
import type { Transport } from "../transport.ts";

/** The statuses that a `Response` takes no body with. */
const bodiless = [204, 205, 304];

/** Sends a request of `fetch` by a transport. */
export async function sendBy(transport: Transport, request: Request): Promise<Response> {
  const { url, method, signal } = request;
  const answer = await transport({
    url,
    method,
    headers: Object.fromEntries(request.headers),
    signal,
    body: request.body === null ? undefined : await request.text(),
  });
  if (answer instanceof Response) return answer;
  const { status, headers, body } = answer;
  return new Response(bodiless.includes(status) ? null : body, { status, headers: [...headers] });
}
