import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { flowBook } from "../../../generated/flows/index.ts";
import { fromRoot } from "../../../scripts/lib/paths.ts";
import type { Flow } from "../../../src/probe/flows/flow.ts";
import { inputsOf } from "../../../src/probe/flows/inputs.ts";
import { beginning, openSandbox } from "../running-sandbox.ts";
import { serveActingWarehouse } from "./acting-warehouse.ts";

const redocly = join(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);

/** What the user of a sandbox knows: its seeds name them. */
const given = { customerCode: "CUSTOMER001", warehouseKey: "key" };
const accessToken = "test-access-token";

/**
 * Flows of whose answers Respect's check of schemas only warns. It takes every schema with properties as a closed one, and so a
 * `then` that narrows one member forbids all others: what it finds there holds of no validator of JSON Schema. Our own judge
 * checks these answers in the other tests of flows.
 */
const closedByRespect: readonly string[] = ["glink-items"];

/** What came of a run of Respect. */
export type RespectRun = { status: number | null; printed: string; asked: readonly string[] };

/**
 * Flows in groups that one call of Respect can run: it takes each input once for all its files, so that no two flows of a group
 * may begin with the same number.
 */
export function respectGroups(family: string): Flow[][] {
  const groups: Flow[][] = [];
  for (const flow of flowBook.flows.filter((one) => one.family === family)) {
    const own = numbersOf(flow);
    const free = groups.find((group) => {
      const taken = group.flatMap(numbersOf);
      return isClosed(group) === isClosed([flow]) && !own.some((name) => taken.includes(name));
    });
    if (free) free.push(flow);
    else groups.push([flow]);
  }
  return groups;
}

function isClosed(flows: readonly Flow[]): boolean {
  return flows.some(({ name }) => closedByRespect.includes(name));
}

function numbersOf({ inputs }: Flow): string[] {
  return inputs.filter(({ from }) => from === "number").map(({ name }) => name);
}

/** Runs flows of a family with Redocly's runner of Arazzo, which knows nothing of our extensions, against a sandbox. */
export async function runRespect(flows: readonly Flow[]): Promise<RespectRun> {
  const [{ family } = { family: "" }] = flows;
  let count = 0;
  const nextNumber = () => {
    count += 1;
    return `FX-${count}`;
  };
  const inputs = Object.assign(
    {},
    ...flows.map((flow) => inputsOf(flow, { given, nextNumber, now: new Date(beginning) }).values),
  );
  const sandbox = await openSandbox();
  const warehouse = await serveActingWarehouse(sandbox.origin, { flows, inputs });
  const values = Object.entries({ ...inputs, ...(family === "kakaclo" && { accessToken }) });
  const child = spawn(
    process.execPath,
    [
      ...[redocly, "respect", ...flows.map(({ name }) => `spec/flows/${name}.arazzo.yaml`)],
      ...["--server", `${family}=${warehouse.origin}`],
      ...values.flatMap(([name, value]) => ["--input", `${name}=${String(value)}`]),
      ...(isClosed(flows) ? ["--severity", "SCHEMA_CHECK=warn"] : []),
    ],
    {
      cwd: fromRoot("."),
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    },
  );
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => {
      printed += text;
    });
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { status, printed: stripVTControlCharacters(printed), asked: warehouse.asked };
}

/** The steps of flows, in their order. */
export function stepsOf(flows: readonly Flow[]): string[] {
  return flows.flatMap(({ name, steps }) => steps.map(({ stepId }) => `${name}/${stepId}`));
}
