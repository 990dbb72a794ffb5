import { createHash } from "node:crypto";

/** Digest of a printed text, whatever its indentation and its empty lines. */
export function digestOf(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return createHash("sha256")
    .update(lines.filter((line) => line !== "").join("\n"))
    .digest("hex");
}
