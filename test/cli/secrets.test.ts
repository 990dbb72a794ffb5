import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readKeys } from "../../src/cli/read-keys.ts";
import { readSecret } from "../../src/cli/read-secret.ts";
import { UsageError } from "../../src/cli/usage-error.ts";

const folder = mkdtempSync(join(tmpdir(), "secrets-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: string | Uint8Array): string {
  const path = join(folder, `${Math.random()}`);
  writeFileSync(path, content);
  return path;
}

const key = "p4rtn3r-k3y-0001";

describe("a byte order mark and the line break of a secret file", () => {
  test.each([
    ["a line break", `${key}\n`],
    ["a Windows line break", `${key}\r\n`],
    ["a byte order mark and a Windows line break", `\ufeff${key}\r\n`],
  ])("are no part of the secret: %s", async (_, content) => {
    expect(await readSecret(file(content), { env: {} })).toBe(key);
  });
});

const invisible: readonly (readonly [title: string, character: string])[] = [
  ["a byte order mark (U+FEFF)", "\ufeff"],
  ["a space (U+0020)", " "],
  ["a tab (U+0009)", "\t"],
  ["a carriage return (U+000D)", "\r"],
  ["a no-break space (U+00A0)", "\u00a0"],
  ["a zero-width space (U+200B)", "\u200b"],
  ["an invisible character (U+200F)", "\u200f"],
  ["an invisible character (U+3000)", "\u3000"],
];

describe.each(invisible)("%s", (title, character) => {
  const stdin = process.stdin;
  const json = (value: unknown) => file(JSON.stringify(value));
  const places: readonly (readonly [where: string, read: (secret: string) => Promise<unknown>])[] = [
    ["a secret file", (secret) => readSecret(file(secret), { env: {} })],
    ["FULFILLMENT_SECRET", (secret) => readSecret(undefined, { env: { FULFILLMENT_SECRET: secret } })],
    ["the keys of glink", (secret) => readKeys(json({ glink: { P: secret } }), { env: {}, stdin })],
    ["the keys of qlink", (secret) => readKeys(json({ qlink: { "*": secret } }), { env: {}, stdin })],
    ["the tokens of kakaclo", (secret) => readKeys(json({ kakaclo: [key, secret] }), { env: {}, stdin })],
    [
      "FULFILLMENT_GLINK_PARTNER_KEY",
      (secret) => readKeys(undefined, { env: { FULFILLMENT_GLINK_PARTNER_KEY: secret }, stdin }),
    ],
    [
      "FULFILLMENT_KAKACLO_ACCESS_TOKEN",
      (secret) => readKeys(undefined, { env: { FULFILLMENT_KAKACLO_ACCESS_TOKEN: secret }, stdin }),
    ],
  ];

  test.each(places)("is refused at the end of %s, by its name", async (_, read) => {
    const error = await read(`${key}x${character}`).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toContain(`ends with ${title}`);
    expect(String(error)).not.toContain(key);
  });

  test.each(places.slice(1))("is refused at the beginning of %s, by its name", async (_, read) => {
    const error = await read(character + key).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toContain(`begins with ${title}`);
  });
});

test("a secret may hold spaces inside", async () => {
  expect(await readSecret(file("two words\n"), { env: {} })).toBe("two words");
});
