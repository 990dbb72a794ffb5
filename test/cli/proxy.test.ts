import { describe, expect, test } from "vitest";
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

  test.each([
    [[], "Name the upstream"],
    [["https://a.example", "https://b.example"], "once"],
    [["http://glink.example"], "--allow-insecure-http"],
    [["glink.example"], "https://"],
    [["https://a.example", "--timeout", "0"], "--timeout"],
    [["https://a.example", "--timeout", "soon"], "--timeout"],
    [["https://a.example", "--gateway-path", "gateway"], "--gateway-path"],
    [["--port", "http", "https://a.example"], "--port"],
    [["https://a.example", "--upstream", "x"], "no option --upstream"],
  ])("refuses %j, and says what to do", async (args, message) => {
    const { stdin } = process;
    const refused = proxyCommand.run(args, { env: {}, stdin, print: () => {}, note: () => {} });
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(message);
  });
});
