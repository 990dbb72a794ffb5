import { printable, printableLines } from "../base/printable.ts";
import type { CommandContext } from "./command-context.ts";
import { tryWriting } from "./output-file.ts";
import { systemReason } from "./system-reason.ts";
import { UsageError } from "./usage-error.ts";

/** What commands write to. */
export type Output = Required<Pick<CommandContext, "print" | "annotate" | "note" | "isTerminal">> &
  Pick<CommandContext, "draw">;

/**
 * Makes the output of a process. Where it goes to a terminal or to the log of a build server, nothing in it is obeyed but
 * colours and annotations. A stream that cannot be written makes the exit code 2, whatever else is found.
 *
 * @throws UsageError where the standard output cannot be written: nothing is to be sent of which nobody would hear
 */
export function createOutput(process: NodeJS.Process): Output {
  const { stdout, stderr, env } = process;
  const isTerminal = stdout.isTTY === true;
  const isObeyed = isTerminal || env["GITHUB_ACTIONS"] !== undefined || env["TF_BUILD"] !== undefined;
  tryOutput(stdout);
  watch(process);
  return {
    isTerminal,
    print: (text) => stdout.write(`${isObeyed ? colouredLines(text) : text}\n`),
    annotate: (text) => stdout.write(`${text}\n`),
    note: (line) => stderr.write(`${printable(line)}\n`),
    ...(stderr.isTTY && { draw: (text: string) => stderr.write(text) }),
  };
}

/** Lines whose colours stay. */
function colouredLines(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape is how colours begin
  const pieces = text.split(/(\u001b\[\d{1,2}m)/);
  return pieces.map((piece, index) => (index % 2 === 1 ? piece : printableLines(piece))).join("");
}

function tryOutput({ fd }: NodeJS.Process["stdout"]): void {
  try {
    tryWriting(fd);
  } catch (error) {
    // A pipe that is full or closed shows when there is something to write.
    if (error instanceof Error && "code" in error && (error.code === "EAGAIN" || error.code === "EPIPE"))
      return;
    throw new UsageError(unwritable("standard output", error));
  }
}

function unwritable(name: string, error: unknown): string {
  return `Cannot write to the ${name}: ${systemReason(error)}.`;
}

function watch(process: NodeJS.Process): void {
  let isBroken = false;
  for (const [name, stream] of [
    ["standard output", process.stdout],
    ["standard error", process.stderr],
  ] as const) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      // Who reads only the first lines, as `head` does, closes the pipe; that is no error.
      if (isBroken || error.code === "EPIPE") return;
      isBroken = true;
      if (stream === process.stdout) process.stderr.write(`${unwritable(name, error)}\n`);
    });
  }
  process.on("exit", () => {
    if (isBroken) process.exitCode = 2;
  });
}
