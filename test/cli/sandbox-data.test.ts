import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { commandFile } from "../../scripts/package/entries.ts";
import { killCommands, startCommand } from "../helpers/running-command.ts";
import { orderOf, worldPath } from "../helpers/running-sandbox.ts";

let root = "";
let folders = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "sandbox-data-"));
});
afterAll(() => rm(root, { recursive: true }));
afterEach(killCommands);

const newFolder = () => join(root, String(++folders));
const listening = (output: string) =>
  /Ready/.test(output)
    ? /(http:\/\/[\w.]+:\d+)/.exec(output)?.[1]?.replace("localhost", "127.0.0.1")
    : undefined;

function startSandbox(...args: string[]) {
  return startCommand(["sandbox", "--port", "0", ...args], {}, listening);
}

async function place(origin: string, orderNumber: string) {
  const headers = { "Content-Type": "application/json" };
  const body = JSON.stringify(orderOf(orderNumber));
  const response = await fetch(`${origin}/glink/GLINK_CREATE_ORDER_NOTIFY`, {
    method: "POST",
    headers,
    body,
  });
  return { status: response.status, body: await response.json() };
}

async function orders(origin: string) {
  return (await fetch(`${origin}${worldPath}/orders`)).json();
}

test("sandbox --data keeps worlds over a kill, is refused a second time, and says that its clock goes on", async () => {
  const folder = newFolder();
  const first = await startSandbox("--data", folder, "--now", "2026-06-05T08:00:00Z", "--fsync");
  await place(first.origin, "SO-1");
  await expect(startSandbox("--data", folder)).rejects.toThrow(
    `${folder} is used by another sandbox. Stop that one, or name another folder.`,
  );
  await first.stop("SIGKILL");
  const second = await startSandbox("--data", folder, "--now", "2030-01-01T00:00:00Z");
  expect(second.output()).toContain(
    "glink:GLINK goes on from 2026-06-05T08:00:00.000Z, not from the start that was asked for.",
  );
  expect(await orders(second.origin)).toMatchObject({ total: 1 });
  expect(await second.stop()).toBe(0);
});

test("sandbox refuses --fsync where nothing is kept", async () => {
  await expect(startSandbox("--fsync")).rejects.toThrow(/--fsync goes with --data/);
});

/** Starts a sandbox that may write files of so many blocks of 1,024 bytes at most, as on a disk that is full. */
async function startOnFullDisk(folder: string, blocks: number) {
  const command = `ulimit -f ${blocks}; exec "$@"`;
  const args = [process.execPath, fromRoot(commandFile), "sandbox", "--port", "0", "--data", folder];
  const child = spawn("bash", ["-c", command, "bash", ...args]);
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  const origin = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const found = listening(output);
      if (found) resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("close", () => reject(new Error(output)));
  });
  const stop = () => {
    child.kill("SIGKILL");
    return new Promise((resolve) => child.on("close", resolve));
  };
  return { origin, stop, output: () => output };
}

test("sandbox on a disk that becomes full refuses everything from then on, says why, and has all that was answered", async () => {
  const folder = newFolder();
  const full = await startOnFullDisk(folder, 64);
  let placed = 0;
  let refusal = await place(full.origin, "SO-0");
  while (refusal.status === 200 && placed < 200) refusal = await place(full.origin, `SO-${++placed}`);
  expect(refusal).toMatchObject({
    status: 503,
    body: {
      title: "Worlds cannot be kept",
      detail: expect.stringContaining(`${folder} takes no more data: `),
    },
  });
  expect((await fetch(`${full.origin}${worldPath}/orders`)).status).toBe(503);
  expect(full.output().match(/takes no more data/g)).toHaveLength(1);
  await full.stop();
  const after = await startSandbox("--data", folder);
  expect(await orders(after.origin)).toMatchObject({ total: placed });
  await place(after.origin, "SO-AFTER");
  await after.stop("SIGKILL");
  expect(await orders((await startSandbox("--data", folder)).origin)).toMatchObject({ total: placed + 1 });
});
