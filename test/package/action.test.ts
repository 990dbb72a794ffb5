import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { freePort } from "../helpers/free-port.ts";
import { openSandbox } from "../helpers/running-sandbox.ts";

const root = mkdtempSync(join(tmpdir(), "fulfillment-openapi-"));
mkdirSync(join(root, "dist/cli"), { recursive: true });
writeFileSync(join(root, "package.json"), '{"type":"module"}');
// The command from its sources, where the action has the built one.
const [tsx, main] = ["node_modules/tsx/dist/esm/api/index.mjs", "src/cli/main.ts"].map(
  (file) => pathToFileURL(fromRoot(file)).href,
);
writeFileSync(
  join(root, "dist/cli/main.js"),
  `import { register } from "${tsx}";\nregister();\nawait import("${main}");\n`,
);

/** Runs the script of the action as a job does. The processes that it leaves behind are ended. */
async function runAction(
  env: Readonly<Record<string, string>>,
  inspect: () => Promise<void> = async () => {},
) {
  const output = join(root, "output");
  writeFileSync(output, "");
  const child = spawn("bash", [fromRoot(".github/actions/fulfillment-openapi/run.sh")], {
    env: {
      ...process.env,
      ROOT: root,
      VERSION: "",
      PORT: "0",
      ARGS: "",
      RUNNER_TEMP: root,
      GITHUB_OUTPUT: output,
      ...env,
    },
    // A group of its own, with the mock that goes on in it.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  child.stdout.on("data", (chunk) => {
    printed += chunk;
  });
  const status = await new Promise((resolve) => child.on("close", resolve));
  try {
    await inspect();
  } finally {
    if (child.pid !== undefined && /mock|sandbox/.test(env["COMMAND"] ?? "")) process.kill(-child.pid);
  }
  return { status, printed, outputs: readFileSync(output, "utf8") };
}

/** `fetch` sets Host by itself. */
function statusFor(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get({ port, headers: { Host: host } }, (answer) => resolve(answer.resume().statusCode)).on(
      "error",
      reject,
    );
  });
}

test("the action starts the mock, waits for it, and tells where it is", async () => {
  const port = await freePort();
  const { status, outputs } = await runAction(
    {
      COMMAND: "mock",
      PORT: String(port),
      ARGS: "--engine\ncompiled\n",
      ALLOW_HOST: "a.example\nb.example\n",
    },
    async () => {
      expect(await statusFor(port, "b.example")).toBe(200);
      expect(await statusFor(port, "c.example")).toBe(421);
      expect((await fetch(`http://localhost:${port}/__fulfillment/report`)).status).toBe(200);
    },
  );
  expect(outputs).toBe(`origin=http://localhost:${port}\n`);
  expect(status).toBe(0);
});

test("the action starts the sandbox too", async () => {
  const port = await freePort();
  const { status } = await runAction({ COMMAND: "sandbox", PORT: String(port) }, async () => {
    expect((await fetch(`http://localhost:${port}/__sandbox/health`)).status).toBe(200);
  });
  expect(status).toBe(0);
});

test("the action passes arguments on, one from each line", async () => {
  const { status, printed } = await runAction({ COMMAND: "push", ARGS: "http://localhost:9/\n--list\n" });
  expect(printed).toContain("orderStatus");
  expect(status).toBe(0);
});

test("the action refuses a command that it does not run", async () => {
  const { status, printed } = await runAction({ COMMAND: "deploy" });
  expect(printed).toContain('::error::command is verify, push, mock or sandbox, not "deploy".');
  expect(status).toBe(2);
});

test("the action runs processes, and receives the pushes at an address of its own", async () => {
  const sandbox = await openSandbox({ now: Date.now() });
  writeFileSync(join(root, "values.yaml"), "customerCode: CUSTOMER001\n");
  const args = [
    sandbox.origin,
    ...["--flows", "glink-order", "--allow-writes", "--wire", "json"],
    ...["--values", join(root, "values.yaml"), "--junit", join(root, "flows.xml")],
    ...["--push-to", `http://localhost:${await freePort()}`],
  ];
  const { status, printed } = await runAction({ COMMAND: "verify", ARGS: `${args.join("\n")}\n` });
  expect(status, printed).toBe(0);
  expect(readFileSync(join(root, "flows.xml"), "utf8")).toContain(
    'name="request glink-order/push-orderStatus"',
  );
});
