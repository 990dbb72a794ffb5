import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { fromRoot } from "../../lib/paths.ts";
import type { WorkerAnswer, WorkerNews, WorkerQuestion } from "./worker-messages.ts";

/** A receiver in a process of its own. */
export type Worker = {
  port: number;
  /** Most memory of its heap so far, in bytes, where it tells. */
  peakHeap(): number;
  /** Ends it at once, and waits until nothing of it can arrive any more. */
  kill(): Promise<void>;
  /** Whether it has ended by itself. */
  hasEnded(): boolean;
};

/** Starts workers from one built file. */
export type Workers = {
  start(args: readonly string[], answer: (question: WorkerQuestion) => unknown): Promise<Worker>;
  /** Ends all that still run, and removes the built file. */
  close(): Promise<void>;
};

/** @param nodeArgs options of Node for the workers, such as a limit of the heap */
export async function buildWorkers(nodeArgs: readonly string[] = []): Promise<Workers> {
  const folder = await mkdtemp(join(tmpdir(), "receiver-"));
  const file = join(folder, "receiver.mjs");
  const entry = fromRoot("scripts/bench/hostile/receiver-worker.ts");
  await build({
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    format: "esm",
    platform: "node",
    minify: true,
  });
  const running = new Set<Worker>();
  return {
    async start(args, answer) {
      const worker = await startWorker(fork(file, [...args], { execArgv: [...nodeArgs] }), answer);
      running.add(worker);
      return worker;
    },
    async close() {
      await Promise.all([...running].map((worker) => worker.kill()));
      await rm(folder, { recursive: true });
    },
  };
}

async function startWorker(
  child: ChildProcess,
  answer: (question: WorkerQuestion) => unknown,
): Promise<Worker> {
  let peak = 0;
  const ended = Promise.all([once(child, "exit"), once(child, "disconnect")]);
  const port = new Promise<number>((resolve, reject) => {
    child.on("message", (message: WorkerQuestion | WorkerNews) => {
      if ("port" in message) resolve(message.port);
      else if ("heap" in message) peak = Math.max(peak, message.heap);
      else reply(child, { id: message.id, result: answer(message) });
    });
    child.once("exit", () => reject(new Error("The receiver ended before it listened")));
  });
  return {
    port: await port,
    peakHeap: () => peak,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** To one that was killed meanwhile nothing can be sent. */
function reply(child: ChildProcess, answer: WorkerAnswer): void {
  if (child.connected) child.send(answer, () => undefined);
}
