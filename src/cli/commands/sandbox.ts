import type { Command } from "../command-context.ts";
import { controlHelp, runControlCommand } from "../sandbox/control-command.ts";
import { servingHelp } from "../sandbox/options.ts";
import { serveSandbox } from "../sandbox/serve-sandbox.ts";

/** `fulfillment-openapi sandbox`: serves a sandbox, or controls one that runs. */
export const sandboxCommand: Command = {
  get help() {
    return `${servingHelp}

${controlHelp()}

Exit codes: 0 fine, 1 something that --fail-on names came up, 2 wrong usage, what a running sandbox refuses, or no call came with
--fail-on nothing.`;
  },
  run(args, context) {
    const [first] = args;
    const isControl = first !== undefined && !first.startsWith("-");
    return isControl ? runControlCommand(args, context) : serveSandbox(args, context);
  },
};
