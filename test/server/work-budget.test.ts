import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { createWorkBudget } from "../../src/server/work-budget.ts";
import { exampleCases } from "../helpers/contract.ts";
import { killCommands, startCommand } from "../helpers/running-command.ts";
import { acceptedHeaders, sendPayload, useMock } from "../helpers/running-mock.ts";

const [order] = exampleCases;
if (!order) throw new Error("The contract has no order");
const path = order.operation.path ?? "";
const zipped = { ...acceptedHeaders, "Content-Encoding": "gzip" };
/** 9.6 kB that become 9.9 MB, of which a parser makes 3.3 million objects. */
const small = gzipSync(`[${"{},".repeat(3_300_000)}{}]`);
const send = (origin: string, body: Uint8Array<ArrayBuffer>) =>
  fetch(origin + path, { method: "POST", headers: zipped, body });

afterEach(killCommands);

describe("a budget", () => {
  test("is shared by all, and is whole again when all is given back", () => {
    const budget = createWorkBudget(100);
    const [one, other] = [budget.share(), budget.share()];
    expect([one.take(60), other.take(60), other.take(40)]).toEqual([true, false, true]);
    one.keep(10);
    one.keep(10);
    expect([budget.share().take(51), budget.share().take(50)]).toEqual([false, true]);
    other.keep(0);
    one.keep(0);
    expect(createWorkBudget(100).share().take(100)).toBe(true);
    expect(budget.share().take(50)).toBe(true);
  });
});

describe("a server with a budget of 12 MiB", () => {
  const mock = useMock({ workBudget: 12 * 1024 * 1024 }, "compiled");

  test("refuses with 503 what comes beyond it, says when to come again, and takes it then", async () => {
    const large = gzipSync(JSON.stringify({ notes: "x".repeat(9_000_000) }));
    const answers = await Promise.all(Array.from({ length: 12 }, () => send(mock.origin, large)));
    const statuses = new Set(answers.map(({ status }) => status));
    expect(statuses).toEqual(new Set([200, 503]));
    const refused = answers.find(({ status }) => status === 503);
    expect(refused?.headers.get("retry-after")).toBe("1");
    expect((await send(mock.origin, large)).status).toBe(200);
  });

  test("refuses large plain bodies beyond it likewise, and takes small ones", async () => {
    const large = JSON.stringify({ notes: "x".repeat(9_000_000) });
    const all = Array.from({ length: 8 }, () =>
      fetch(mock.origin + path, { method: "POST", headers: acceptedHeaders, body: large }),
    );
    expect((await sendPayload(mock.origin, order, order.example.value)).status).toBe(200);
    const statuses = (await Promise.all(all)).map(({ status }) => status);
    expect(statuses.every((status) => status === 200 || status === 503)).toBe(true);
    expect(
      (await fetch(mock.origin + path, { method: "POST", headers: acceptedHeaders, body: large })).status,
    ).toBe(200);
  });

  test("refuses a small gzip that would become millions of objects before they are made", async () => {
    const response = await fetch(mock.origin + path, {
      method: "POST",
      headers: zipped,
      body: small,
    });
    expect(response.status).toBe(413);
    expect((await response.json()).detail).toContain("at most 250,000 are read");
  });
});

test("150 small gzips at once leave the mock below 300 MB, and others are answered meanwhile", async () => {
  const run = await startCommand(
    ["mock", "--engine", "compiled", "--port", "0", "--quiet"],
    {},
    (output) => /(http:\/\/[\w.]+:\d+)/.exec(output)?.[1],
  );
  const flood = Promise.all(Array.from({ length: 150 }, () => send(run.origin, small)));
  let isOver = false;
  const over = flood.then(() => {
    isOver = true;
  });
  let meanwhile = 0;
  while (!isOver) {
    expect((await sendPayload(run.origin, order, order.example.value)).status).toBe(200);
    meanwhile++;
  }
  await over;
  const statuses = (await flood).map(({ status }) => status);
  expect(statuses.every((status) => status === 413 || status === 503)).toBe(true);
  expect(meanwhile).toBeGreaterThan(0);
  const peak = /VmHWM:\s+(\d+) kB/.exec(await readFile(`/proc/${run.pid}/status`, "utf8"))?.[1];
  expect(Number(peak) / 1024).toBeLessThan(300);
  expect(await run.stop()).toBe(0);
});
