import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { glinkAcknowledgement, glinkPushes } from "../../generated/pushes/glink.ts";
import { pushCommand } from "../../src/cli/commands/push.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { fromForm } from "../../src/wire/glink.ts";
import { serve, textOf } from "../helpers/loopback.ts";
import { runCli } from "../helpers/run-cli.ts";
import { partnerKey, recorder } from "../helpers/webhooks.ts";

const folder = mkdtempSync(join(tmpdir(), "push-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command in this process. */
async function push(...args: string[]): Promise<{ code: number; output: string }> {
  const lines: string[] = [];
  const context = {
    env: {},
    stdin: Readable.from([]),
    print: (line: string) => lines.push(line),
    note: () => {},
  };
  const code = await pushCommand.run(args, context);
  return { code, output: lines.join("\n") };
}

/** Runs it with --json, and returns what it found. */
async function findingsOf(
  ...args: string[]
): Promise<{ code: number; findings: Finding[]; checked: number }> {
  const { code, output } = await push(...args, "--json");
  const { ok, findings, summary } = JSON.parse(output);
  expect(ok).toBe(code === 0);
  return { code, findings, checked: summary.checked };
}

const rulesOf = (findings: readonly Finding[]) => [...new Set(findings.map(({ rule }) => rule))];

describe("our own receiver", () => {
  test.each([
    ["JSON", []],
    ["a form", ["--wire", "form"]],
  ])("passes all cases as %s", async (_, args) => {
    const { receiver } = recorder();
    expect(await findingsOf(await serve(receiver.listener), ...args)).toMatchObject({
      code: 0,
      findings: [],
    });
  });

  test.each(["json", "form"])("passes them signed, wrong signatures included, as %s", async (wire) => {
    const file = join(folder, "key.txt");
    writeFileSync(file, `${partnerKey}\n`);
    const { receiver, handled } = recorder({ partnerKey });
    const origin = await serve(receiver.listener);
    const result = await findingsOf(origin, "--wire", wire, "--secret-file", file, "--event", "orderStatus");
    expect(result).toMatchObject({ code: 0, findings: [] });
    expect(handled.length).toBeGreaterThan(10);
  });

  test("passes with an address for each push", async () => {
    const { receiver, handled } = recorder();
    const origin = await serve(receiver.listener);
    expect(await findingsOf(`${origin}/hooks/{serviceType}`, "--event", "orderStatus")).toMatchObject({
      code: 0,
      findings: [],
    });
    expect(handled.filter(({ event }) => event === "unknown")).toEqual([]);
  });
});

describe("a receiver that", () => {
  const one = ["--event", "stockAdjusted"];

  test("acknowledges whatever comes is found out by every illegal push, and by nothing else", async () => {
    const origin = await serve(answering(() => glinkAcknowledgement));
    const { output } = await push(origin, "--event", "stockAdjusted", "--list");
    const illegal = output.split("\n").filter((name) => name.includes("illegal:"));
    const { code, findings } = await findingsOf(origin, ...one);
    expect(code).toBe(1);
    expect(findings).toHaveLength(illegal.length);
    expect(findings[0]).toMatchObject({
      rule: "refused",
      severity: "error",
      operation: "glink.stockAdjusted",
      direction: "response",
      pointer: "/success",
      expected: "false",
      actual: "true",
      fix: expect.stringContaining("partnerId"),
      docs: expect.stringContaining("docs/glink#"),
    });
  });

  test("crashes on what it cannot read is told so", async () => {
    const { receiver } = recorder();
    const origin = await serve(async (request, response) => {
      const text = await textOf(request);
      if (!text.endsWith("}")) response.writeHead(500).end("SyntaxError");
      else await forward(receiver.fetch, request, response, text);
    });
    expect(rulesOf((await findingsOf(origin, ...one)).findings)).toEqual(["server-error"]);
  });

  test("answers without success is held to the MetaResponse", async () => {
    const { findings } = await findingsOf(await serve(answering(() => ({ ok: true }))), ...one);
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors[0]).toMatchObject({ rule: "required", pointer: "/success" });
  });

  test("answers text instead of JSON is told so", async () => {
    const origin = await serve((_, response) => response.end("OK"));
    const { findings } = await findingsOf(origin, ...one);
    expect(rulesOf(findings)).toEqual(expect.arrayContaining(["content-type", "json"]));
  });

  test("answers a repetition otherwise is told so", async () => {
    const seen = new Set<string>();
    const { receiver } = recorder({
      onStockAdjusted: ({ number }) => {
        if (seen.has(number)) return { success: false, code: "DUPLICATE" };
        seen.add(number);
        return undefined;
      },
      duplicates: false,
    });
    const { findings } = await findingsOf(await serve(receiver.listener), ...one);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: "same-answer",
        expected: "HTTP 200, success true",
        actual: "HTTP 200, success false",
      }),
    );
  });

  test("closes the connection is missed, and everything after it is still sent", async () => {
    const { receiver } = recorder();
    const origin = await serve(async (request, response) => {
      const text = await textOf(request);
      if (text.includes("notInAnyDocument")) request.socket.destroy();
      else await forward(receiver.fetch, request, response, text);
    });
    const { findings } = await findingsOf(origin, ...one);
    expect(findings).toMatchObject([{ rule: "no-answer", fix: expect.stringContaining("crashed") }]);
  });

  test("stops answering is given up after three cases in a row", async () => {
    let answered = 0;
    const origin = await serve(async (request, response) => {
      await textOf(request);
      answered += 1;
      if (answered <= 4) response.setHeader("Content-Type", "application/json").end('{"success":true}');
    });
    const { findings } = await findingsOf(origin, ...one, "--timeout", "300");
    expect(findings.map(({ rule }) => rule)).toEqual([
      "answer-time",
      "answer-time",
      "answer-time",
      "no-answer",
    ]);
    expect(findings.at(-1)?.actual).toMatch(/\d+ more cases were not sent/);
  });

  test("redirects is not followed", async () => {
    let strays = 0;
    const elsewhere = await serve((_, response) => {
      strays += 1;
      response.end();
    });
    const origin = await serve((_, response) => response.writeHead(307, { Location: elsewhere }).end());
    const { findings } = await findingsOf(origin, ...one);
    expect(findings[0]).toMatchObject({ rule: "status", actual: "307" });
    expect(strays).toBe(0);
  });
});

describe("what is sent", () => {
  test("is chosen by --event and changed by --set, in all payloads", async () => {
    const payloads = await sent(
      "--event",
      "GLINK_ADJUST_STOCK_PUSH",
      "--set",
      "customerCode=C1",
      "--set",
      "adjustList[0].adjustQty=9",
    );
    const objects = payloads.flatMap((text) =>
      text.startsWith("{") && text.endsWith("}") ? [parsed(text)] : [],
    );
    expect(objects.length).toBeGreaterThan(20);
    expect(objects[0]).toMatchObject({ customerCode: "C1", adjustList: [{ adjustQty: 9 }, {}] });
    expect(new Set(objects.map(({ customerCode }) => JSON.stringify(customerCode)))).toEqual(
      new Set(['"C1"', undefined, '{"not":"expected"}']),
    );
  });

  test("is the same each time, byte for byte", async () => {
    expect(await sent("--event", "stockAdjusted")).toEqual(await sent("--event", "stockAdjusted"));
  });

  test("is the four fields of the gateway as a form", async () => {
    const [first = ""] = await sent("--event", "orderStatus", "--wire", "form");
    const { serviceType, bizData, partnerId } = fromForm(first);
    const push = glinkPushes.find(({ operationId }) => operationId === "orderStatus");
    expect(serviceType).toBe(push?.serviceType);
    expect(parsed(bizData)["partnerId"]).toBe(partnerId);
  });
});

describe("the report", () => {
  test("goes to a JUnit file with one case for each check", async () => {
    const file = join(folder, "report.xml");
    const { receiver } = recorder();
    const { code, output } = await push(
      await serve(receiver.listener),
      "--event",
      "orderStatus",
      "--junit",
      file,
    );
    expect(code).toBe(0);
    const [, count] = /^(\d+) cases checked/.exec(output) ?? [];
    expect(readFileSync(file, "utf8").match(/<testcase /g)).toHaveLength(Number(count));
  });
});

describe("wrong usage", () => {
  test.each([
    ["no address", [], /Name one address/],
    ["two addresses", ["http://a", "http://b"], /Name one address/],
    ["another protocol", ["ftp://a"], /http/],
    ["an unknown push", ["http://a", "--event", "orderStatos"], /Did you mean "orderStatus"/],
    ["an unknown member", ["http://a", "--set", "orderNumbr=1"], /Did you mean "orderNumber/],
    ["a setting without =", ["http://a", "--set", "orderNumber"], /PATH=VALUE/],
    ["a setting that breaks the contract", ["http://a", "--set", "confirmDate=soon"], /confirmDate/],
    ["an unknown wire", ["http://a", "--wire", "xml"], /json or form/],
    ["a timeout that is no number", ["http://a", "--timeout", "soon"], /milliseconds/],
    ["a secret on the command line", ["http://a", "--secret", "x"], /secret-file/],
    [
      "nobody there",
      ["http://127.0.0.1:9/", "--event", "orderStatus"],
      /No answer from http:\/\/127\.0\.0\.1:9 \(ECONNREFUSED\): nothing listens there/,
    ],
  ])("%s is explained", async (_, args, message) => {
    await expect(push(...args)).rejects.toThrow(UsageError);
    await expect(push(...args)).rejects.toThrow(message);
  });

  test("has exit code 2, and the command its help", async () => {
    expect((await runCli(["push", "--help"])).stdout).toContain("--wire");
    const { status, stderr } = await runCli(["push", "http://127.0.0.1:9/"]);
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("No answer from http://127.0.0.1:9 (ECONNREFUSED)"),
    });
  });
});

/** Everything that a run sends. */
async function sent(...args: string[]): Promise<string[]> {
  const texts: string[] = [];
  const origin = await serve(async (request, response) => {
    texts.push(await textOf(request));
    response.setHeader("Content-Type", "application/json").end(JSON.stringify(glinkAcknowledgement));
  });
  await push(origin, ...args);
  return texts;
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function answering(answer: () => unknown): RequestListener {
  return async (request, response) => {
    await textOf(request);
    response.setHeader("Content-Type", "application/json").end(JSON.stringify(answer()));
  };
}

/** Hands a body that has been read to a Fetch-style handler. */
async function forward(
  handler: (request: Request) => Promise<Response>,
  { headers }: IncomingMessage,
  response: ServerResponse,
  body: string,
): Promise<void> {
  const type = headers["content-type"] ?? "";
  const answer = await handler(
    new Request("http://r.test/", { method: "POST", headers: { "Content-Type": type }, body }),
  );
  response.writeHead(answer.status, { "Content-Type": "application/json" }).end(await answer.text());
}
