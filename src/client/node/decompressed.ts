import { pipeline, type Readable } from "node:stream";
import { constants, createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

// As `fetch` reads: what was cut off is what its text is, not an error of the decompressor.
const lenient = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const brotli = {
  flush: constants.BROTLI_OPERATION_FLUSH,
  finishFlush: constants.BROTLI_OPERATION_FLUSH,
};

const decompressors: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: () => createGunzip(lenient),
  "x-gzip": () => createGunzip(lenient),
  deflate: () => createInflate(lenient),
  br: () => createBrotliDecompress(brotli),
};

/** A body without its compression, where that is one that was asked for; otherwise as it is. */
export function decompressed(body: Readable, coding: string | null): Readable {
  const decompressor = decompressors[coding?.trim().toLowerCase() ?? ""]?.();
  return decompressor ? pipeline(body, decompressor, () => undefined) : body;
}
