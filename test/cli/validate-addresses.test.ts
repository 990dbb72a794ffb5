import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentedCalls } from "../helpers/engine-calls.ts";
import { runCli } from "../helpers/run-cli.ts";

const stocks = "/openapi/v1/product/stocks";
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "validate-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, value: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof value === "string" ? value : JSON.stringify(value, null, 2));
  return path;
}

/** What `validate` finds, each with the line of the file. */
async function found(args: readonly string[]): Promise<{ status: number | null; lines: string[] }> {
  const { status, stdout } = await runCli(["validate", ...args, "--json"]);
  const { findings } = JSON.parse(stdout);
  const lines = findings.map(
    ({ severity, rule, pointer, line }: Record<string, unknown>) =>
      `${severity} ${rule} ${pointer} line ${line}`,
  );
  return { status, lines };
}

describe("validate takes the payload of a call with parameters as one object", () => {
  test("and finds what is wrong at its line, by the name of the parameter", async () => {
    const payload = await file("stocks.json", { skus: "A", pageNumber: 1.5, warehouse: "G007" });
    expect(await found(["queryStocks", "request", payload])).toEqual({
      status: 1,
      lines: [
        "error type /skus line 2",
        "error type /pageNumber line 3",
        expect.stringMatching(/^warning unknown-member \/warehouse line 4$/),
      ],
    });
  });

  test("and warns of parameters without a value, as for an address", async () => {
    const payload = await file("empty.json", { skus: [], warehouseCode: "", pageNumber: 1 });
    expect(await found(["queryStocks", "request", payload])).toEqual({
      status: 0,
      lines: ["warning empty-parameter /skus line 2", "warning empty-parameter /warehouseCode line 3"],
    });
    const request = { method: "GET", url: `${stocks}?skus=&warehouseCode=&pageNumber=1` };
    const headers = { Authorization: "Bearer token" };
    const exchange = await file("empty-address.json", {
      request: { ...request, headers },
      response: { status: 429 },
    });
    expect((await found(["--har", exchange])).lines.filter((line) => line.startsWith("warning"))).toEqual([
      "warning empty-parameter /query/skus line 2",
      "warning empty-parameter /query/warehouseCode line 2",
    ]);
  });

  test("in which a parameter of the path stands beside the members of the body", async () => {
    const whole = await file("refund.json", { id: "7", refundReason: "Other" });
    expect(await found(["kakaclo.createRefund", "request", whole])).toEqual({ status: 0, lines: [] });
    const body = await file("body.json", { refundReason: "Other" });
    expect(await found(["kakaclo.createRefund", "request", body])).toMatchObject({
      status: 1,
      lines: [expect.stringMatching(/^error required \/id /)],
    });
  });

  test("of every documented call by GET, all in one file", async () => {
    for (const { operation, example } of documentedCalls.filter((call) => call.operation.method === "GET")) {
      const path = await file(`${operation.operationId}.jsonl`, `${JSON.stringify(example.value)}\n`);
      const { status, lines } = await found([`kakaclo.${operation.operationId}`, "request", path]);
      // The documents have times in two forms, and a note tells the other one.
      expect([status, lines.filter((line) => !line.startsWith("note"))]).toEqual([0, []]);
    }
  });
});

test("validate --har reads a call by GET from the address of an exchange, and tells its place", async () => {
  const headers = { Authorization: "Bearer token-of-the-tests" };
  const request = { method: "GET", url: `https://api.example${stocks}?sku=A`, headers };
  const path = await file("exchange.json", { request, response: { status: 429, headers: {}, body: "" } });
  expect(await found(["--har", path])).toEqual({
    status: 1,
    lines: ["error anyOf /query line 2", "warning unknown-member /query/sku line 2"],
  });
});
