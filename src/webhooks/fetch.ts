import { readLimited } from "./read-limited.ts";
import type { Receive } from "./receiver.ts";

/** Answers a request of the Fetch API. */
export async function answerFetch(receive: Receive, request: Request): Promise<Response> {
  const { status, headers, body } = await receive({
    method: request.method,
    url: request.url,
    header: (name) => request.headers.get(name) ?? undefined,
    body: (limit) => readLimited(chunksOf(request), limit),
  });
  return new Response(body, { status, headers });
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
