import { joinedBytes } from "../base/joined-bytes.ts";
import { WebhookRefusal } from "./webhook-refusal.ts";

/**
 * Reads all bytes of a body.
 *
 * @throws WebhookRefusal 413 as soon as there are more than `limit`
 */
export async function readLimited(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  onChunk: (size: number) => void,
): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    onChunk(chunk.length);
    read.push(chunk);
  }
  return joinedBytes(read, size);
}

/**
 * The bytes of a body that somebody else has read, unless there are too many.
 *
 * @throws WebhookRefusal 413
 */
export function alreadyRead(
  body: Uint8Array | string,
  limit: number,
  onChunk: (size: number) => void,
): Uint8Array {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  if (bytes.length > limit) throw tooLarge(limit);
  onChunk(bytes.length);
  return bytes;
}

function tooLarge(limit: number): WebhookRefusal {
  return new WebhookRefusal(
    413,
    "INVALID_DATA",
    `The body is larger than ${limit} bytes, which is the limit.`,
  );
}
