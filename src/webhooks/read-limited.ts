import type { IncomingMessage } from "node:http";
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
 * The same for a request of `node:http`, by its events: its iterator takes longer than all other work on a small push.
 * What is not read stays in the connection, which has to outlive it, since the answer goes the same way.
 *
 * @throws WebhookRefusal 413 as soon as there are more than `limit`, and the error of a connection that broke off
 */
export function readRequest(
  request: IncomingMessage,
  limit: number,
  onChunk: (size: number) => void,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const read: Uint8Array[] = [];
    let size = 0;
    let isWhole = false;
    const fail = (error: unknown): void => {
      request.off("data", take).off("end", finish).off("error", fail).off("close", breakOff);
      reject(error);
    };
    // After the end nothing is heard any more, so that no listener has to be taken off.
    const finish = (): void => {
      isWhole = true;
      resolve(joinedBytes(read, size));
    };
    const breakOff = (): void => {
      if (!isWhole) fail(new Error("The connection broke off before the whole body was there."));
    };
    const take = (chunk: Uint8Array): void => {
      size += chunk.length;
      try {
        if (size > limit) throw tooLarge(limit);
        onChunk(chunk.length);
        read.push(chunk);
      } catch (error) {
        request.pause();
        fail(error);
      }
    };
    if (request.errored ?? request.destroyed)
      return reject(request.errored ?? new Error("The request is closed."));
    if (request.readableEnded) return resolve(joinedBytes(read, 0));
    request.on("data", take).on("end", finish).on("error", fail).on("close", breakOff);
  });
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
