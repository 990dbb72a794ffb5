#!/usr/bin/env node
// The command: finds the sub-command, loads only that, and ends with its exit code.
import { nearest } from "../base/nearest.ts";
import type { Command, CommandContext } from "./command-context.ts";
import { UsageError } from "./usage-error.ts";

const program = "fulfillment-openapi";

const commands: Readonly<Record<string, { summary: string; load: () => Promise<Command> }>> = {
  diff: {
    summary: "tell what a new version of a bundle breaks",
    load: async () => (await import("./commands/diff.ts")).diffCommand,
  },
  mock: {
    summary: "serve a mock of all families, which checks every call",
    load: async () => (await import("./commands/mock.ts")).mockCommand,
  },
  operations: {
    summary: "list the operations of the contract, or the scenarios of the mock",
    load: async () => (await import("./commands/operations.ts")).operationsCommand,
  },
  proxy: {
    summary: "sign calls, pass them on to a real system, and check both directions",
    load: async () => (await import("./commands/proxy.ts")).proxyCommand,
  },
  push: {
    summary: "play the platform towards a receiver of pushes",
    load: async () => (await import("./commands/push.ts")).pushCommand,
  },
  sign: {
    summary: "sign a GLINK or qlink call, or explain why a signature is wrong",
    load: async () => (await import("./commands/sign.ts")).signCommand,
  },
  validate: {
    summary: "check recorded payloads by the contract",
    load: async () => (await import("./commands/validate.ts")).validateCommand,
  },
  verify: {
    summary: "try an implementation of one of the APIs",
    load: async () => (await import("./commands/verify.ts")).verifyCommand,
  },
};

const width = Math.max(...Object.keys(commands).map((name) => name.length));
const help = `Usage: ${program} <command> [options]

Commands:
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  .join("\n")}

${program} <command> --help tells the options of a command.
Exit codes: 0 fine, 1 something was found wrong, 2 wrong usage or no answer.`;

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
    throw new UsageError(`${program} ${name}: ${error.message}\nOptions: ${program} ${name} --help`);
  }
}

function find(name: string): { load: () => Promise<Command> } {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command;
  const names = Object.keys(commands);
  const near = nearest(name, names);
  const hint = near === undefined ? `Commands: ${names.join(", ")}.` : `Did you mean "${near}"?`;
  throw new UsageError(`${program}: there is no command "${name}". ${hint}\nHelp: ${program} --help`);
}

// Who reads only the first lines, as `head` does, closes the pipe; that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2), {
    env: process.env,
    stdin: process.stdin,
    print: (line) => process.stdout.write(`${line}\n`),
    note: (line) => process.stderr.write(`${line}\n`),
    isTerminal: process.stdout.isTTY === true,
    ...(process.stderr.isTTY && { draw: (text: string) => process.stderr.write(text) }),
  });
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 2;
}
