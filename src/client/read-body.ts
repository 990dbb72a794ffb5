import { onAbort } from "./on-abort.ts";
import type { TransportAnswer } from "./transport.ts";

/** A body as bytes, cut off at a limit. */
export type ReadBody = { bytes: Uint8Array; complete: boolean };

/** Reads a body of at most `limit` bytes; of a larger one it reads no more, and gives the connection up. */
export async function readBody(answer: TransportAnswer, limit: number): Promise<ReadBody> {
  if (isShort(answer, limit)) return { bytes: new Uint8Array(await answer.arrayBuffer()), complete: true };
  const chunks: Uint8Array[] = [];
  await collect(answer.body?.getReader(), limit, chunks);
  return joined(chunks, limit);
}

/**
 * Reads what arrives of a body within a time, at most `limit` bytes. It does not fail: what broke off, or was ended by
 * the signal, is incomplete.
 */
export async function readBeginning(
  answer: TransportAnswer,
  { limit, milliseconds, signal }: { limit: number; milliseconds: number; signal: AbortSignal | undefined },
): Promise<ReadBody> {
  const chunks: Uint8Array[] = [];
  let isWhole = true;
  const reader = answer.body?.locked ? undefined : answer.body?.getReader();
  const stop = () => {
    isWhole = false;
    reader?.cancel().catch(ignore);
  };
  const timer = setTimeout(stop, milliseconds);
  const forget = onAbort(signal, stop);
  await collect(reader, limit, chunks).catch(stop);
  clearTimeout(timer);
  forget();
  const body = joined(chunks, limit);
  return { bytes: body.bytes, complete: body.complete && isWhole };
}

/** Whether the length is known and fits. That of a compressed body says nothing. */
function isShort({ headers }: TransportAnswer, limit: number): boolean {
  const length = headers.get("content-length");
  return length !== null && Number(length) <= limit && headers.get("content-encoding") === null;
}

async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
  limit: number,
  chunks: Uint8Array[],
): Promise<void> {
  let size = 0;
  try {
    while (size <= limit) {
      const read = await reader?.read();
      if (!read || read.done) break;
      chunks.push(read.value);
      size += read.value.length;
    }
  } finally {
    reader?.cancel().catch(ignore);
  }
}

function joined(chunks: readonly Uint8Array[], limit: number): ReadBody {
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { bytes: bytes.subarray(0, limit), complete: size <= limit };
}

// Nothing more is read in any case.
function ignore(): void {}
