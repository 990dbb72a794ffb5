import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
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
