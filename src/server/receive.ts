import type { IncomingMessage } from "node:http";
import type { RefusedRequest } from "../judge/decoded-request.ts";
import type { RawRequest } from "../judge/exchange.ts";
import { bodyLimit, decompressed, tooLarge } from "./decompress.ts";
import { ProblemError } from "./problem.ts";
import { releaseBytes } from "./release.ts";
import type { Share } from "./work-budget.ts";

/** Bodies from this size on, in bytes, are large. */
const largeBody = 64 * 1024;

/** A request with its body as it came and as it reads. */
export type Received = {
  request: RawRequest;
  /** The bytes of the body as they came, compressed if they were. */
  bytes: Buffer;
  /** Header fields as they came: names and values in turn. */
  rawHeaders: readonly string[];
  /** Why the body could not be read, if so; it is empty then. Its bytes are there where they were received. */
  refused?: RefusedRequest;
};

/** The client went away before its request was complete: nobody is left to answer. */
export class ClientGoneError extends Error {
  override readonly name = "ClientGoneError";
}

/** Takes a request that has been received, or why it was not. */
export type Receiver = {
  received(received: Received): void;
  /**
   * Gets a {@link ClientGoneError} when the client has gone away, and a {@link ProblemError} with status 503 when too much
   * is being read already.
   */
  failed(error: unknown): void;
  /** What large and compressed bodies may take. Default: as much as they need. */
  share?: Share;
  /** The largest body that is read, in bytes, compressed or not. Default {@link bodyLimit}. */
  limit?: number | undefined;
};

/**
 * Reads a request. One that is larger than {@link bodyLimit}, or not compressed as it says, is received as refused. Works
 * by callbacks, since the promises that it would take show in the time of each call.
 */
export function receive(incoming: IncomingMessage, receiver: Receiver): void {
  const { received, failed, share = unbounded, limit = bodyLimit } = receiver;
  const take = (bytes: Buffer | undefined): void => {
    const encoding = incoming.headers["content-encoding"];
    if (bytes === undefined) received(unreadable(incoming, nothing, tooLarge(limit)));
    else if (encoding === undefined) received(readable(incoming, bytes, bytes));
    else
      unpack(incoming, bytes, encoding.trim().toLowerCase(), { share, limit }).then(received).catch(failed);
  };
  readBytes(incoming, { take, failed, share, limit });
}

const unbounded: Share = { take: () => true, keep: () => {} };

async function unpack(
  incoming: IncomingMessage,
  bytes: Buffer,
  encoding: string,
  { share, limit }: { share: Share; limit: number },
): Promise<Received> {
  const before = bytes.length > largeBody ? bytes.length : 0;
  if (!share.take(mostOf(bytes, encoding, limit))) throw tooBusy();
  const body = await decompressed(bytes, encoding, limit);
  const isRefused = "kind" in body;
  share.keep(before + (isRefused ? 0 : body.length));
  releaseBytes(isRefused ? limit : body.length);
  return isRefused ? unreadable(incoming, bytes, body) : readable(incoming, bytes, body);
}

/** How many times smaller deflate makes a body at most. Brotli knows no such bound. */
const mostDeflated = 1_032;

/** The most that a body may become. */
function mostOf(bytes: Buffer, encoding: string, limit: number): number {
  return encoding === "br" ? limit : Math.min(limit, bytes.length * mostDeflated);
}

/** More is being read than memory is there for. */
function tooBusy(): ProblemError {
  const detail = "Too many large bodies are being read at once. Send this request again in a second.";
  return new ProblemError(503, "Too much at once", detail, { "Retry-After": "1" });
}

function readable(incoming: IncomingMessage, bytes: Buffer, body: Buffer): Received {
  return { request: requestOf(incoming, body), bytes, rawHeaders: incoming.rawHeaders };
}

function unreadable(incoming: IncomingMessage, bytes: Buffer, refused: RefusedRequest): Received {
  const { rawHeaders } = incoming;
  return { request: requestOf(incoming, nothing), bytes, rawHeaders, refused };
}

const nothing = Buffer.alloc(0);

function requestOf(incoming: IncomingMessage, body: Uint8Array): RawRequest {
  const { method = "GET", url = "/" } = incoming;
  return { method, url, headers: headersOf(incoming), body };
}

/** Node joins repeated fields to one text; only of `set-cookie` it makes a list, which no request has. */
function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const single = headers as Record<string, string>;
  if (headers["set-cookie"] === undefined) return single;
  return { ...single, "set-cookie": headers["set-cookie"].join(", ") };
}

type ByteReceiver = {
  /** Takes the bytes of the body, once; `undefined` where they are too many. */
  take(bytes: Buffer | undefined): void;
  failed(error: ClientGoneError | ProblemError): void;
  share: Share;
  limit: number;
};

function readBytes(incoming: IncomingMessage, { take, failed, share, limit }: ByteReceiver): void {
  const chunks: Buffer[] = [];
  let size = 0;
  let isSettled = false;
  const settle = (outcome: () => void): void => {
    if (isSettled) return;
    isSettled = true;
    outcome();
  };
  const refuse = (): void => settle(() => take(undefined));
  const giveUp = (): void => settle(() => failed(new ClientGoneError()));
  /** What comes after this is passed over. */
  const passOver = (answer: () => void): void => {
    chunks.length = 0;
    share.keep(0);
    answer();
  };
  if (Number(incoming.headers["content-length"] ?? 0) > limit) refuse();
  incoming.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (isSettled) return;
    if (size > limit) return passOver(refuse);
    if (size > largeBody) {
      releaseBytes(chunk.length);
      // The first bytes were too few to count.
      const more = size - chunk.length <= largeBody ? size : chunk.length;
      if (!share.take(more)) return passOver(() => settle(() => failed(tooBusy())));
    }
    chunks.push(chunk);
  });
  incoming.on("end", () =>
    settle(() => take(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks))),
  );
  incoming.on("error", giveUp);
  incoming.on("close", () => incoming.complete || giveUp());
}
