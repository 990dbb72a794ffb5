import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import type { RefusedRequest } from "../judge/decoded-request.ts";
import { refusal } from "../judge/refused-request.ts";

/** Largest body that is read, in bytes, compressed or not. Labels travel inside orders, so it is generous. */
export const bodyLimit = 10 * 1024 * 1024;

const decoders = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

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
    if (error instanceof RangeError) return tooLarge(limit);
    const detail = `The body is not ${encoding}, as its Content-Encoding says. Compress it that way, or leave the header field out.`;
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

/** The refusal of a body that is larger than a limit in bytes. */
export function tooLarge(most: number): RefusedRequest {
  const mebibytes = most / 1024 / 1024;
  const limit = Number.isInteger(mebibytes) ? `${mebibytes} MiB` : `${most} bytes`;
  const detail = `The body is larger than ${limit}, which is the limit. Send less at a time.`;
  return refusal("body-size", 413, "Body too large", detail, {
    expected: `at most ${limit}`,
    actual: "more",
  });
}
