import { describe, expect, test } from "vitest";
import { errata } from "../../generated/errata/index.ts";
import { families, operations } from "../../generated/operations/index.ts";
import { scenarios } from "../../generated/scenarios/index.ts";
import { operationsCommand } from "../../src/cli/commands/operations.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { countsText, impacts, isQuestion } from "../../src/contract/erratum.ts";
import { runCli } from "../helpers/run-cli.ts";

async function printed(...args: string[]): Promise<string[]> {
  const lines: string[] = [];
  const { stdin } = process;
  const code = await operationsCommand.run(args, {
    env: {},
    stdin,
    print: (line) => lines.push(line),
    note: () => {},
  });
  expect(code).toBe(0);
  return lines;
}

describe("operations", () => {
  test("lists every operation on a line of its own, below the names of the columns", async () => {
    const { stdout, status } = await runCli(["operations"]);
    const [header, ...lines] = stdout.trimEnd().split("\n");
    expect(header).toMatch(/^FAMILY +NAME +METHOD +SERVICE_TYPE OR PATH +DIRECTION +EVIDENCE +REMARKS$/);
    expect(lines.map((line) => line.split(/ +/).slice(0, 6))).toEqual(
      operations.map(({ family, operationId, method, serviceType, path, direction, evidence }) => {
        return [family, operationId, method, serviceType ?? path ?? "-", direction, evidence];
      }),
    );
    expect(status).toBe(0);
  });

  test("tells the parameters of a query, and what takes the place of a deprecated call", async () => {
    const lines = (await printed("--family", "kakaclo")).map((line) => line.replace(/ +/g, " "));
    expect(lines).toEqual(
      expect.arrayContaining([
        "kakaclo queryStocks GET /openapi/v1/product/stocks call public-docs query: skus, warehouseCode, " +
          "dateStartTime, dateEndTime, pageNumber",
        "kakaclo createRefundV1 POST /openapi/v1/order/orders/{id}/refund call public-docs deprecated, use createRefund",
        "kakaclo queryRefund GET /openapi/v2/order/orders/refund/{id} call public-docs",
        expect.stringContaining("public-docs deprecated, use queryOrders; query: status, "),
      ]),
    );
  });

  test.each(families)("lists those of %s alone", async (family) => {
    const [, ...lines] = await printed("--family", family);
    expect(lines).toHaveLength(operations.filter((operation) => operation.family === family).length);
    expect(lines.filter((line) => !line.startsWith(`${family} `))).toEqual([]);
  });

  test("prints them as JSON with all that is known", async () => {
    expect(JSON.parse((await printed("--json")).join("\n"))).toEqual(operations);
  });

  test("--scenarios lists what asks for which answer", async () => {
    const [header, ...lines] = await printed("--scenarios");
    expect(header).toMatch(/^OPERATION +WHEN +ANSWER +EVIDENCE +WHAT HAS HAPPENED$/);
    expect(lines).toHaveLength(scenarios.length);
    expect(lines.map((line) => line.replace(/ +/g, " "))).toContain(
      "glink.createOrder orderNumber ends in -EXISTS already-exists observed " +
        "There is an order with this number already, and it stays as it is.",
    );
    expect(lines.join("\n")).toMatch(/the payload breaks anyOf/);
  });

  test("--errata lists contradictions and open questions apart, the gravest first, and counts them", async () => {
    const lines = await printed("--errata", "--family", "kakaclo");
    const own = errata.filter(({ family }) => family === "kakaclo");
    expect(lines[0]).toBe(`${countsText(own)}.`);
    const heads = lines.filter((line) => /^(CONTRADICTION|OPEN QUESTION) +IMPACT/.test(line));
    expect(heads).toHaveLength(2);
    const questionsFrom = lines.indexOf(heads[1] ?? "");
    for (const erratum of own) {
      const at = lines.findIndex((line) => line.startsWith(`${erratum.id} `));
      expect(at > questionsFrom, erratum.id).toBe(isQuestion(erratum));
      expect(lines[at]).toContain(erratum.decision);
    }
    const impactsShown = lines.slice(2, questionsFrom - 1).map((line) => line.split(/ +/)[1]);
    expect(impactsShown.slice(1)).toEqual(
      impacts.flatMap((name) => impactsShown.filter((shown) => shown === name)),
    );
  });

  test("--errata can be had as JSON, with places and readings", async () => {
    const listed: unknown[] = JSON.parse((await printed("--errata", "--json")).join("\n"));
    expect(listed).toHaveLength(errata.length);
    expect(listed).toEqual(expect.arrayContaining([...errata]));
  });

  test("--errata and --scenarios are not had at once", async () => {
    await expect(printed("--errata", "--scenarios")).rejects.toThrow(UsageError);
  });

  test("--scenarios can be had by family and as JSON", async () => {
    const listed = JSON.parse((await printed("--scenarios", "--family", "kakaclo", "--json")).join("\n"));
    expect(listed).toEqual(scenarios.filter(({ operation }) => operation.startsWith("kakaclo.")));
    expect(listed.length).toBeGreaterThan(0);
  });

  test.each([
    [["--family", "qlnk"], 'There is no family "qlnk". Did you mean "qlink"?'],
    [["--family", "somewhere-else"], "Families: glink, qlink, kakaclo."],
    [["--scenario"], 'Did you mean "--scenarios"?'],
  ])("refuses %j, and says what to do", async (args, message) => {
    const refused = operationsCommand.run(args, {
      env: {},
      stdin: process.stdin,
      print: () => {},
      note: () => {},
    });
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(message);
  });
});
