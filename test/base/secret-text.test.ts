import { describe, expect, test } from "vitest";
import { characterNames, invisibleEnd, secretInFile } from "../../src/base/secret-text.ts";

describe("what nobody sees at the ends of a secret", () => {
  test.each([
    ["\ufeffkey", "begins with a byte order mark (U+FEFF)"],
    ["key\r\n", "ends with a line break (U+000A)"],
    ["key\r", "ends with a carriage return (U+000D)"],
    ["\tkey", "begins with a tab (U+0009)"],
    ["key ", "ends with a space (U+0020)"],
    ["key\u00a0", "ends with a no-break space (U+00A0)"],
    ["key\u200b", "ends with a zero-width space (U+200B)"],
    ["key\u200e", "ends with an invisible character (U+200E)"],
    ["key\u2060", "ends with an invisible character (U+2060)"],
    ["key\u00ad", "ends with an invisible character (U+00AD)"],
    ["key\u2028", "ends with an invisible character (U+2028)"],
    ["key\ufe0f", "ends with an invisible character (U+FE0F)"],
    ["\u3164key", "begins with an invisible character (U+3164)"],
    ["key\u0000", "ends with an invisible character (U+0000)"],
    ["key\u{e0001}", "ends with an invisible character (U+E0001)"],
  ])("%j %s", (secret, hidden) => {
    expect(invisibleEnd(secret, characterNames)).toBe(hidden);
  });

  test.each(["key", "k y", "k\ufeffy", "é", "😀", "/+=", ""])("is nothing in %j", (secret) => {
    expect(invisibleEnd(secret)).toBeUndefined();
  });
});

describe("the secret in a file", () => {
  test.each([
    ["\ufeffkey\r\n", "key"],
    ["key\n", "key"],
    ["key", "key"],
    ["\ufeffkey", "key"],
    ["key\n\n", "key\n"],
    [" key ", " key "],
    ["\ufeff\ufeffkey", "\ufeffkey"],
  ])("of the text %j is %j", (text, secret) => {
    expect(secretInFile(text)).toBe(secret);
  });
});
