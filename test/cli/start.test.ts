import { type ChildProcess, spawn } from "node:child_process";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { descriptions, exampleCases } from "../helpers/contract.ts";
import { freePort } from "../helpers/free-port.ts";
import { sendPayload } from "../helpers/running-mock.ts";

const children = new Set<ChildProcess>();
afterEach(() => {
  for (const { pid, exitCode } of children) {
    // What npm started is in its group; a test that failed halfway leaves it running.
    if (pid !== undefined && exitCode === null) process.kill(-pid, "SIGKILL");
  }
  children.clear();
});

/** The status of an answer; `fetch` sends no Host of our own. */
function statusFor(address: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
}

describe("npm start", () => {
  test("serves index, docs, bundles and mock, lists each address once, and exits with 0 on SIGINT", async () => {
    const run = npmStart({ PORT: "0" });
    const origin = await run.origin();
    const [order] = exampleCases;
    if (!order) throw new Error("The contract has no example");
    expect((await sendPayload(origin, order, order.example.value)).status).toBe(200);
    expect(await (await fetch(`${origin}/`)).text()).toContain("<title>Fulfillment OpenAPI</title>");
    for (const family of descriptions) {
      expect((await fetch(`${origin}/docs/${family}`)).headers.get("content-type")).toContain("text/html");
      expect(await (await fetch(`${origin}/bundles/${family}.json`)).json()).toHaveProperty(
        "openapi",
        "3.1.0",
      );
      expect((await fetch(`${origin}/bundles/${family}.yaml`)).status).toBe(200);
    }
    const report = await (await fetch(`${origin}/__fulfillment/report`)).json();
    expect(report.summary.exchanges).toBe(1);
    run.child.kill("SIGINT");
    expect(await run.exitCode).toBe(0);
  });

  test("prints at most twelve lines: where index, docs, mock, sandbox and report are, and how to stop", async () => {
    const port = await freePort();
    const allowed = "http://receiver.invalid:8080";
    const run = npmStart({ PORT: "0", SANDBOX_PORT: String(port) }, [
      ...["--", "--allow-push-to", allowed],
      // What refusals advise.
      ...["--allow-host", "docs.internal", "--cors", "http://localhost:5173"],
    ]);
    const origin = await run.origin();
    for (const address of [`${origin}/__fulfillment/report`, `http://127.0.0.1:${port}/__sandbox/worlds`]) {
      expect(await statusFor(address, { Host: "docs.internal" })).toBe(200);
      expect(await statusFor(address, { Host: "other.internal" })).toBe(421);
      expect(await statusFor(address, { Origin: "http://localhost:5173" })).toBe(200);
      expect(await statusFor(address, { Origin: "http://localhost:5174" })).toBe(403);
    }
    // The pages under that name may see the pushes of the sandbox.
    const pages = `http://docs.internal:${new URL(origin).port}`;
    expect(await statusFor(`http://127.0.0.1:${port}/__sandbox/worlds`, { Origin: pages })).toBe(200);
    expect(await relayStatus(origin, `${allowed}/hooks`)).toBe(200);
    expect(await relayStatus(origin, "http://other.invalid/hooks")).toBe(403);
    const lines = run.output().trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(12);
    for (const name of ["index", "docs", "mock", "sandbox", "report"]) {
      const [first] = lines
        .filter((line) => line.startsWith(name))
        .map((line) => /http:\S+?(?=,|$)/m.exec(line)?.[0]);
      if (name !== "mock") expect((await fetch(first ?? "")).status, name).toBe(200);
    }
    expect(lines.at(-1)).toMatch(/Ctrl-C/);
    const clock = await (await fetch(`http://127.0.0.1:${port}/__sandbox/worlds/glink:GLINK/clock`)).json();
    expect(clock).toMatchObject({ speed: 1440 });
    // The paths stand on the index page instead, with the sandbox.
    const index = await (await fetch(`${origin}/`)).text();
    expect(index).toContain("GLINK_CREATE_ORDER_NOTIFY");
    expect(index).toContain('href="http://localhost:4020/"');
    run.child.kill("SIGINT");
    expect(await run.exitCode).toBe(0);
  });

  test("names a port in use and how to choose another, in one line, with exit code 2", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const { port } = taken.address() as AddressInfo;
    const run = npmStart({ PORT: String(port) });
    expect(await run.exitCode).toBe(2);
    expect(run.errors()).toBe(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start\n`);
    taken.close();
  });

  test("names a port of the sandbox in use", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const { port } = taken.address() as AddressInfo;
    const run = npmStart({ PORT: "0", SANDBOX_PORT: String(port) });
    expect(await run.exitCode).toBe(2);
    expect(run.errors()).toBe(`Port ${port} is in use. Choose another: SANDBOX_PORT=${port + 1} npm start\n`);
    taken.close();
  });

  test.each(["http", "70000", "-1"])("refuses PORT=%s with exit code 2", async (port) => {
    const run = npmStart({ PORT: port });
    expect(await run.exitCode).toBe(2);
    expect(run.errors()).toContain(`PORT is "${port}"`);
  });
});

/** The status with which the server takes a push to an address, or refuses it. */
async function relayStatus(origin: string, url: string): Promise<number> {
  const body = JSON.stringify({ event: "orderStatus", url, wire: "json", payload: "{}" });
  const headers = { "Content-Type": "application/json" };
  return (await fetch(`${origin}/__fulfillment/push`, { method: "POST", headers, body })).status;
}

function npmStart(env: Record<string, string>, args: readonly string[] = []) {
  const child = spawn("npm", ["start", "--silent", ...args], {
    cwd: fromRoot("."),
    env: { ...process.env, ...env },
    detached: true,
  });
  children.add(child);
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const exitCode = new Promise<number | null>((resolve) => child.on("close", resolve));
  const ready = () =>
    new Promise<string>((resolve, reject) => {
      child.stdout.on("data", () => {
        const origin = /Ready[\s\S]*/.test(output) && /index +(http:\S+)\//.exec(output)?.[1];
        if (origin) resolve(origin);
      });
      exitCode.then((code) => reject(new Error(`npm start ended with ${code}: ${output}${errors}`)));
    });
  // npm itself warns of settings of the machine it runs on.
  const ownErrors = () => errors.replace(/^npm warn .*\n/gm, "");
  return { child, exitCode, origin: ready, output: () => output, errors: ownErrors };
}
