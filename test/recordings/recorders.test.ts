import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { operations } from "../../generated/operations/index.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import { createExchangeCheck } from "../../src/recordings/check-exchange.ts";
import { exchangesOfHar } from "../../src/recordings/har.ts";
import { runCli } from "../helpers/run-cli.ts";

const check = createExchangeCheck(await loadJudge(), operations);

/** What is said of each exchange of a recording: its checks, with errors, warnings and what was not recorded. */
function said(recorder: string): string[][] {
  const text = readFileSync(fromRoot(`test/recordings/recorders/${recorder}.har`), "utf8");
  return exchangesOfHar(JSON.parse(text.replace(/^\ufeff/, "")), recorder).map((exchange) =>
    check(exchange).flatMap(({ operation, direction, findings }) => [
      `${operation} ${direction}`,
      ...findings
        .filter(({ rule, severity }) => severity !== "note" || rule === "not-recorded")
        .map(({ severity, rule, direction: side, pointer }) =>
          `${severity} ${rule} ${side} ${pointer}`.trim(),
        ),
    ]),
  );
}

const cancelled = ["glink.cancelOrder request", "glink.cancelOrder response"];
const brokenPush = ["error required request /orderNumber", "error type request /status"];

test("a browser leaves out the access token, and has entries that were aborted", () => {
  expect(said("browser")).toEqual([
    cancelled,
    [
      "kakaclo.createOrder request",
      "note not-recorded request /headers/Authorization",
      "kakaclo.createOrder response",
    ],
    [],
    [
      "kakaclo.createOrder request",
      "note not-recorded request /headers/Authorization",
      "note not-recorded response",
    ],
  ]);
});

test("mitmproxy has pushes to any address, told by the path and by the payload", () => {
  const [call, named, shaped] = said("mitmproxy");
  expect(call).toEqual(cancelled);
  expect(named).toEqual(["glink.orderStatus request", ...brokenPush, "glink.orderStatus response"]);
  expect(shaped?.[0]).toBe("glink.stockAdjusted request");
  expect(shaped).toContain("error required request /referenceType");
  expect(shaped?.at(-1)).toBe("note not-recorded response");
});

test("Fiddler begins with a byte order mark, encodes bodies in Base64 and leaves out long ones", () => {
  expect(said("fiddler")).toEqual([
    ["kakaclo.createOrder request", "kakaclo.createOrder response"],
    [" request", "note not-recorded request"],
  ]);
});

test("Charles records forms by their fields, masks tokens, and has entries without a response", () => {
  expect(said("charles")).toEqual([
    cancelled,
    [
      "kakaclo.createOrder request",
      "note not-recorded request /headers/Authorization",
      "note not-recorded response",
    ],
  ]);
});

test("Playwright leaves out bodies, and gives a failed request the status -1", () => {
  expect(said("playwright")).toEqual([
    ["kakaclo.createOrder request", "kakaclo.createOrder response", "note not-recorded response"],
    ["glink.cancelOrder request", "note not-recorded response"],
  ]);
});

test("Postman leaves out bodies, masks tokens, and has the status -999", () => {
  expect(said("postman")).toEqual([
    [
      "kakaclo.createOrder request",
      "note not-recorded request",
      "note not-recorded request /headers/Authorization",
      "kakaclo.createOrder response",
    ],
    [
      "glink.orderStatus request",
      "error required request /bizData/orderNumber",
      "error type request /bizData/status",
      "note not-recorded response",
    ],
  ]);
});

const validate = (...args: string[]) => runCli(["validate", "--har", ...args]);

test.each([
  ["browser", 0, "; 1 other exchange not recognised, and not checked"],
  ["mitmproxy", 1, "2 of 5 messages break the contract"],
  ["fiddler", 0, "no contract violation"],
  ["charles", 0, "no contract violation"],
  ["playwright", 0, "no contract violation"],
  ["postman", 1, "1 of 3 messages breaks the contract"],
])("validate reads what %s records", async (recorder, status, closing) => {
  const run = await validate(`test/recordings/recorders/${recorder}.har`);
  expect(run.stderr).toBe("");
  expect(run.status).toBe(status);
  expect(run.stdout).toContain(closing);
});

test("--strict fails where an exchange stays unrecognised, and only there", async () => {
  const strict = async (recorder: string) =>
    (await validate(`test/recordings/recorders/${recorder}.har`, "--strict")).status;
  expect(await strict("browser")).toBe(1);
  expect(await strict("charles")).toBe(0);
  const { stdout } = await validate("test/recordings/recorders/browser.har", "--strict");
  expect(stdout).toContain("error unrecognised (the whole)  test/recordings/recorders/browser.har:");
  expect(stdout).toContain("got      GET https://shop.example/logo.svg");
});

describe("a recording in which no payload was recorded proves nothing", () => {
  const folder = mkdtempSync(join(tmpdir(), "recording-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const headers = [{ name: "Content-Type", value: "application/json" }];
  const call = (request: object, response: object) => ({
    request: { method: "POST", url: "https://x.example/openapi/v2/order/orders", headers, ...request },
    response: { status: 200, headers, ...response },
  });
  const [noRequest, noResponse] = [
    { bodySize: 300 },
    { content: { size: 12, mimeType: "application/json" } },
  ];
  const refusal = '{"code":40001,"message":"no stock","data":null}';
  const harOf = (...entries: object[]) => {
    const path = join(folder, "x.har");
    writeFileSync(path, JSON.stringify({ log: { entries } }));
    return path;
  };

  test("so that it is no all-clear: in its text, in its JSON, and by its exit code", async () => {
    const har = harOf(call(noRequest, noResponse));
    const { status, stdout } = await validate(har);
    expect(stdout).toContain("2 messages seen, and nothing proven (0 errors, 0 warnings,");
    expect(stdout).not.toContain("no contract violation");
    expect(status).toBe(2);
    expect(JSON.parse((await validate(har, "--json")).stdout)).toMatchObject({
      ok: false,
      summary: { checked: 2, failed: 0, unproven: 2 },
    });
  });

  test("but one payload does, and the others are counted apart", async () => {
    const answered = { content: { size: refusal.length, mimeType: "application/json", text: refusal } };
    const { status, stdout } = await validate(harOf(call(noRequest, noResponse), call(noRequest, answered)));
    expect(stdout).toContain("4 messages checked: no contract violation, 3 of them inconclusive");
    expect(status).toBe(0);
  });

  test("and a payload in the query is one", async () => {
    const query = new URLSearchParams({
      partnerId: "GLINK",
      serviceType: "GLINK_CANCEL_ORDER_NOTIFY",
      bizData: '{"customerCode":"C1","warehouseCode":"W1","orderNumbers":["O-1"]}',
      sign: "0".repeat(32),
    });
    const url = `https://gw.example/gateway/api/glink?${query}`;
    const { status, stdout } = await validate(harOf(call({ ...noRequest, url }, noResponse)));
    expect(stdout).toContain("1 of them inconclusive");
    expect(status).toBe(0);
  });

  test("and what is wrong without a payload is found", async () => {
    const { status, stdout } = await validate(harOf(call(noRequest, { ...noResponse, status: 502 })));
    expect(stdout).toContain("1 of 2 messages breaks the contract");
    expect(status).toBe(1);
  });
});
