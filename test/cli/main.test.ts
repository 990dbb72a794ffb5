import { describe, expect, test } from "vitest";
import { runCli } from "../helpers/run-cli.ts";

describe("the command", () => {
  test.each([["--help"], ["-h"], ["help"]])("lists its sub-commands for %s", async (arg) => {
    const { status, stdout, stderr } = await runCli([arg]);
    expect(stdout).toMatch(/^Usage: fulfillment-openapi <command>[\s\S]*\n {2}sign +\S/);
    expect([status, stderr]).toEqual([0, ""]);
  });

  test("tells the options of a sub-command, whatever else is given", async () => {
    const { status, stdout } = await runCli(["sign", "--family", "--help"]);
    expect(stdout).toMatch(/^Usage: fulfillment-openapi sign/);
    expect(stdout).toContain("--secret-file <file>");
    expect(status).toBe(0);
  });

  test("ends with 2 and its help when no sub-command is given", async () => {
    const { status, stdout, stderr } = await runCli([]);
    expect(stderr).toContain("Usage: fulfillment-openapi <command>");
    expect([status, stdout]).toEqual([2, ""]);
  });

  test.each([
    ["sing", 'there is no command "sing". Did you mean "sign"?'],
    ["frobnicate", 'there is no command "frobnicate". Commands: diff, inbox, mcp, mock, '],
    ["__proto__", 'there is no command "__proto__". Commands: diff, inbox, mcp, mock, '],
  ])("ends with 2 for the unknown sub-command %s, and tells the known ones", async (name, message) => {
    const { status, stderr } = await runCli([name]);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
