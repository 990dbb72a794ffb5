import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { flowBook } from "../../generated/flows/index.ts";
import { type FlowInputs, inputsOf } from "../../src/probe/flows/inputs.ts";
import { sandboxFamilies } from "../../src/sandbox/families.ts";
import { fromRoot } from "../lib/paths.ts";
import { textTable } from "../lib/table.ts";
import { median } from "./median.ts";
import { buildContenders } from "./mock/contenders.ts";
import { type Call, startUntilAnswer } from "./mock/running.ts";

const rounds = 3;

/** What the user of a sandbox knows: its seeds name them. */
const given = { customerCode: "CUSTOMER001", warehouseKey: "key" };

const flows = flowBook.flows.filter(({ family }) => family === "qlink");
const families = sandboxFamilies().map(({ behaviour }) => behaviour.family);

/** Answered as soon as the sandbox listens. */
const health: Call = {
  ...{ method: "GET", path: "/__sandbox/health", body: "" },
  answer: `${JSON.stringify({ status: "ok", families, worlds: 0 }, null, 2)}\n`,
};

type Runner = { name: string; args: (origin: string) => string[]; steps: (printed: string) => string };

/** What a run of all flows of qlink takes, from the start of the command to its end, beside Redocly's runner of the same files. */
export async function flowsTable(): Promise<string> {
  const { sandbox } = await buildContenders();
  const folder = mkdtempSync(join(tmpdir(), "bench-flows-"));
  try {
    const values = join(folder, "values.json");
    writeFileSync(values, JSON.stringify(given));
    const [main = ""] = sandbox.args(0);
    const rows: string[][] = [];
    for (const runner of [ours(main, values), respect()])
      rows.push(await measured(runner, (port) => [...sandbox.args(port), "--speed", "instant"]));
    const limits = ["limit for ours", "", "5 s"];
    return textTable([["all flows of qlink against the sandbox", "steps", "median"], ...rows, limits]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function ours(main: string, values: string): Runner {
  return {
    name: "verify --flows qlink",
    args: (origin) => [
      ...[main, "verify", origin, "--flows", "qlink"],
      ...["--allow-writes", "--values", values, "--json"],
    ],
    steps: (printed) => `${JSON.parse(printed).summary.checked}`,
  };
}

/** It knows neither our signatures nor pushes, waits for nothing and compares no answer with another. */
function respect(): Runner {
  let number = 0;
  const nextNumber = () => `FX-${++number}`;
  const begin = { given, nextNumber, now: new Date() };
  const inputs: FlowInputs["values"] = Object.assign(
    {},
    ...flows.map((flow) => inputsOf(flow, begin).values),
  );
  return {
    name: "Redocly Respect, the same files",
    args: (origin) => [
      ...[fromRoot("node_modules/@redocly/cli/bin/cli.js"), "respect"],
      ...flows.map(({ name }) => `spec/flows/${name}.arazzo.yaml`),
      ...["--server", `qlink=${origin}`],
      ...Object.entries(inputs).flatMap(([name, value]) => ["--input", `${name}=${String(value)}`]),
    ],
    steps: (printed) => {
      const totals = [...printed.matchAll(/Steps: .*?(\d+) total/g)].map(([, total]) => Number(total));
      return String(totals.reduce((sum, total) => sum + total, 0));
    },
  };
}

/** Runs against a sandbox of its own each time, so that no number is in use. */
async function measured(runner: Runner, sandbox: (port: number) => string[]): Promise<string[]> {
  const times: number[] = [];
  let steps = "";
  for (let round = 0; round < rounds; round++) {
    const { port, stop } = await startUntilAnswer(sandbox, health);
    const begin = performance.now();
    const printed = await printedBy(runner.args(`http://127.0.0.1:${port}`));
    times.push((performance.now() - begin) / 1000);
    steps = runner.steps(printed);
    await stop();
  }
  return [runner.name, steps, `${median(times).toFixed(2)} s`];
}

async function printedBy(args: readonly string[]): Promise<string> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const child = spawn(process.execPath, args, {
    cwd: fromRoot("."),
    env,
    stdio: ["ignore", "pipe", "ignore"],
  });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    printed += text;
  });
  await once(child, "close");
  return printed;
}
