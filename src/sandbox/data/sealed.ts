import { crc32 } from "node:zlib";

/** A text with its checksum, so that it is noticed when bytes of it change on the disk. */
export function sealed(text: string): string {
  return `${sumOf(text)} ${text}`;
}

/** The text that was sealed; `undefined` for one that has changed since. */
export function unsealed(value: string): string | undefined {
  const text = value.slice(sumLength + 1);
  return value.startsWith(`${sumOf(text)} `) ? text : undefined;
}

const sumLength = 8;

function sumOf(text: string): string {
  return crc32(text).toString(16).padStart(sumLength, "0");
}
