import { setTimeout as wait } from "node:timers/promises";
import { within } from "../deadline.ts";
import { checkHandlers } from "../settings.ts";
import { type HandingOver, handOver } from "./hand-over.ts";

/** Hands pushes over until it is stopped. */
export type InboxWorker = {
  /**
   * Takes no more pushes, waits for the handlers that run, and resolves when they have ended.
   *
   * @param drainMs how long to wait, in milliseconds, before `signal` is aborted and what does not end is left to other workers.
   *   Default 10,000.
   */
  stop(drainMs?: number): Promise<void>;
};

/** What a worker needs. */
export type WorkerOptions = HandingOver & {
  /** Functions that end the pause of an idle worker. */
  wakers: Set<() => void>;
};

/** How long the store may take to learn that pushes are put back, in milliseconds. */
const farewellMs = 5_000;

/** Starts as many loops as pushes may be handed over at once. */
export function startWorker(options: WorkerOptions): InboxWorker {
  checkHandlers(options.handlers);
  const ending = new AbortController();
  const cutting = new AbortController();
  const loops = Array.from({ length: options.settings.concurrency }, () =>
    runLoop(options, ending.signal, cutting.signal),
  );
  const ended = Promise.all(loops);
  return {
    async stop(drainMs = 10_000) {
      ending.abort();
      const cut = setTimeout(() => cutting.abort(new Error("The worker was stopped.")), drainMs);
      // A store that says nothing any more must not keep the process.
      await within(ended, drainMs + farewellMs, () => []);
      clearTimeout(cut);
    },
  };
}

async function runLoop(options: WorkerOptions, ending: AbortSignal, cutting: AbortSignal): Promise<void> {
  while (!ending.aborted) {
    const isBusy = await step(options, cutting);
    if (!isBusy && !ending.aborted) await idle(options, ending);
  }
}

/** Hands one push over. `false` where there was none, or the store could not tell. */
async function step(options: WorkerOptions, cutting: AbortSignal): Promise<boolean> {
  const { store, settings } = options;
  const startedAt = performance.now();
  try {
    const taken = await store.take(settings.leaseMs);
    if (!taken) return false;
    await handOver(taken, startedAt, options, cutting);
    return true;
  } catch (error) {
    settings.onFailure(error, undefined);
    return false;
  }
}

/** Waits for the next look into the store, or for a push that this process has stored. */
async function idle({ settings, wakers }: WorkerOptions, ending: AbortSignal): Promise<void> {
  const woken = new AbortController();
  const wake = () => woken.abort();
  wakers.add(wake);
  try {
    await wait(settings.pollMs, undefined, { signal: AbortSignal.any([ending, woken.signal]) });
  } catch {
    // Woken before the time is up.
  } finally {
    wakers.delete(wake);
  }
}
