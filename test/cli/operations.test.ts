import { describe, expect, test } from "vitest";
import { families, operations } from "../../generated/operations/index.ts";
import { scenarios } from "../../generated/scenarios/index.ts";
import { operationsCommand } from "../../src/cli/commands/operations.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
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
    expect(header).toMatch(/^FAMILY +NAME +SERVICE_TYPE OR PATH +DIRECTION$/);
    expect(lines.map((line) => line.split(/ +/))).toEqual(
      operations.map(({ family, operationId, serviceType, path, direction }) => {
        return [family, operationId, serviceType ?? path, direction];
      }),
    );
    expect(status).toBe(0);
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
      "glink.createOrder orderNumber ends in -EXISTS already-exists public-clients " +
        "There is an order with this number already, and it stays as it is.",
    );
    expect(lines.join("\n")).toMatch(/the payload breaks anyOf/);
  });

  test("--scenarios can be had by family and as JSON", async () => {
    const listed = JSON.parse((await printed("--scenarios", "--family", "kakaclo", "--json")).join("\n"));
    expect(listed).toEqual(scenarios.filter(({ operation }) => operation.startsWith("kakaclo.")));
    expect(listed.length).toBeGreaterThan(0);
  });

  test.each([
    [["--family", "qlnk"], 'There is no family "qlnk". Did you mean qlink?'],
    [["--family", "somewhere-else"], "They are glink, qlink, kakaclo."],
    [["--scenario"], "Did you mean --scenarios?"],
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
