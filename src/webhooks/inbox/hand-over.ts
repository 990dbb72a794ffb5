import { handlerOf, namedHandler } from "../handlers.ts";
import { type Outcome, startHandling } from "../handling.ts";
import { handOverAs, type Push, unknownPush } from "../made-push.ts";
import type { WebhookHandlers } from "../options.ts";
import type { HandOverCounts } from "./hand-over-counts.ts";
import type { InboxStore, TakenPush } from "./inbox-store.ts";
import { keepLease } from "./lease.ts";
import { restored } from "./restored-push.ts";
import type { InboxSettings } from "./settings.ts";

/** What handing over needs. */
export type HandingOver = {
  store: InboxStore;
  handlers: WebhookHandlers;
  settings: InboxSettings;
  /** Are counted up. */
  counts: HandOverCounts;
};

/**
 * Hands a push to its handler, while its lease is kept, and tells the store what came of it.
 *
 * @param startedAt by `performance.now()`, before the push was taken: from then on its lease runs
 * @param cutting is aborted when the worker waits no longer
 */
export async function handOver(
  taken: TakenPush,
  startedAt: number,
  { store, handlers, settings, counts }: HandingOver,
  cutting: AbortSignal,
): Promise<void> {
  if (taken.attempts > settings.attempts) {
    // Its worker died each time, so nobody has counted until now.
    counts.buried++;
    await bury(store, taken, settings, taken.failure ?? "The process ended while the handler ran.");
    return;
  }
  const push = await readable(taken, { store, settings, counts });
  const handed = forHandlers(push, handlers);
  const report = (error: unknown) => quietly(() => settings.onFailure(error, push));
  const lease = keepLease(store, taken, startedAt, settings.leaseMs, report);
  let failure = "The handler refused the push.";
  const handling = startHandling(
    (deadline) => {
      let signal: AbortSignal | undefined;
      handOverAs(handed, push.returning, () => {
        signal ??= AbortSignal.any([deadline(), lease.lost, cutting]);
        return signal;
      });
      // The table of pushes binds each event to its handler, which no type follows through a value.
      return handlerOf(handed, handlers)(handed as never);
    },
    settings.handlerTimeoutMs,
    (error) => {
      failure = textOf(error);
      report(error);
    },
  );
  const outcome = await Promise.race([handling.settled, stoppedBy(cutting)]);
  lease.stop();
  const isKept = await settle(outcome, { store, taken, settings, failure, counts });
  if (isKept) return;
  counts.lost++;
  report(new LeaseLostError());
}

/** The push as it was. One that cannot be read again is given up at once, since no attempt would change that. */
async function readable(
  taken: TakenPush,
  { store, settings, counts }: Pick<HandingOver, "store" | "settings" | "counts">,
): Promise<Push> {
  try {
    return await restored(taken);
  } catch (error) {
    counts.buried++;
    await bury(store, taken, settings, textOf(error));
    throw error;
  }
}

/** A push that these handlers have no handler for is an unknown one, as it is for a receiver. */
function forHandlers(push: Push, handlers: WebhookHandlers): Push {
  if (push.event === "unknown" || namedHandler(push.event, handlers)) return push;
  const unknown = unknownPush(push.payload, push);
  unknown.key = push.key;
  unknown.returning = push.returning;
  return unknown;
}

type Settling = Pick<HandingOver, "store" | "settings" | "counts"> & { taken: TakenPush; failure: string };

async function settle(
  outcome: Outcome | { kind: "stopped" },
  { store, taken, settings, failure, counts }: Settling,
): Promise<boolean> {
  if (outcome.kind === "handled") {
    counts.handled++;
    return store.complete(taken);
  }
  if (outcome.kind === "stopped") return store.putBack(taken);
  counts.failed++;
  if (taken.attempts >= settings.attempts) {
    counts.buried++;
    return bury(store, taken, settings, failure);
  }
  return store.retry(taken, pauseAfter(taken.attempts, settings), failure);
}

function bury(
  store: InboxStore,
  taken: TakenPush,
  { holdMs }: InboxSettings,
  failure: string,
): Promise<boolean> {
  return store.bury(taken, holdMs, failure);
}

/** The pause after an attempt that failed, in milliseconds. */
export function pauseAfter(
  attempt: number,
  { firstPauseMs, longestPauseMs }: Pick<InboxSettings, "firstPauseMs" | "longestPauseMs">,
): number {
  return Math.min(firstPauseMs * 2 ** (attempt - 1), longestPauseMs);
}

/** A push whose handler took so long, or whose store was away for so long, that another worker may have it. */
export class LeaseLostError extends Error {
  override readonly name = "LeaseLostError";

  constructor() {
    super("The lease of the push ended before its handler did. It is handed over again.");
  }
}

function stoppedBy(signal: AbortSignal): Promise<{ kind: "stopped" }> {
  return new Promise((resolve) => {
    const stop = () => resolve({ kind: "stopped" });
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}

/** Why an attempt failed, as it is stored. */
function textOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.slice(0, 500);
}

function quietly(callback: () => unknown): void {
  try {
    callback();
  } catch {
    // A log that fails must not fail the push.
  }
}
