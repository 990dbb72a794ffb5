// Making a decoder costs more than decoding an order. The byte order mark stays, so that it is not passed over.
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Decodes bytes as UTF-8, with the byte order mark that may stand before them.
 *
 * @throws TypeError for other bytes
 */
export function strictUtf8(bytes: Uint8Array): string {
  return strict.decode(bytes);
}
