import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";

const script = fromRoot(".ci/run");
const commands = ["npm ci && npm test", ...readFileSync(script, "utf8").matchAll(/^run (.*)$/gm)].map(
  (line) => (typeof line === "string" ? line : `npm run ${line[1]}`),
);

/** Runs the script with an `npm` that does nothing but leave a closing line, and fails where its words hold `failing`. */
async function runWith(failing: string): Promise<{ status: number; lines: string[]; called: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), "ci-run-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "test-results"));
  writeFileSync(
    join(folder, "npm"),
    `#!/bin/sh
echo "npm $*" >> called
case "$*" in *"${failing}"*) exit 3;; esac
test "$1" = ci || echo "2 passed, 0 failed" > "test-results/$(wc -l < called)-closing-line.txt"`,
  );
  chmodSync(join(folder, "npm"), 0o755);
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env["PATH"]}` };
  return new Promise((resolve) => {
    execFile("bash", [script], { cwd: folder, env }, (error, stdout) => {
      const called = readFileSync(join(folder, "called"), "utf8").trim().split("\n");
      const status = typeof error?.code === "number" ? error.code : 0;
      resolve({ status, lines: stdout.trimEnd().split("\n"), called });
    });
  });
}

test("CI begins with a clean installation and the tests", () => {
  expect(readFileSync(script, "utf8").split("\n")[1]).toBe("npm ci && npm test");
});

test("CI runs every script, prints the share of each, and ends with the sum", async () => {
  const { status, lines, called } = await runWith("nothing of this");
  expect(status).toBe(0);
  expect(called).toEqual(["npm ci", "npm test", ...commands.slice(1)]);
  for (const command of commands) {
    const shares = lines.filter((line) => line.endsWith(` %  ${command}`));
    expect([command, shares.length]).toEqual([command, 1]);
  }
  expect(lines.at(-1)).toBe(`${2 * commands.length} passed, 0 failed`);
});

test("CI stops where a script fails, names what was not run, and fails with its exit code", async () => {
  const { status, lines, called } = await runWith("test:install");
  expect(status).toBe(3);
  const failed = commands.indexOf("npm run test:install");
  expect(called).toEqual(["npm ci", "npm test", ...commands.slice(1, failed + 1)]);
  const notRun = lines
    .filter((line) => line.includes("not run"))
    .map((line) => line.replace(/^ *not run +/, ""));
  expect(notRun).toEqual(commands.slice(failed + 1));
  expect(lines.at(-1)).toBe(`${2 * failed} passed, 1 failed`);
});

test("CI fails where the tests fail, and runs nothing after them", async () => {
  const { status, lines, called } = await runWith("test");
  expect(status).toBe(3);
  expect(called).toEqual(["npm ci", "npm test"]);
  expect(lines.at(-1)).toBe("0 passed, 1 failed");
});
