import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { proxyCommand } from "../../src/cli/commands/proxy.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { fromForm, verifyGlink } from "../../src/wire/glink.ts";
import { exampleCases } from "../helpers/contract.ts";
import { json, startProxyCommand, useUpstream } from "../helpers/running-proxy.ts";

const upstream = useUpstream();
const [order] = exampleCases;
const send = (origin: string, body: unknown) =>
  fetch(origin + order?.operation.path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

describe("proxy", () => {
  test("signs with the keys of the environment, reports, and fails on violations when told to", async () => {
    const secret = "partner key of the tests";
    const env = { FULFILLMENT_GLINK_PARTNER_ID: "P", FULFILLMENT_GLINK_PARTNER_KEY: secret };
    const args = [upstream.origin, "--port", "0", "--fail-on", "violation"];
    const proxy = await startProxyCommand(args, env);
    upstream.answer = json({ success: true });
    expect(await (await send(proxy.origin, order?.example.value)).json()).toEqual({ success: true });
    const envelope = fromForm(String(upstream.seen.at(-1)?.body));
    expect([envelope.partnerId, verifyGlink(envelope, secret)]).toEqual(["P", true]);
    await send(proxy.origin, {});
    const report = async () => (await fetch(`${proxy.origin}/__fulfillment/report`)).json();
    await expect.poll(async () => (await report()).summary).toMatchObject({ exchanges: 2, violations: 1 });
    expect(await proxy.stop()).toBe(1);
    expect(proxy.output()).toMatch(/signs +glink\n/);
    expect(proxy.output()).toContain("orderNumber");
    expect(proxy.output()).not.toContain(secret);
  });

  test("reads its keys again when their file changes, logs calls as JSON, and drains at SIGTERM", async () => {
    const folder = mkdtempSync(join(tmpdir(), "proxy-keys-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "keys.json");
    const write = (text: string) => writeFileSync(file, text);
    const keysText = (key: string) => JSON.stringify({ glink: { P: key } });
    const [first, second] = ["partner key of before", "partner key of after"];
    write(keysText(first));
    const proxy = await startProxyCommand([upstream.origin, "--port", "0", "--keys", file, "--log"], {});
    upstream.answer = json({ success: true });
    const signedBy = async () => {
      await send(proxy.origin, order?.example.value);
      const envelope = fromForm(String(upstream.seen.at(-1)?.body));
      return [first, second].find((key) => verifyGlink(envelope, key));
    };
    expect(await signedBy()).toBe(first);
    write("{");
    await expect.poll(proxy.output, { timeout: 20_000 }).toContain("the former keys are still used");
    expect(await signedBy()).toBe(first);
    write(keysText(second));
    await expect.poll(signedBy, { timeout: 20_000 }).toBe(second);
    let answer: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => {
      upstream.answer = (response, seen) => {
        answer = () => json({ success: true })(response, seen);
        resolve();
      };
    });
    const underWay = send(proxy.origin, order?.example.value);
    await arrived;
    const stopped = proxy.stop("SIGTERM");
    answer();
    expect(await (await underWay).json()).toEqual({ success: true });
    expect(await stopped).toBe(0);
    const records = [...proxy.output().matchAll(/^\{"time":.*$/gm)].map(([line]) => JSON.parse(line));
    expect(records.at(-1)).toMatchObject({
      operation: "glink.createOrder",
      outcome: "answered",
      status: 200,
    });
    expect(proxy.output()).not.toMatch(/partner key of/);
  }, 90_000);

  test.each([
    [[], "Name the upstream"],
    [["https://a.example", "https://b.example"], "once"],
    [["http://glink.example"], "--allow-insecure-http"],
    [["glink.example"], "https://"],
    [["https://a.example", "--timeout", "0"], "--timeout"],
    [["https://a.example", "--timeout", "soon"], "--timeout"],
    [["https://a.example", "--gateway-path", "gateway"], "--gateway-path"],
    [["--port", "http", "https://a.example"], "--port"],
    [["https://a.example", "--max-body", "1MB"], "--max-body takes a whole number of bytes"],
    [["https://a.example", "--max-connections", "0"], "--max-connections takes a whole number"],
    [["https://a.example", "--drain", "soon"], "--drain takes a whole number of milliseconds"],
    [["https://a.example", "--upstream", "x"], "no option --upstream"],
  ])("refuses %j, and says what to do", async (args, message) => {
    const { stdin } = process;
    const refused = proxyCommand.run(args, { env: {}, stdin, print: () => {}, note: () => {} });
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(message);
  });
});
