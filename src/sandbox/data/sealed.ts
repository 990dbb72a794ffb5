import { crc32 } from "node:zlib";

/** A text with its checksum, so that it is noticed when bytes of it change on the disk. */
export function sealed(text: string): string {
  return `${sumOf(text)} ${text}`;
}

/** The bytes of a sealed text. It is encoded once, where a checksum of a text and writing it would each encode it. */
export function sealedBytes(text: string): Buffer {
  const bytes = Buffer.from(`${unknownSum} ${text}`);
  bytes.write(printedSum(crc32(bytes.subarray(sumLength + 1))), "latin1");
  return bytes;
}

/** The text that was sealed; `undefined` for one that has changed since. */
export function unsealed(value: string): string | undefined {
  const text = value.slice(sumLength + 1);
  return value.startsWith(`${sumOf(text)} `) ? text : undefined;
}

const sumLength = 8;
const unknownSum = "0".repeat(sumLength);

function sumOf(text: string): string {
  return printedSum(crc32(text));
}

function printedSum(sum: number): string {
  return sum.toString(16).padStart(sumLength, "0");
}
