import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type BuildOptions, build } from "esbuild";
import { describe, expect, onTestFinished, test } from "vitest";
import { fetched } from "../../scripts/lib/fetched.ts";
import { findOrInstallChromium, launchChromium } from "../helpers/chromium.ts";
import { freePort } from "../helpers/free-port.ts";
import type { Packed } from "../helpers/installed-package.ts";
import { expectedFrom } from "./expected.ts";
import { startPartner } from "./partner-server.ts";
import { imports, program } from "./program.ts";

const source = `import { ${imports} } from "fulfillment-openapi";
const run = async (baseUrl, more) => {${program}\n};`;

/** Tests in a browser and in a Worker, which get the package in a bundle. */
export function describeWeb(packed: Packed): void {
  const bundled = async (contents: string, options: BuildOptions) => {
    const { outputFiles } = await build({
      ...options,
      stdin: { contents, resolveDir: packed.installed.project },
      bundle: true,
      format: "esm",
      write: false,
    });
    return outputFiles[0]?.text ?? "";
  };

  test("Chromium sends what is right, and reads every answer", async () => {
    const script = await bundled(`${source}\nglobalThis.run = run;`, { platform: "browser" });
    const page = '<!doctype html><script type="module" src="/script.js"></script>';
    const server = await startPartner({ "/": page, "/script.js": script, "/favicon.ico": "" });
    onTestFinished(() => server.close());
    const expected = await expectedFrom(server);
    server.reached.length = 0;
    const browser = await launchChromium(findOrInstallChromium((line) => console.log(line)));
    onTestFinished(() => browser.close());
    const tab = await browser.newPage();
    await tab.goto(`${server.origin}/`);
    const stdout = await tab.evaluate<string>("run(location.origin, {})");
    expected.check({ status: 0, stdout, stderr: "" }, server.reached);
  });

  describe("workerd", () => {
    test("sends what is right, and reads every answer", async () => {
      const server = await startPartner();
      onTestFinished(() => server.close());
      const expected = await expectedFrom(server);
      server.reached.length = 0;
      const worker = `${source}
export default { fetch: async ({ url }) => new Response(await run(new URL(url).searchParams.get("at"), {})) };`;
      const text = await bundled(worker, {
        platform: "neutral",
        conditions: ["workerd", "worker"],
        mainFields: ["module", "main"],
      });
      const origin = await startWorker(join(packed.installed.project, "worker"), text);
      const answer = await fetch(`${origin}/?at=${encodeURIComponent(server.origin)}`);
      expected.check({ status: 0, stdout: await answer.text(), stderr: "" }, server.reached);
    });
  });
}

/** Starts a Worker until the end of the test. */
async function startWorker(folder: string, script: string): Promise<string> {
  const port = await freePort();
  mkdirSync(folder);
  writeFileSync(join(folder, "worker.js"), script);
  writeFileSync(join(folder, "config.capnp"), configOf(port));
  const workerd = fetched({ spec: "@cloudflare/workerd-linux-64@1.20261117.1", file: "bin/workerd" });
  const child = spawn(workerd, ["serve", "config.capnp"], {
    cwd: folder,
    stdio: ["ignore", "inherit", "pipe"],
  });
  let printed = "";
  child.stderr.on("data", (chunk) => {
    printed += chunk;
  });
  onTestFinished(() => void child.kill());
  const origin = `http://127.0.0.1:${port}`;
  while (!(await answers(origin))) {
    expect(child.exitCode, printed).toBeNull();
    await pause(50);
  }
  return origin;
}

function answers(origin: string): Promise<boolean> {
  return fetch(`${origin}/?at=http://127.0.0.1:9`).then(
    () => true,
    () => false,
  );
}

function configOf(port: number): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2025-09-01",
  globalOutbound = "internet",
);
`;
}
