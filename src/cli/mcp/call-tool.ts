import { createRedact } from "../../base/redact.ts";
import { suggestion } from "../suggestion.ts";
import { UsageError, wrongUsage } from "../usage-error.ts";
import type { AgentSetup, AgentTool, Arguments } from "./tool.ts";

/** Checks arguments by a JSON Schema; the message says what is wrong with them. */
export type CheckArguments = (args: Arguments) => string | undefined;

/** What a tool gives to an agent: text, and whether it is an error. */
export type ToolAnswer = { content: { type: "text"; text: string }[]; isError?: boolean };

/** Shorter secrets can be part of an argument by chance. */
const certainLength = 8;

/** The schema of a tool's arguments. */
export function schemaOf({ properties, required }: AgentTool) {
  return {
    type: "object",
    properties: { ...properties },
    required: [...required],
    additionalProperties: false,
  } as const;
}

/**
 * Calls a tool. Secrets go neither way: arguments that hold one are refused, and an answer that holds one has it replaced.
 *
 * @param checks what checks the arguments of each tool, by its name
 */
export async function callTool(
  tools: ReadonlyMap<string, { tool: AgentTool; check: CheckArguments }>,
  name: string,
  args: Arguments,
  setup: AgentSetup,
): Promise<ToolAnswer> {
  const redact = createRedact(setup.secrets);
  try {
    const { tool, check } = named(tools, name);
    const wrong = check(args);
    if (wrong !== undefined) throw wrongUsage`The arguments of ${name} do not fit: ${redact.text(wrong)}.`;
    refuseSecrets(args, setup.secrets);
    const result = await tool.run(args, setup);
    return { content: [{ type: "text", text: JSON.stringify(redact.value(result), withBigInts, 1) }] };
  } catch (error) {
    if (!(error instanceof UsageError)) setup.context.note(redact.text(String(error)));
    const text = error instanceof Error ? error.message : String(error);
    return { content: [{ type: "text", text: redact.text(text) }], isError: true };
  }
}

function named(
  tools: ReadonlyMap<string, { tool: AgentTool; check: CheckArguments }>,
  name: string,
): { tool: AgentTool; check: CheckArguments } {
  const found = tools.get(name);
  if (found) return found;
  throw wrongUsage`There is no tool "${name}".${suggestion(name, [...tools.keys()], "Tools")}`;
}

function refuseSecrets(args: Arguments, secrets: readonly string[]): void {
  const { value } = createRedact(secrets.filter((secret) => secret.length >= certainLength));
  if (JSON.stringify(value(args)) === JSON.stringify(args)) return;
  throw new UsageError(
    "An argument holds a secret. This server has its keys from where it was started; take it out.",
  );
}

/** Whole numbers beyond what a number of JavaScript holds are told as text. */
function withBigInts(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
