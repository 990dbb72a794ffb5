import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** What a page weighs on the wire, gzipped. */
export type Weight = { page: string; bytes: number };

/** The heaviest of some pages of a folder, each with the style and the script that it loads. */
export function heaviest(folder: string, pages: readonly string[]): Weight {
  const weights = pages.map((page) => ({ page, bytes: weightOf(folder, page) }));
  return weights.reduce((heavy, one) => (one.bytes > heavy.bytes ? one : heavy), { page: "", bytes: 0 });
}

function weightOf(folder: string, page: string): number {
  const text = readFileSync(join(folder, page), "utf8");
  const loaded = [...text.matchAll(/<(?:script|link rel="stylesheet")[^>]* (?:src|href)="([^"]+)"/g)];
  const files = loaded.map(([, target = ""]) => readFileSync(join(folder, page, "..", target)));
  return [text, ...files].reduce((sum, file) => sum + gzipSync(file).length, 0);
}
