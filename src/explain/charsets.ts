/** Charsets in which texts are signed by mistake; the names are those of the Encoding standard. */
export type WrongCharset = "iso-8859-1" | "utf-16le" | "gbk";

/** A text in another charset. What the charset lacks becomes `?`, as in Java's `getBytes` and Python's `replace`. */
export function encodeAs(charset: WrongCharset, text: string): Uint8Array {
  if (charset === "utf-16le") {
    const bytes = new Uint8Array(2 * text.length);
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      bytes[2 * at] = unit & 0xff;
      bytes[2 * at + 1] = unit >> 8;
    }
    return bytes;
  }
  return encodeByTable(charset === "gbk" ? gbkTable() : latin1Table, text);
}

/** Codes of one or two bytes by UTF-16 unit; 0 for what the charset lacks, but for U+0000 itself. */
type CodeTable = { readonly [unit: number]: number };

const latin1Table: CodeTable = Array.from({ length: 0x100 }, (_, code) => code);

const [question, surrogates, endOfSurrogates] = ["?".charCodeAt(0), 0xd800, 0xe000];

function encodeByTable(table: CodeTable, text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const code = table[unit] ?? 0;
    // A character of two units gets one question mark.
    const isPair = unit >= surrogates && unit < endOfSurrogates && (text.codePointAt(at) ?? 0) > 0xffff;
    if (isPair) at++;
    if (code > 0xff) bytes[end++] = code >> 8;
    bytes[end++] = code === 0 && unit !== 0 ? question : code & 0xff;
  }
  return bytes.subarray(0, end);
}

let builtTable: Uint16Array | undefined;

/** GBK can be decoded everywhere and encoded nowhere: so each of its codes is decoded, at the first use. */
function gbkTable(): Uint16Array {
  builtTable ??= buildGbkTable();
  return builtTable;
}

function buildGbkTable(): Uint16Array {
  const decoder = new TextDecoder("gbk");
  const table = new Uint16Array(0x10000);
  for (let code = 0; code <= 0xfefe; code++) {
    const [lead, trail] = [code >> 8, code & 0xff];
    const isCode = lead === 0 ? trail <= 0x80 : lead > 0x80 && trail >= 0x40;
    if (!isCode) continue;
    const character = decoder.decode(lead === 0 ? Uint8Array.of(trail) : Uint8Array.of(lead, trail));
    if (character.length === 1 && character !== "\ufffd") table[character.charCodeAt(0)] = code;
  }
  return table;
}
