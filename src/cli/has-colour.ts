import type { CommandContext } from "./command-context.ts";

/** Whether a report is coloured: on a terminal that can, unless `NO_COLOR` is set. */
export function hasColour({ env, isTerminal = false }: Pick<CommandContext, "env" | "isTerminal">): boolean {
  return isTerminal && !env["NO_COLOR"] && env["TERM"] !== "dumb";
}
