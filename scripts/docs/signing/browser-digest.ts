// Takes the place of src/wire/digest.ts in a browser, where MD5 is missing, and SHA-1 outside of https.
import { md5, sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { HashAlgorithm } from "../../../src/wire/digest.ts";

export type { HashAlgorithm } from "../../../src/wire/digest.ts";

const hashes = { md5, sha1 };

/** Lower-case hex digest of bytes; a text is taken as UTF-8. */
export function hexDigest(algorithm: HashAlgorithm, data: string | Uint8Array): string {
  return bytesToHex(hashes[algorithm](typeof data === "string" ? utf8ToBytes(data) : data));
}

/** Whether two digests are the same text. Nobody times a page that shows both. */
export function sameDigest(expected: string, received: string): boolean {
  return expected === received;
}
