import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import type { RawRequest } from "../contract/exchange.ts";
import { ProblemError } from "./problem.ts";

/** Largest body that is read, in bytes, compressed or not. Labels travel inside orders, so it is generous. */
export const bodyLimit = 10 * 1024 * 1024;

/** A request with its body as it came and as it reads. */
export type Received = {
  request: RawRequest;
  /** The bytes of the body as they came, compressed if they were. */
  bytes: Buffer;
};

const decoders = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/**
 * Reads a request.
 *
 * @throws ProblemError 413 beyond {@link bodyLimit}, 415 for an unknown content encoding, 400 for a body that is not
 *   compressed as it says. Any other error means that the client has gone away
 */
export async function receive(incoming: IncomingMessage): Promise<Received> {
  const bytes = await readBytes(incoming);
  const encoding = incoming.headers["content-encoding"];
  const body = encoding === undefined ? bytes : await decompressed(bytes, encoding.trim().toLowerCase());
  return { request: requestOf(incoming, body), bytes };
}

/** A request without its body. */
export function requestOf(incoming: IncomingMessage, body: Uint8Array = new Uint8Array()): RawRequest {
  const { method = "GET", url = "/" } = incoming;
  return { method, url, headers: headersOf(incoming), body };
}

/** Node joins repeated fields to one text; only of `set-cookie` it makes a list, which no request has. */
function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const single = headers as Record<string, string>;
  if (headers["set-cookie"] === undefined) return single;
  return { ...single, "set-cookie": headers["set-cookie"].join(", ") };
}

function readBytes(incoming: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (Number(incoming.headers["content-length"] ?? 0) > bodyLimit) return reject(tooLarge());
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= bodyLimit) return chunks.push(chunk);
      // What comes after this is passed over.
      chunks.length = 0;
      reject(tooLarge());
    });
    incoming.on("end", () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    incoming.on("error", reject);
    incoming.on("close", () => incoming.complete || reject(new Error("The client has gone away")));
  });
}

async function decompressed(bytes: Buffer, encoding: string): Promise<Buffer> {
  if (encoding === "identity" || encoding === "") return bytes;
  const decode = Object.hasOwn(decoders, encoding) && decoders[encoding as keyof typeof decoders];
  if (!decode) throw unknownEncoding(encoding);
  try {
    return await decode(bytes, { maxOutputLength: bodyLimit });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge();
    throw new ProblemError(
      400,
      "Malformed content encoding",
      `The body is not ${encoding}, as its Content-Encoding says. Compress it so, or leave the header field out.`,
    );
  }
}

function unknownEncoding(encoding: string): ProblemError {
  const known = Object.keys(decoders).filter((name) => !name.startsWith("x-"));
  return new ProblemError(
    415,
    "Unsupported content encoding",
    `The body is encoded as "${encoding.slice(0, 100)}". Send it as it is, or as ${known.join(", ")}.`,
    { "Accept-Encoding": known.join(", ") },
  );
}

function tooLarge(): ProblemError {
  const limit = `${bodyLimit / 1024 / 1024} MiB`;
  return new ProblemError(
    413,
    "Body too large",
    `The body is larger than ${limit}, the most that is read. Send less at a time.`,
  );
}
