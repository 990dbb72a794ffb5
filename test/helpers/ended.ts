import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

/** Ends a process by a signal, where it has not ended yet, and waits for its end. */
export async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill(signal);
  await exit;
}
