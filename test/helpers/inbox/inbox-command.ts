import { Readable } from "node:stream";
import { inboxCommand } from "../../../src/cli/commands/inbox.ts";

/** What a run of the command has printed; `error` where it ended by one. */
export type InboxRun = { output: string; notes: string; error: string | undefined };

/** Runs `fulfillment-openapi inbox` in this process. */
export async function runInbox(args: readonly string[], env: Record<string, string> = {}): Promise<InboxRun> {
  const [lines, notes]: string[][] = [[], []];
  const print = (line: string) => void lines?.push(line);
  const note = (line: string) => void notes?.push(line);
  let error: string | undefined;
  try {
    await inboxCommand.run(args, { env, stdin: Readable.from([]), print, note });
  } catch (thrown) {
    error = String(thrown);
  }
  return { output: (lines ?? []).join("\n"), notes: (notes ?? []).join("\n"), error };
}
