import { afterEach, describe, expect, test } from "vitest";
import { exampleCases, operations } from "../helpers/contract.ts";
import { engineNames } from "../helpers/engines.ts";
import { printedText } from "../helpers/printed-text.ts";
import { runCli } from "../helpers/run-cli.ts";
import { killCommands, startCommand } from "../helpers/running-command.ts";

afterEach(killCommands);

const count = (rank: string) => operations.filter(({ evidence }) => evidence === rank).length;

describe("--evidence", () => {
  test("narrows the list of operations, which shows the evidence of each", async () => {
    const { stdout } = await runCli(["operations", "--evidence", "public-docs", "--family", "glink"]);
    const [header, ...lines] = stdout.trimEnd().split("\n");
    const column = header?.split(/ {2,}/).indexOf("EVIDENCE") ?? -1;
    const shown = lines.map((line) => line.split(/ {2,}/)[column]);
    expect(new Set(shown)).toEqual(new Set(["documented", "public-docs"]));
    expect(stdout).toContain("queryOwner");
    expect(stdout).not.toContain("queryWarehouses");
  });

  test("narrows the scenarios by their own evidence", async () => {
    const { stdout } = await runCli(["operations", "--scenarios", "--evidence", "documented", "--json"]);
    const listed: { evidence: string }[] = JSON.parse(stdout);
    expect(listed.length).toBeGreaterThan(3);
    expect(listed.filter(({ evidence }) => evidence !== "documented")).toEqual([]);
  });

  test("keeps everything at the lowest rank", async () => {
    const { stdout } = await runCli(["operations", "--evidence", "inferred", "--json"]);
    expect(JSON.parse(stdout)).toHaveLength(operations.length);
  });

  test("narrows what verify and push send", async () => {
    const names = async (...args: string[]) => {
      const { stdout } = await runCli(args);
      return new Set(
        stdout
          .trimEnd()
          .split("\n")
          .map((line) => line.split(":")[0]),
      );
    };
    const address = "http://127.0.0.1:1";
    const calls = operations.filter(({ direction, successor }) => direction === "call" && successor === null);
    const documented = calls.filter(({ evidence }) => evidence === "documented");
    const verify = ["verify", address, "--list", "--allow-writes", "--only", "examples"];
    expect((await names(...verify)).size).toBe(calls.length);
    expect((await names(...verify, "--evidence", "documented")).size).toBe(documented.length);
    expect(await names("push", address, "--list")).toContain("stockAttributeChanged");
    expect(await names("push", address, "--list", "--evidence", "documented")).not.toContain(
      "stockAttributeChanged",
    );
  });

  test.each([
    [["operations", "--evidence", "documentd"], 'Did you mean "documented"?'],
    [
      ["verify", "http://127.0.0.1:1", "--operations", "queryOwner", "--evidence", "documented"],
      "public-docs",
    ],
    [
      ["push", "http://127.0.0.1:1", "--event", "stockAttributeChanged", "--evidence", "documented"],
      "leave no push",
    ],
  ])("%j is wrong usage", async (args, said) => {
    const { status, stderr } = await runCli(args);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });

  test("counts operations of every rank somewhere in the contract but that of mere conclusions", () => {
    for (const rank of ["documented", "public-docs", "public-clients", "observed"])
      expect(count(rank), rank).toBeGreaterThan(0);
  });
});

describe.each(engineNames)("mock --evidence documented on the engine %s", (engine) => {
  test("serves documented operations with documented answers, and knows no others", async () => {
    const { origin } = await startCommand(
      ["mock", "--port", "0", "--engine", engine, "--evidence", "documented"],
      {},
      (output) => (/Ready/.test(output) ? /(http:\/\/[\w.]+:\d+)/.exec(output)?.[1] : undefined),
    );
    const [order] = exampleCases;
    if (!order?.operation.path) throw new Error("The contract has no order");
    const send = (path: string, body: string, prefer = "") =>
      fetch(origin + path, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...(prefer && { Prefer: prefer }) },
        body,
      });
    expect((await send(order.operation.path, printedText(order))).status).toBe(200);
    expect((await send(order.operation.path, printedText(order), "example=accepted")).status).toBe(404);
    expect((await send("/glink/GLINK_QUERY_WAREHOUSE_NOTIFY", '{"customerCode":"C"}')).status).toBe(404);
  });
});
