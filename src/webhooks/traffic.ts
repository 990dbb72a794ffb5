import { within } from "./deadline.ts";

/** What became of the pushes of a receiver since it was made. */
export type ReceiverCounts = {
  /** Requests that arrived. */
  received: number;
  /** Pushes that were acknowledged, repetitions included. */
  acknowledged: number;
  /** Requests that were refused before a handler or the inbox had them: signature, contract, size, draining. */
  refused: number;
  /** Pushes that were not acknowledged since their handler or the store failed, refused, or was too slow. */
  failed: number;
  /** Pushes under way, those included whose handler goes on after its deadline. */
  running: number;
};

/** How a request ended. */
export type Ending = "acknowledged" | "refused" | "failed";

/** Counts what a receiver does, and knows when nothing is under way. */
export type Traffic = {
  counts: ReceiverCounts;
  /** Whether no more pushes are taken. */
  isDraining: boolean;
  /** Counts a request that arrived. What it returns is called when it was answered, and when its handler has ended. */
  begin(): () => void;
  /** Resolves with whether nothing is under way, at the latest after some time. */
  drain(drainMs: number): Promise<boolean>;
};

/** Starts counting. */
export function createTraffic(): Traffic {
  const counts = { received: 0, acknowledged: 0, refused: 0, failed: 0, running: 0 };
  const waiting: (() => void)[] = [];
  const look = () => {
    if (counts.running === 0) for (const resolve of waiting.splice(0)) resolve();
  };
  const traffic: Traffic = {
    counts,
    isDraining: false,
    begin() {
      counts.received++;
      counts.running++;
      let ends = 0;
      return () => {
        if (++ends < 2) return;
        counts.running--;
        look();
      };
    },
    drain(drainMs) {
      traffic.isDraining = true;
      const idle = new Promise<void>((resolve) => waiting.push(resolve)).then(() => true);
      look();
      return within(idle, drainMs, () => false);
    },
  };
  return traffic;
}
