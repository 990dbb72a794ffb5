import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Command } from "../../src/cli/command-context.ts";
import { pushCommand } from "../../src/cli/commands/push.ts";
import { validateCommand } from "../../src/cli/commands/validate.ts";
import { verifyCommand } from "../../src/cli/commands/verify.ts";

const person = "Jane Roe of Elm Street 5, 90210";
const secret = "p4rtn3r-k3y-0001";
/** A secret where long values are cut, so that only its beginning would be shown. */
const cutSecret = `${"x".repeat(50)}${secret}${"x".repeat(100)}`;
const order = { shipTo: { streetLine1: 1, nmae: person }, orderType: cutSecret, items: cutSecret };

/** Answers every call with what tells of a person, and with a secret. */
const server = createServer((_, response) => {
  response.setHeader("Content-Type", "application/json").end(
    JSON.stringify({
      success: true,
      code: cutSecret,
      message: [cutSecret],
      orderInfoList: [{ orderNumber: [cutSecret], orderType: cutSecret, shipTo: person }],
    }),
  );
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

const folder = mkdtempSync(join(tmpdir(), "personal-"));
const [secretFile, keysFile, har] = [
  join(folder, "secret"),
  join(folder, "keys.json"),
  join(folder, "recording.har"),
];
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(() => {
  writeFileSync(secretFile, secret);
  writeFileSync(keysFile, JSON.stringify({ glink: { "*": secret } }));
  const request = {
    method: "POST",
    url: "http://localhost/glink/GLINK_CREATE_ORDER_NOTIFY",
    headers: [{ name: "Content-Type", value: "application/json" }],
    postData: { mimeType: "application/json", text: JSON.stringify(order) },
  };
  writeFileSync(har, JSON.stringify({ log: { entries: [{ request }] } }));
});

async function outputOf(
  command: Command,
  args: readonly string[],
  { env = {}, input = "" }: { env?: Record<string, string>; input?: string } = {},
): Promise<string> {
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  await command.run([...args, "--json"], { env, stdin: Readable.from([input]), print, note: print });
  return lines.join("\n");
}

const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const asKeys = { FULFILLMENT_KEYS: keysFile };

const commands: readonly {
  name: string;
  run: (...more: string[]) => Promise<string>;
  /** Whether what it judges can tell of a person. */
  isPersonal: boolean;
}[] = [
  {
    name: "validate",
    isPersonal: true,
    run: (...more) => {
      const input = JSON.stringify(order);
      return outputOf(validateCommand, ["glink.createOrder", "request", "-", ...more], {
        env: asKeys,
        input,
      });
    },
  },
  {
    name: "validate --har",
    isPersonal: true,
    run: (...more) => outputOf(validateCommand, ["--har", har, ...more], { env: asKeys }),
  },
  {
    name: "verify",
    isPersonal: true,
    run: (...more) => {
      const chosen = ["--operations", "batchQueryOrders", "--only", "examples"];
      return outputOf(verifyCommand, [origin(), ...chosen, ...more], { env: asKeys });
    },
  },
  {
    name: "push",
    isPersonal: false,
    run: (...more) =>
      outputOf(pushCommand, [origin(), "--event", "orderStatus", "--secret-file", secretFile, ...more]),
  },
];

describe.each(commands)("$name", ({ run, isPersonal }) => {
  test("shows of a person no more than a character, unless --show-personal asks for it", async () => {
    const [usual, open] = await Promise.all([run(), run("--show-personal")]);
    expect(usual).not.toMatch(/Roe|Elm|90210/);
    expect(open.includes(person)).toBe(isPersonal);
  });

  test("shows no part of a secret, wherever a value is cut", async () => {
    for (const output of [await run(), await run("--show-personal")]) {
      expect(output).toContain('"findings":');
      expect(output).not.toContain(secret.slice(0, 2));
    }
  });
});
