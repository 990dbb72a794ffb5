/** Charsets in which texts are signed by mistake; the names are those of the Encoding standard. */
export type WrongCharset = "iso-8859-1" | "utf-16le" | "gbk";

/** A text in another charset. What the charset lacks becomes `?`, as in Java's `getBytes` and Python's `replace`. */
export function encodeAs(charset: WrongCharset, text: string): Uint8Array {
  if (charset === "utf-16le") {
    const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
    return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
  }
  if (charset === "iso-8859-1") {
    return Uint8Array.from(text.replace(/[^\0-\xff]/gu, "?"), (character) => character.charCodeAt(0));
  }
  const table = gbkTable();
  const question = "?".charCodeAt(0);
  return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? [question]));
}

let builtTable: ReadonlyMap<string, readonly number[]> | undefined;

/** GBK can be decoded everywhere and encoded nowhere: so each of its codes is decoded, at the first use. */
function gbkTable(): ReadonlyMap<string, readonly number[]> {
  builtTable ??= new Map([...gbkCodes()]);
  return builtTable;
}

function* gbkCodes(): Generator<[character: string, code: number[]]> {
  const decoder = new TextDecoder("gbk");
  const trails = Array.from({ length: 0xff - 0x40 }, (_, index) => [0x40 + index]);
  for (let lead = 0; lead <= 0xfe; lead++) {
    for (const trail of lead > 0x80 ? trails : [[]]) {
      const character = decoder.decode(Uint8Array.of(lead, ...trail));
      if ([...character].length === 1 && character !== "\ufffd") yield [character, [lead, ...trail]];
    }
  }
}
