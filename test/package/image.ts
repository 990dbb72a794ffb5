import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { delimiter, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, onTestFinished, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { freePort } from "../helpers/free-port.ts";
import type { Packed } from "../helpers/installed-package.ts";

const dockerfile = readFileSync(fromRoot(".github/Dockerfile"), "utf8");
const [, entryPoint = "[]"] = /^ENTRYPOINT (\[.*\])$/m.exec(dockerfile) ?? [];
const [, imagePort = ""] = /^EXPOSE (\d+)$/m.exec(dockerfile) ?? [];

/** Nobody, as which root runs what the image runs as a user without rights. */
const unprivileged = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Tests what a container of the image runs, without one: its entry point, its user, and the packed package. */
export function describeImage(packed: Packed): void {
  const values = () => join(dirname(packed.installed.project), "values.json");

  /** Runs the image's entry point with what stands behind the image, on another port. */
  function run(port: number, args: readonly string[]): ChildProcess {
    const { project } = packed.installed;
    chmodSync(dirname(project), 0o755);
    const [program = "", ...rest]: string[] = JSON.parse(entryPoint.replaceAll(imagePort, String(port)));
    const path = [join(project, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
    const env = { PATH: path, FULFILLMENT_SANDBOX_TOKEN: "token" };
    const child = spawn(program, [...rest, ...args], { env, cwd: "/", ...unprivileged });
    onTestFinished(() => void child.kill("SIGKILL"));
    return child;
  }

  describe("what the image runs, as a user without rights", () => {
    test("is a sandbox that answers under the names it is told, and flows whose pushes it sends", async () => {
      writeFileSync(values(), JSON.stringify({ customerCode: "CUSTOMER001", warehouseKey: "key" }));
      const [port, pushPort] = [await freePort(), await freePort()];
      const pushes = `http://localhost:${pushPort}`;
      const options = ["--speed", "instant", "--allow-host", "warehouse.example"];
      const sandbox = run(port, ["sandbox", ...options, "--push-to", `${pushes}/{serviceType}`]);
      await ready(sandbox);
      expect(await statusUnder("warehouse.example", port)).toBe(200);
      expect(await statusUnder("other.example", port)).toBe(421);
      const origin = `http://127.0.0.1:${port}`;
      const verify = run(port, [
        ...["verify", origin, "--flows", "glink-order", "--allow-writes", "--values", values()],
        ...["--push-to", pushes, "--json"],
      ]);
      const [report, noted] = await Promise.all([printed(verify.stdout), printed(verify.stderr)]);
      expect([await codeOf(verify), noted]).toEqual([0, expect.not.stringContaining("Not seen")]);
      const { summary } = JSON.parse(report);
      expect(summary).toMatchObject({ checked: expect.any(Number), failed: 0 });
      expect(summary.checked).toBeGreaterThan(8);
      sandbox.kill("SIGTERM");
      expect(await codeOf(sandbox)).toBe(0);
    });
  });
}

/** Waits until it says that it listens. */
async function ready({ stdout, stderr }: ChildProcess): Promise<void> {
  let output = "";
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      if (/Ready/.test(output)) resolve();
    };
    stdout?.on("data", read).on("end", () => reject(new Error(output)));
    stderr?.on("data", read);
  });
}

function printed(stream: ChildProcess["stdout"]): Promise<string> {
  return stream ? text(stream) : Promise.resolve("");
}

async function codeOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) await once(child, "exit");
  return child.exitCode;
}

function statusUnder(host: string, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
}
