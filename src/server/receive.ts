import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import type { RefusedRequest } from "../judge/decoded-request.ts";
import type { RawRequest } from "../judge/exchange.ts";
import { refusal } from "../judge/refused-request.ts";
import { releaseBytes } from "./release.ts";

/** Largest body that is read, in bytes, compressed or not. Labels travel inside orders, so it is generous. */
export const bodyLimit = 10 * 1024 * 1024;

/** Bodies from this size on, in bytes, are large. */
const largeBody = 64 * 1024;

/** A request with its body as it came and as it reads. */
export type Received = {
  request: RawRequest;
  /** The bytes of the body as they came, compressed if they were. */
  bytes: Buffer;
  /** Header fields as they came: names and values in turn. */
  rawHeaders: readonly string[];
  /** Why the body could not be read, if so; it is empty then. */
  refused?: RefusedRequest;
};

/** The client went away before its request was complete: nobody is left to answer. */
export class ClientGoneError extends Error {
  override readonly name = "ClientGoneError";
}

const decoders = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** Takes a request that has been received, or why it was not. */
export type Receiver = {
  received(received: Received): void;
  /** Gets a {@link ClientGoneError} when the client has gone away. */
  failed(error: unknown): void;
};

/**
 * Reads a request. One that is larger than {@link bodyLimit}, or not compressed as it says, is received as refused. Works
 * by callbacks, since the promises that it would take show in the time of each call.
 */
export function receive(incoming: IncomingMessage, { received, failed }: Receiver): void {
  const take = (bytes: Buffer | undefined): void => {
    const encoding = incoming.headers["content-encoding"];
    if (bytes === undefined) received(unreadable(incoming, tooLarge()));
    else if (encoding === undefined) received(readable(incoming, bytes, bytes));
    else unpack(incoming, bytes, encoding.trim().toLowerCase()).then(received).catch(failed);
  };
  readBytes(incoming, take, failed);
}

async function unpack(incoming: IncomingMessage, bytes: Buffer, encoding: string): Promise<Received> {
  const body = await decompressed(bytes, encoding);
  releaseBytes("kind" in body ? bodyLimit : body.length);
  return "kind" in body ? unreadable(incoming, body) : readable(incoming, bytes, body);
}

function readable(incoming: IncomingMessage, bytes: Buffer, body: Buffer): Received {
  return { request: requestOf(incoming, body), bytes, rawHeaders: incoming.rawHeaders };
}

function unreadable(incoming: IncomingMessage, refused: RefusedRequest): Received {
  const { rawHeaders } = incoming;
  return { request: requestOf(incoming, nothing), bytes: nothing, rawHeaders, refused };
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

/** Takes the bytes of the body, once; `undefined` where they are too many. */
function readBytes(
  incoming: IncomingMessage,
  take: (bytes: Buffer | undefined) => void,
  failed: (error: ClientGoneError) => void,
): void {
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
  if (Number(incoming.headers["content-length"] ?? 0) > bodyLimit) refuse();
  incoming.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > largeBody) releaseBytes(chunk.length);
    if (size <= bodyLimit) return chunks.push(chunk);
    // What comes after this is passed over.
    chunks.length = 0;
    refuse();
  });
  incoming.on("end", () =>
    settle(() => take(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks))),
  );
  incoming.on("error", giveUp);
  incoming.on("close", () => incoming.complete || giveUp());
}

/**
 * Decompresses a body.
 *
 * @param encoding the content coding, in lower case
 * @param limit the most that it may become, in bytes
 */
export async function decompressed(
  bytes: Buffer,
  encoding: string,
  limit = bodyLimit,
): Promise<Buffer | RefusedRequest> {
  if (encoding === "identity" || encoding === "") return bytes;
  const decode = Object.hasOwn(decoders, encoding) && decoders[encoding as keyof typeof decoders];
  if (!decode) return unknownEncoding(encoding);
  try {
    return await decode(bytes, { maxOutputLength: limit });
  } catch (error) {
    if (error instanceof RangeError) return tooLarge();
    const detail = `The body is not ${encoding}, as its Content-Encoding says. Compress it so, or leave the header field out.`;
    const details = { pointer, expected: encoding, actual: "other bytes" };
    return refusal("content-encoding", 400, "Malformed content encoding", detail, details);
  }
}

const pointer = "/headers/content-encoding";

function unknownEncoding(encoding: string): RefusedRequest {
  const known = Object.keys(decoders).filter((name) => !name.startsWith("x-"));
  const shown = encoding.slice(0, 100);
  const detail = `The body is encoded as "${shown}". Send it as it is, or as ${known.join(", ")}.`;
  return refusal("content-encoding", 415, "Unsupported content encoding", detail, {
    pointer,
    expected: known.join(", "),
    actual: shown,
    headers: { "Accept-Encoding": known.join(", ") },
  });
}

function tooLarge(): RefusedRequest {
  const limit = `${bodyLimit / 1024 / 1024} MiB`;
  const detail = `The body is larger than ${limit}, the most that is read. Send less at a time.`;
  return refusal("body-size", 413, "Body too large", detail, {
    expected: `at most ${limit}`,
    actual: "more",
  });
}
