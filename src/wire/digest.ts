import { hash, timingSafeEqual } from "node:crypto";

/** Hash functions that the families sign with. */
export type HashAlgorithm = "md5" | "sha1";

/** Lower-case hex digest of bytes; a text is taken as UTF-8. */
export function hexDigest(algorithm: HashAlgorithm, data: string | Uint8Array): string {
  return hash(algorithm, data, "hex");
}

/** Whether two digests are the same text. How long it takes does not tell how many characters agree. */
export function sameDigest(expected: string, received: string): boolean {
  const [ours, theirs] = [Buffer.from(expected, "utf8"), Buffer.from(received, "utf8")];
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
}
