import type { Judge } from "../../judge/exchange.ts";
import type { Keys } from "../../judge/keys.ts";
import type { CommandContext } from "../command-context.ts";

/** What the tools work with, all of it settled when the command is started. */
export type AgentSetup = {
  keys: Keys;
  /** Every secret that the command has read. */
  secrets: readonly string[];
  judge: Judge;
  /** Origin of the sandbox. */
  sandbox: string;
  /** The token that the control of the sandbox asks for. */
  sandboxToken: string | undefined;
  /** Whether flows may create and change something. */
  allowWrites: boolean;
  /** Origins beside loopback that flows may be run against. */
  hosts: readonly string[];
  context: CommandContext;
};

/** The arguments of a tool, checked by its schema. */
export type Arguments = Readonly<Record<string, unknown>>;

/** A tool that an agent can call. */
export type AgentTool = {
  name: string;
  title: string;
  /** What it does and when to take it, for the agent. */
  description: string;
  /** JSON Schema of each argument by name. None of them takes a secret. */
  properties: Readonly<Record<string, object>>;
  required: readonly string[];
  /** Whether it changes nothing anywhere. */
  isReadOnly: boolean;
  /**
   * Does the work.
   *
   * @returns what the agent gets, as JSON
   * @throws UsageError for what cannot be done; the agent gets its message
   */
  run: (args: Arguments, setup: AgentSetup) => Promise<object>;
};

/** The argument that names an operation. */
export const operationArgument = {
  type: "string",
  description:
    "operationId, SERVICE_TYPE or last segment of the path; with the family in front where several share it: qlink.createOrder",
} as const;

/** A text among the arguments; empty where it was left out. */
export function textOf(args: Arguments, name: string): string {
  const value = args[name];
  return typeof value === "string" ? value : "";
}
