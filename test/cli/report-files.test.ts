import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeReport } from "../../src/cli/write-report.ts";
import { createReport } from "../../src/findings/report.ts";
import { runCli } from "../helpers/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "reports-"));
const bundle = "generated/bundles/glink.json";
const wrong = join(folder, "wrong.json");
writeFileSync(wrong, "{}");

let requests = 0;
let onRequest = () => {};
const server = createServer((_, response) => {
  requests += 1;
  onRequest();
  response.end("{}");
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await new Promise((resolve) => server.close(resolve));
});

const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const commands: readonly (readonly [name: string, args: () => string[]])[] = [
  ["verify", () => ["verify", origin(), "--operations", "getOrder", "--family", "qlink"]],
  ["push", () => ["push", origin(), "--event", "stockAdjusted"]],
  ["validate", () => ["validate", "glink.cancelOrder", "request", wrong]],
  ["diff", () => ["diff", bundle, bundle]],
];

describe.each(commands)("%s", (_, args) => {
  test("tells of a report in a missing folder before it does anything", async () => {
    requests = 0;
    const { status, stdout, stderr } = await runCli([...args(), "--junit", join(folder, "none", "r.xml")]);
    expect(stderr).toContain("r.xml: there is no such folder.");
    expect([status, stdout, requests]).toEqual([2, "", 0]);
  });

  test("tells of a report that is a folder before it does anything", async () => {
    requests = 0;
    const { status, stdout, stderr } = await runCli([...args(), "--junit", folder]);
    expect(stderr).toContain("it is a folder.");
    expect([status, stdout, requests]).toEqual([2, "", 0]);
  });

  test("tells of a report on a full device before it does anything", async () => {
    requests = 0;
    const { status, stdout, stderr } = await runCli([...args(), "--junit", "/dev/full"]);
    expect(stderr).toContain("Cannot write /dev/full: no space is left on the device.");
    // The options have no remedy for that.
    expect(stderr).not.toContain("--help");
    expect([status, stdout, requests]).toEqual([2, "", 0]);
  });
});

test.each(["verify", "push"])(
  "%s prints what it found where the report cannot be written in the end",
  async (name) => {
    const [, args] = commands.find(([command]) => command === name) ?? [];
    const late = mkdtempSync(join(folder, "late-"));
    onRequest = () => rmSync(late, { recursive: true, force: true });
    const { status, stdout, stderr } = await runCli([...(args?.() ?? []), "--junit", join(late, "r.xml")]);
    onRequest = () => {};
    expect(stdout).toContain("the contract");
    expect(stderr).toContain("r.xml: there is no such folder.");
    expect(status).toBe(2);
  },
);

test("a report is printed before it is written to its file", async () => {
  const printed: string[] = [];
  const context = { env: {}, isTerminal: false, print: (text: string) => void printed.push(text) };
  const writing = writeReport(createReport([]), { junit: join(folder, "none", "r.xml") }, context);
  await expect(writing).rejects.toThrow("r.xml: there is no such folder.");
  expect(printed).toEqual(["0 messages checked: no contract violation (0 errors, 0 warnings, 0 notes)"]);
});

test("a report that is there stays as it is when the run comes to nothing", async () => {
  const report = join(folder, "kept.xml");
  writeFileSync(report, "<before/>");
  const fresh = join(folder, "fresh.xml");
  for (const path of [report, fresh]) {
    const { status } = await runCli(["push", "http://127.0.0.1:1/", "--junit", path]);
    expect(status).toBe(2);
  }
  expect(readFileSync(report, "utf8")).toBe("<before/>");
  expect(readdirSync(folder)).not.toContain("fresh.xml");
});
