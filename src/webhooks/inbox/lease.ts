import type { InboxStore, TakenPush } from "./inbox-store.ts";

/** A lease that is kept as long as the store can be reached. */
export type KeptLease = {
  /** Is aborted some time before another worker may take the push. */
  lost: AbortSignal;
  /** Prolongs it no longer. */
  stop(): void;
};

/**
 * Prolongs a lease again and again. Where that has not succeeded for two thirds of it, the push is given up, since the
 * store counts its time by another clock and a network that is gone says nothing.
 *
 * @param startedAt by `performance.now()`, before the store was asked for the lease
 */
export function keepLease(
  store: InboxStore,
  taken: TakenPush,
  startedAt: number,
  leaseMs: number,
  report: (error: unknown) => void,
): KeptLease {
  const lost = new AbortController();
  const giveUp = () => lost.abort(new Error("The lease of the push could not be prolonged."));
  let timer: NodeJS.Timeout;
  let deadline = startDeadline(startedAt);
  function startDeadline(since: number): NodeJS.Timeout {
    return setTimeout(giveUp, Math.max(0, since + (leaseMs * 2) / 3 - performance.now()));
  }
  async function prolong(): Promise<void> {
    const since = performance.now();
    try {
      if (!(await store.extend(taken, leaseMs))) return giveUp();
      clearTimeout(deadline);
      if (!lost.signal.aborted && !isStopped) deadline = startDeadline(since);
    } catch (error) {
      report(error);
    }
    if (!lost.signal.aborted && !isStopped) schedule();
  }
  let isStopped = false;
  function schedule(): void {
    timer = setTimeout(() => void prolong(), leaseMs / 4);
  }
  schedule();
  return {
    lost: lost.signal,
    stop() {
      isStopped = true;
      clearTimeout(timer);
      clearTimeout(deadline);
    },
  };
}
