import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { glinkGateway } from "../../generated/servers/glink.ts";
import { mockCommand } from "../../src/cli/commands/mock.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { sealGlink, toForm } from "../../src/wire/glink.ts";
import { exampleCases } from "../helpers/contract.ts";
import { serve } from "../helpers/loopback.ts";
import { printedText } from "../helpers/printed-text.ts";
import { killCommands, startCommand } from "../helpers/running-command.ts";
import { sendPayload } from "../helpers/running-mock.ts";

const partnerKey = "partner key of the tests";
let folder = "";
let keysFile = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mock-"));
  keysFile = join(folder, "keys.json");
  await writeFile(keysFile, JSON.stringify({ glink: { "*": partnerKey } }));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(killCommands);

/** Runs `mock` until it listens. */
function startMock(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return startCommand(["mock", "--port", "0", ...args], env, (output) =>
    /Ready/.test(output) || args.includes("--quiet") ? /(http:\/\/[\w.]+:\d+)/.exec(output)?.[1] : undefined,
  );
}

const [order] = exampleCases;

function orderForm(key: string): string {
  if (!order?.operation.serviceType) throw new Error("The contract has no order");
  const { serviceType } = order.operation;
  return toForm(sealGlink({ partnerId: "P", partnerKey: key, serviceType, bizData: printedText(order) }));
}

async function callGateway(origin: string, key: string): Promise<{ code?: string }> {
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  const response = await fetch(origin + glinkGateway.path, { method: "POST", headers, body: orderForm(key) });
  return response.json();
}

describe("mock", () => {
  test("checks signatures with the keys of a file, reports while it runs and at the end, and fails on a violation", async () => {
    const [json, junit] = [join(folder, "report.json"), join(folder, "junit.xml")];
    const files = ["--keys", keysFile, "--report", json, "--junit", junit];
    const run = await startMock(["--engine", "compiled", "--fail-on", "violation", ...files]);
    expect((await callGateway(run.origin, partnerKey)).code).not.toBe("INVALID_SIGNATURE");
    expect((await callGateway(run.origin, "another key")).code).toBe("INVALID_SIGNATURE");
    const live = await (await fetch(`${run.origin}/__fulfillment/report`)).json();
    expect(live.summary).toMatchObject({ exchanges: 2, violations: 1 });
    expect(await run.stop()).toBe(1);
    expect(JSON.parse(await readFile(json, "utf8"))).toEqual(live);
    expect(await readFile(junit, "utf8")).toMatch(
      /<testsuite name="glink\.createOrder"[\s\S]*<failure message="signature/,
    );
    expect(run.output()).toMatch(/1 of 2 exchanges breaks the contract/);
    for (const text of [run.output(), JSON.stringify(live)]) expect(text).not.toContain(partnerKey);
  });

  test("answers a broken contract with a problem document on demand, and prints little with --quiet", async () => {
    const run = await startMock(["--engine", "compiled", "--problem", "--quiet"]);
    if (!order) throw new Error("The contract has no order");
    const response = await sendPayload(run.origin, order, {});
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ operation: "glink.createOrder", status: 422 });
    expect(await run.stop()).toBe(0);
    expect(run.output()).toBe(`${run.origin}\n`);
  });

  test("takes Prism by default, keys from the environment, and ends with 0 where nothing says what to fail on", async () => {
    const env = { FULFILLMENT_GLINK_PARTNER_ID: "P", FULFILLMENT_GLINK_PARTNER_KEY: partnerKey };
    const run = await startMock([], env);
    expect(run.output()).toMatch(/engine +prism/);
    expect((await callGateway(run.origin, partnerKey)).code).not.toBe("INVALID_SIGNATURE");
    expect((await callGateway(run.origin, "another key")).code).toBe("INVALID_SIGNATURE");
    expect(await run.stop("SIGTERM")).toBe(0);
  });
});

describe("mock and its end", () => {
  const start = (...args: string[]) => startMock(["--engine", "compiled", ...args]);

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("writes its reports at %s", async (signal) => {
    const [json, junit] = [join(folder, `${signal}.json`), join(folder, `${signal}.xml`)];
    const run = await start("--report", json, "--junit", junit, "--fail-on", "violation,nothing");
    await callGateway(run.origin, "another key");
    expect(await run.stop(signal)).toBe(0);
    expect(JSON.parse(await readFile(json, "utf8")).summary.exchanges).toBe(1);
    expect(await readFile(junit, "utf8")).toContain("<testsuites");
  });

  test.each([
    ["nothing", false, 2],
    ["nothing", true, 0],
    ["violation,nothing", false, 2],
    ["violation", false, 0],
  ])("with --fail-on %s, where a call came: %s, is exit code %i", async (failOn, isCalled, code) => {
    const run = await start("--fail-on", failOn);
    // Whoever waits for the server calls nothing.
    await fetch(run.origin);
    if (isCalled) await callGateway(run.origin, partnerKey);
    expect(await run.stop()).toBe(code);
    if (code === 2) expect(run.output()).toContain("No call of the contract came");
  });

  test("prints what was wrong though the report cannot be written, and exits with 2", async () => {
    const folder = await mkdtemp(join(tmpdir(), "late-"));
    const run = await start("--report", join(folder, "r.json"), "--quiet", "--keys", keysFile);
    await callGateway(run.origin, "another key");
    await rm(folder, { recursive: true });
    expect(await run.stop()).toBe(2);
    expect(run.output()).toContain("signature");
    expect(run.output()).toContain("r.json: there is no such folder.");
  });

  test("goes by a further name with --allow-host, and lets the pages of --cors call", async () => {
    const run = await start(
      "--allow-host",
      "mock.example",
      "--allow-host",
      "a.example,b.example",
      "--cors",
      "https://shop.example",
    );
    const { port } = new URL(run.origin);
    expect(await statusFor(run.origin, { Host: `b.example:${port}` })).toBe(200);
    expect(await statusFor(run.origin, { Host: "c.example" })).toBe(421);
    expect(await statusFor(run.origin, { Origin: "https://shop.example" })).toBe(200);
    expect(await statusFor(run.origin, { Origin: "https://other.example" })).toBe(403);
    expect(await run.stop()).toBe(0);
  });
});

/** `fetch` sets Host and Origin by itself. */
function statusFor(origin: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(origin, { headers }, (answer) => resolve(answer.resume().statusCode)).on("error", reject);
  });
}

/** Runs the command here, where it has to refuse before it waits for a stop. */
function refusalOf(args: readonly string[], env: Record<string, string> = {}): Promise<unknown> {
  const ignored = () => {};
  const running = mockCommand.run(args, { env, stdin: Readable.from([]), print: ignored, note: ignored });
  return running.then(
    (status) => `ended with ${status}`,
    (error: unknown) => error,
  );
}

describe("mock refuses, as wrong usage,", () => {
  test.each([
    ["a port that is none", ["--port", "http"], /--port has to be a number/],
    ["an unknown engine", ["--engine", "prysm"], /prism or compiled/],
    ["another severity", ["--fail-on", "everything"], /violation, warning and nothing, not "everything"/],
    ["a report in a folder that is not there", ["--report", "/nowhere/r.json"], /no such folder/],
    ["a report that is a folder", ["--engine", "compiled", "--junit", tmpdir()], /it is a folder/],
    ["a host with its scheme", ["--allow-host", "http://mock.example"], /without scheme and port/],
    ["a host with its port", ["--allow-host", "mock.example:80"], /without scheme and port/],
    ["an origin with a path", ["--cors", "http://localhost:5173/"], /--cors takes origins/],
    ["a file of keys that is not there", ["--keys", "/nowhere/keys.json"], /no such file/],
    [
      "an address that this machine lacks",
      ["--engine", "compiled", "--host", "203.0.113.7"],
      /no address 203\.0\.113\.7/,
    ],
    ["a secret on the command line", ["--partner-key", "x"], /no option --partner-key/],
  ])("%s", async (_, args, message) => {
    const refusal = await refusalOf(args);
    expect(refusal).toBeInstanceOf(UsageError);
    expect(String(refusal)).toMatch(message);
  });

  test("a port in use, and proposes the next", async () => {
    const { port } = new URL(await serve(() => {}));
    const next = Number(port) + 1;
    expect(await refusalOf(["--engine", "compiled", "--port", port])).toEqual(
      new UsageError(`Port ${port} is in use. Choose another: --port ${next}`),
    );
  });

  test.each([
    ["an unknown member", '{"glnk": {"*": "hidden"}}', {}, /Did you mean "glink"\?/],
    [
      "a secret that is no text",
      '{"glink": {"*": 7}}',
      {},
      /glink in .* contains a secret that is empty or not a text/,
    ],
    ["tokens that are no list", '{"kakaclo": "hidden"}', {}, /kakaclo in .* has to be a list/],
    ["an empty variable", "{}", { FULFILLMENT_KAKACLO_ACCESS_TOKEN: "" }, /set but empty/],
    [
      "a partner without a key",
      "{}",
      { FULFILLMENT_GLINK_PARTNER_ID: "P" },
      /but not FULFILLMENT_GLINK_PARTNER_KEY/,
    ],
  ])("%s in the keys, without showing one", async (_, text, env, message) => {
    const file = join(folder, "wrong.json");
    await writeFile(file, text);
    const refusal = await refusalOf(["--keys", file], env);
    expect(refusal).toBeInstanceOf(UsageError);
    expect(String(refusal)).toMatch(message);
    expect(String(refusal)).not.toContain("hidden");
  });
});
