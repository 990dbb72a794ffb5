// Takes the place of digest.ts where there is no `node:crypto`, in browsers and in Workers: they have no MD5, and SHA-1
// only as a promise, and outside of https not even that.
import { md5, sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { HashAlgorithm } from "./digest.ts";

export type { HashAlgorithm } from "./digest.ts";

const hashes = { md5, sha1 };

/** Lower-case hex digest of bytes; a text is taken as UTF-8. */
export function hexDigest(algorithm: HashAlgorithm, data: string | Uint8Array): string {
  return bytesToHex(hashes[algorithm](typeof data === "string" ? utf8ToBytes(data) : data));
}

/** Whether two digests are the same text. How long it takes does not tell how many characters agree. */
export function sameDigest(expected: string, received: string): boolean {
  let difference = expected.length ^ received.length;
  for (let at = 0; at < expected.length; at++)
    difference |= expected.charCodeAt(at) ^ received.charCodeAt(at);
  return difference === 0;
}
