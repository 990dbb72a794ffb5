#!/usr/bin/env node
// The command: finds the sub-command, loads only that, and ends with its exit code.
import { printableLines } from "../base/printable.ts";
import type { Command, CommandContext } from "./command-context.ts";
import { exitCodes } from "./exit-codes.ts";
import { createOutput } from "./output.ts";
import { suggestion } from "./suggestion.ts";
import { UsageError, wrongUsage } from "./usage-error.ts";

const program = "fulfillment-openapi";

const commands: Readonly<Record<string, { summary: string; load: () => Promise<Command> }>> = {
  diff: {
    summary: "tell what a new version of a bundle would break",
    load: async () => (await import("./commands/diff.ts")).diffCommand,
  },
  inbox: {
    summary: "look into the inbox of a receiver, replay and drop dead letters",
    load: async () => (await import("./commands/inbox.ts")).inboxCommand,
  },
  mcp: {
    summary: "serve the tools of this package to a coding agent (MCP)",
    load: async () => (await import("./commands/mcp.ts")).mcpCommand,
  },
  mock: {
    summary: "serve a mock of all families that checks every call",
    load: async () => (await import("./commands/mock.ts")).mockCommand,
  },
  operations: {
    summary: "list the operations of the contract, or the scenarios of the mock",
    load: async () => (await import("./commands/operations.ts")).operationsCommand,
  },
  proxy: {
    summary: "sign calls, pass them on to a real system, and check calls and answers",
    load: async () => (await import("./commands/proxy.ts")).proxyCommand,
  },
  push: {
    summary: "send test pushes to your receiver, as the platform would",
    load: async () => (await import("./commands/push.ts")).pushCommand,
  },
  sandbox: {
    summary: "serve a sandbox of GLINK that remembers, or control one that runs",
    load: async () => (await import("./commands/sandbox.ts")).sandboxCommand,
  },
  sign: {
    summary: "sign a GLINK or qlink call, or explain why a signature is wrong",
    load: async () => (await import("./commands/sign.ts")).signCommand,
  },
  validate: {
    summary: "check payloads and recordings against the contract",
    load: async () => (await import("./commands/validate.ts")).validateCommand,
  },
  verify: {
    summary: "test an implementation of one of the APIs",
    load: async () => (await import("./commands/verify.ts")).verifyCommand,
  },
};

const width = Math.max(...Object.keys(commands).map((name) => name.length));
const help = `Usage: ${program} <command> [options]

Commands:
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  .join("\n")}

Run ${program} <command> --help for the options of a command.
${exitCodes}`;

async function run([name, ...args]: readonly string[], context: CommandContext): Promise<number> {
  if (name === undefined) throw new UsageError(help);
  if (name === "--help" || name === "-h" || name === "help") {
    context.print(help);
    return 0;
  }
  const command = await find(name).load();
  if (args.includes("--help") || args.includes("-h")) {
    context.print(command.help);
    return 0;
  }
  try {
    return await command.run(args, context);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const pointer = error.isObstacle ? "" : `\nOptions: ${program} ${name} --help`;
    throw new UsageError(`${program} ${name}: ${error.message}${pointer}`);
  }
}

function find(name: string): { load: () => Promise<Command> } {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command;
  const names = Object.keys(commands);
  const hint = suggestion(name, names, "Commands");
  throw wrongUsage`${program}: there is no command "${name}".${hint}\nHelp: ${program} --help`;
}

// An exit code of 1 means findings. A failure of the command itself never gets it.
process.on("uncaughtException", (error) => {
  console.error(error);
  process.exit(2);
});

try {
  const { print, annotate, note, draw, isTerminal } = createOutput(process);
  process.exitCode = await run(process.argv.slice(2), {
    env: process.env,
    stdin: process.stdin,
    print,
    annotate,
    note,
    isTerminal,
    ...(draw && { draw }),
  });
} catch (error) {
  if (error instanceof UsageError) process.stderr.write(`${printableLines(error.message)}\n`);
  else console.error(error);
  process.exitCode = 2;
}
