import { joinedBytes } from "../base/joined-bytes.ts";
import { onAbort } from "./on-abort.ts";
import type { TransportAnswer } from "./transport.ts";

/** A body as bytes; of an incomplete one, the beginning. */
export type ReadBody = { bytes: Uint8Array; complete: boolean };

/** Reads a body of at most `limit` bytes; of a larger one it reads no more, and gives the connection up. */
export async function readBody(answer: TransportAnswer, limit: number): Promise<ReadBody> {
  if (isShort(answer, limit)) return { bytes: new Uint8Array(await answer.arrayBuffer()), complete: true };
  return collect(readerOf(answer), limit, (error) => {
    throw error;
  });
}

/**
 * Reads what arrives of a body within a time, at most `limit` bytes. It does not fail: what broke off, or was ended by
 * the signal, is incomplete.
 */
export async function readBeginning(
  answer: TransportAnswer,
  { limit, milliseconds, signal }: { limit: number; milliseconds: number; signal: AbortSignal | undefined },
): Promise<ReadBody> {
  const reader = readerOf(answer);
  let isWhole = true;
  const stop = () => {
    isWhole = false;
    giveUp(reader);
  };
  const timer = setTimeout(stop, milliseconds);
  const forget = onAbort(signal, stop);
  const { bytes, complete } = await collect(reader, limit, stop);
  clearTimeout(timer);
  forget();
  return { bytes, complete: complete && isWhole };
}

type Reader = ReadableStreamDefaultReader<Uint8Array> | undefined;

function readerOf({ body }: TransportAnswer): Reader {
  return body && !body.locked ? body.getReader() : undefined;
}

/** Whether the length is known and fits. That of a compressed body says nothing. */
function isShort({ headers }: TransportAnswer, limit: number): boolean {
  const length = headers.get("content-length");
  return length !== null && Number(length) <= limit && headers.get("content-encoding") === null;
}

async function collect(reader: Reader, limit: number, fail: (error: unknown) => void): Promise<ReadBody> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    while (size <= limit) {
      const read = await reader?.read();
      if (!read || read.done) break;
      chunks.push(read.value);
      size += read.value.length;
    }
  } catch (error) {
    fail(error);
  }
  giveUp(reader);
  return { bytes: joinedBytes(chunks, size).subarray(0, limit), complete: size <= limit };
}

/** Gives the connection up. A failure of that changes nothing: nothing more is read in any case. */
function giveUp(reader: Reader): void {
  reader?.cancel().catch(() => undefined);
}
