import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { flowBook } from "../../../generated/flows/index.ts";
import { fromRoot } from "../../../scripts/lib/paths.ts";
import { inputsOf } from "../../../src/probe/flows/inputs.ts";
import { beginning, openSandbox } from "../../helpers/running-sandbox.ts";

const redocly = join(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);
const given = { customerCode: "CUSTOMER001", warehouseKey: "key" };

/** Runs a flow with Redocly's runner of Arazzo, which knows nothing of our extensions. */
async function respect(name: string, origin: string): Promise<{ status: number | null; printed: string }> {
  const flow = flowBook.flows.find((one) => one.name === name);
  if (!flow) throw new Error(`There is no flow ${name}`);
  let count = 0;
  const nextNumber = () => {
    count += 1;
    return `${name}-${count}`;
  };
  const { values } = inputsOf(flow, { given, nextNumber, now: new Date(beginning) });
  const inputs = Object.entries(values).flatMap(([input, value]) => ["--input", `${input}=${String(value)}`]);
  const args = [
    "respect",
    `spec/flows/${name}.arazzo.yaml`,
    "--server",
    `${flow.family}=${origin}`,
    ...inputs,
  ];
  const child = spawn(process.execPath, [redocly, ...args], {
    cwd: fromRoot("."),
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => {
      printed += text;
    });
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { status, printed };
}

/** The clock of the sandbox does what people would do between two calls. */
test.each(["glink-order", "glink-inbound", "qlink-order", "qlink-asn"])(
  "Respect runs %s against the sandbox: every step passes",
  async (name) => {
    const { origin } = await openSandbox({ speed: "instant" });
    const { status, printed } = await respect(name, origin);
    expect(status, printed).toBe(0);
    const steps = flowBook.flows.find((one) => one.name === name)?.steps.length;
    expect(printed).toContain(`Steps: ${steps} passed, ${steps} total`);
  },
  120_000,
);
