import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { commandFile } from "../../scripts/package/entries.ts";
import { serveAnswers } from "../helpers/loopback.ts";
import { runCli } from "../helpers/run-cli.ts";
import { runShell } from "../helpers/shell.ts";

const folder = mkdtempSync(join(tmpdir(), "hostile-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const payload = ["validate", "glink.cancelOrder", "request"];

describe("a stream that cannot be written", () => {
  const commands: readonly (readonly [title: string, args: string[]])[] = [
    ["operations", ["operations"]],
    ["validate, which finds something", [...payload, file("wrong.json", "{}")]],
    ["diff", ["diff", "generated/bundles/glink.json", "generated/bundles/glink.json"]],
    ["a help text", ["--help"]],
  ];
  test.each(commands)("ends %s with 2 and a sentence, without a stack", (_, args) => {
    const run = spawnSync(process.execPath, [fromRoot(commandFile), ...args], {
      cwd: fromRoot("."),
      stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
      encoding: "utf8",
    });
    expect(run.stderr).toBe("Cannot write to the standard output: no space is left on the device.\n");
    expect(run.status).toBe(2);
  });

  test("ends a command before it sends anything", async () => {
    const { origin, requests } = await serveAnswers({ body: {} });
    const command = [process.execPath, fromRoot(commandFile), "verify", origin, "--family", "kakaclo"].join(
      " ",
    );
    const { stderr, status } = await runShell(`${command} > /dev/full`);
    expect(stderr).toBe("Cannot write to the standard output: no space is left on the device.\n");
    expect([status, requests]).toEqual([2, []]);
  });

  test("ends with 2 where it is the standard error", () => {
    const run = spawnSync(process.execPath, [fromRoot(commandFile), "sing"], {
      stdio: ["ignore", "pipe", openSync("/dev/full", "w")],
    });
    expect(run.status).toBe(2);
  });

  test("is no error where the reader has read enough", () => {
    const command = `${process.execPath} ${fromRoot(commandFile)} operations --json`;
    const run = spawnSync("sh", ["-c", `{ ${command}; echo "code $?" >&2; } | head -c 1`], {
      encoding: "utf8",
    });
    expect(run.stderr).toBe("code 0\n");
  });
});

describe("an input that is no payload gets a sentence", () => {
  const huge = join(folder, "huge.json");
  writeFileSync(huge, "");
  truncateSync(huge, 700_000_000);
  mkdirSync(join(folder, "folder"));
  const deep = file("deep.json", "[".repeat(200_000) + "]".repeat(200_000));
  test.each([
    ["a folder", [...payload, join(folder, "folder")], "it is a folder"],
    ["a file that is too large", [...payload, huge], "huge.json is too large: 700 MB"],
    ["a recording that is too large", ["validate", "--har", huge], "huge.json is too large: 700 MB"],
    ["a bundle that is too large", ["diff", huge, huge], "huge.json is too large: 700 MB"],
    ["a very deep payload", [...payload, deep], "deep.json is nested 200000 levels deep"],
    ["a very deep recording", ["validate", "--har", deep], "deep.json is nested 200000 levels deep"],
    ["a very deep bundle", ["diff", deep, deep], "deep.json is nested 200000 levels deep"],
    ["very deep keys", ["mock", "--keys", deep], "deep.json is nested 200000 levels deep"],
    ["bytes that are no text", [...payload, file("gone", "").replace("gone", "none")], "no such file"],
    ["an empty recording", ["validate", "--har", file("empty.har", "")], "is empty, where JSON is expected"],
    [
      "a recording with a fault",
      ["validate", "--har", file("fault.har", '{"log":\n  x}')],
      "is not JSON: Unexpected token 'x' at line 2, column 3",
    ],
    ["keys with a fault", ["mock", "--keys", file("keys.json", '{"glink": \n}')], "at line 2, column 1"],
  ])("%s", async (_, args, message) => {
    const { status, stdout, stderr } = await runCli(args);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect([status, stdout]).toEqual([2, ""]);
  });

  test("a folder as the standard input", () => {
    const run = spawnSync(process.execPath, [fromRoot(commandFile), ...payload, "-"], {
      stdio: [openSync(folder, "r"), "pipe", "pipe"],
      encoding: "utf8",
    });
    expect(run.stderr).toContain("Cannot read the standard input: it is a folder.");
    expect(run.status).toBe(2);
  });

  test.each([
    ["one payload", "fault.json", '{"partnerId": "GLINK",\n "orderNumbers":\n  x}', 3],
    ["one payload that ends too early", "early.json", '{"partnerId": "GLINK",\n "orderNumbers": [', 2],
    ["one of several payloads", "faults.jsonl", '{}\n\n{"a": x}\n', 3],
  ])("%s with a fault, whose annotation stands on the line of the fault", async (_, name, text, line) => {
    const path = file(name, text);
    const { stdout, status } = await runCli([...payload, path, "--github"]);
    expect(stdout).toContain(`::error file=${path},line=${line},title=json::`);
    expect(status).toBe(1);
  });

  test("a payload with a fault, by line and column", async () => {
    const { status, stdout } = await runCli([...payload, "-"], { stdin: '{"a": 1,\n "b": x}' });
    expect(stdout).toContain("Unexpected token 'x' at line 2, column 7");
    expect(status).toBe(1);
  });
});

describe("neither a terminal nor a build server obeys what comes from elsewhere", () => {
  const marks = "\u001b[2J\u009b2J\n::error::x\n##[error]y";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|^\s*::|##\[/m;

  test.each<[title: string, args: string[], stdin?: string]>([
    ["the name of a command", [marks]],
    ["the name of an option", ["operations", `--${marks}`]],
    ["the value of an option", ["operations", "--family", marks]],
    ["the name of an operation", ["validate", marks, "request", "-"]],
    ["the name of a missing file", [...payload, join(folder, marks)]],
    ["the name of a file", [...payload, file("\u001b[2J\n::error::x", "{}")]],
    ["the name of a recording", ["validate", "--har", file("\u001b[2J\n::error::x.har", "{")]],
    [
      "a payload",
      [...payload, "-"],
      JSON.stringify({ partnerId: marks, [marks]: marks, orderNumbers: marks }),
    ],
    [
      "a payload, as JSON",
      [...payload, "-", "--json"],
      JSON.stringify({ [marks]: marks, orderNumbers: marks }),
    ],
    ["what is no JSON", [...payload, "-"], `{"a": ${marks}`],
    ["an address", ["verify", `http://${marks}`]],
    ["an address of a receiver", ["push", `http://localhost:1/${marks}`, "--event", marks]],
  ])("%s", async (_, args, stdin) => {
    const env = { GITHUB_ACTIONS: "true" };
    const run = await runCli(args, { env, ...(stdin !== undefined && { stdin }) });
    expect(run.stdout + run.stderr).not.toBe("");
    expect(run.stdout).not.toMatch(obeyed);
    expect(run.stderr).not.toMatch(obeyed);
    expect(run.status).not.toBe(0);
  });

  test("but the annotations that were asked for", async () => {
    const stdin = JSON.stringify({ partnerId: marks, orderNumbers: marks });
    const { stdout } = await runCli([...payload, "-", "--github"], {
      env: { GITHUB_ACTIONS: "true" },
      stdin,
    });
    const commands = stdout.split("\n").filter((line) => line.startsWith("::"));
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.every((line) => /^::(error|warning|notice) title=/.test(line))).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});
