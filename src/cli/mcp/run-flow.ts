import { flowBook } from "../../../generated/flows/index.ts";
import { operations } from "../../../generated/operations/index.ts";
import { isLoopback } from "../../base/loopback.ts";
import { isObject } from "../../base/type-guards.ts";
import { checkBaseUrl } from "../../client/base-url.ts";
import { createCaller } from "../../probe/verify/caller.ts";
import { UsageError, wrongUsage } from "../usage-error.ts";
import { verifyFlows } from "../verify/flows.ts";
import { flowSettingsOf } from "../verify/options.ts";
import { type AgentSetup, type AgentTool, textOf } from "./tool.ts";

const timeoutMs = 10_000;

/** Runs a flow. */
export const runFlowTool: AgentTool = {
  name: "run_flow",
  title: "Run a flow",
  description: `Runs a process over several calls against a system on this machine, the sandbox by default, and tells what each step proves. Flows that create something need a server that was started with --allow-writes.\n${flowBook.flows.map(({ name, summary }) => `${name}: ${summary}`).join("\n")}`,
  properties: {
    flow: { type: "string", enum: flowBook.flows.map(({ name }) => name), description: "name of the flow" },
    baseUrl: { type: "string", description: "address of the system; by default the sandbox" },
    values: { type: "object", description: "what the system knows: customerCode, warehouseKey, sku" },
  },
  required: ["flow"],
  isReadOnly: false,
  async run(args, setup) {
    const { keys, judge, secrets, allowWrites, context } = setup;
    const baseUrl = addressIn(textOf(args, "baseUrl"), setup);
    const printed: string[] = [];
    const notes: string[] = [];
    const flags = { flows: textOf(args, "flow"), json: true, ...(allowWrites && { "allow-writes": true }) };
    const code = await verifyFlows(
      {
        ...{ flags, baseUrl, judge, secrets, operations, timeoutMs },
        settings: flowSettingsOf(flags),
        caller: createCaller({ keys, wire: "form" }),
        ...(isObject(args["values"]) && { values: args["values"] }),
      },
      { ...context, print: (line) => printed.push(line), note: (line) => notes.push(line) },
    );
    return { proven: code === 0, report: JSON.parse(printed.join("\n")), notes };
  },
};

/** The address that flows are run against: on this machine, or one that the command was started with. */
function addressIn(named: string, { sandbox, hosts }: AgentSetup): string {
  const baseUrl = named === "" ? sandbox : checkedUrl(named);
  const { hostname, origin } = new URL(baseUrl);
  if (isLoopback(hostname) || hosts.includes(origin)) return baseUrl;
  throw wrongUsage`${origin} is another machine. Start this server with --allow-host ${origin} to run flows there.`;
}

function checkedUrl(address: string): string {
  try {
    return checkBaseUrl(address, true);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(error.message);
  }
}
