/** A body as bytes, cut off at a limit. */
export type ReadBody = { bytes: Uint8Array; complete: boolean };

/** Reads a body of at most `limit` bytes; of a larger one it reads no more, and gives the connection up. */
export async function readBody(response: Response, limit: number): Promise<ReadBody> {
  if (isShort(response, limit))
    return { bytes: new Uint8Array(await response.arrayBuffer()), complete: true };
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    while (size <= limit) {
      const read = await reader?.read();
      if (!read || read.done) break;
      chunks.push(read.value);
      size += read.value.length;
    }
  } finally {
    // A failure here changes nothing: nothing more is read in any case.
    reader?.cancel().catch(() => undefined);
  }
  return { bytes: Buffer.concat(chunks).subarray(0, limit), complete: size <= limit };
}

/** Whether the length is known and fits. That of a compressed body says nothing. */
function isShort({ headers }: Response, limit: number): boolean {
  const length = headers.get("content-length");
  return length !== null && Number(length) <= limit && !headers.has("content-encoding");
}
