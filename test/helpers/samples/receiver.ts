import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** A sample receiver that runs in a process of its own. */
export type RunningReceiver = {
  /** What it has printed so far. */
  output(): string;
  stop(): Promise<void>;
};

/**
 * Starts a sample receiver, and resolves when it listens.
 *
 * @throws Error with what it printed, when it ends or does not listen within ten seconds
 */
export async function startReceiver(
  command: string,
  args: readonly string[],
  port: number,
): Promise<RunningReceiver> {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const deadline = Date.now() + 10_000;
  while (!(await listens(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop(child);
      throw new Error(`${command} ${args.join(" ")} does not listen on ${port}:\n${output}`);
    }
    await pause(20);
  }
  return { output: () => output, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, "close");
  child.kill("SIGKILL");
  await closed;
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => resolve(true)).on("error", () => resolve(false));
    socket.on("connect", () => socket.destroy());
  });
}
