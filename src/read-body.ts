/** A body as bytes, cut off at a limit. */
export type ReadBody = { bytes: Uint8Array; complete: boolean };

/** Reads a body of at most `limit` bytes; of a larger one it reads no more, and gives the connection up. */
export async function readBody(response: Response, limit: number): Promise<ReadBody> {
  if (isShort(response, limit))
    return { bytes: new Uint8Array(await response.arrayBuffer()), complete: true };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(response)) {
    chunks.push(chunk.subarray(0, limit - size));
    size += chunk.length;
    if (size > limit) return { bytes: joined(chunks), complete: false };
  }
  return { bytes: joined(chunks), complete: true };
}

/** Whether the length is known and fits. That of a compressed body says nothing. */
function isShort({ headers }: Response, limit: number): boolean {
  const length = headers.get("content-length");
  return length !== null && Number(length) <= limit && !headers.has("content-encoding");
}

async function* chunksOf({ body }: Response): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  try {
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) yield read.value;
  } finally {
    // A failure here changes nothing: nothing more is read in any case.
    reader?.cancel().catch(() => undefined);
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
