import { WebhookRefusal } from "./webhook-refusal.ts";

/**
 * Reads all bytes of a body.
 *
 * @throws WebhookRefusal 413 as soon as there are more than `limit`
 */
export async function readLimited(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    read.push(chunk);
  }
  return joined(read, size);
}

/** The bytes, unless there are too many. @throws WebhookRefusal 413 */
export function within(bytes: Uint8Array, limit: number): Uint8Array {
  if (bytes.length > limit) throw tooLarge(limit);
  return bytes;
}

/** Puts pieces of known total size together. */
export function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = pieces;
  if (pieces.length === 1 && first) return first;
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function tooLarge(limit: number): WebhookRefusal {
  return new WebhookRefusal(
    413,
    "INVALID_DATA",
    `The body is larger than ${limit} bytes, the most that is read.`,
  );
}
