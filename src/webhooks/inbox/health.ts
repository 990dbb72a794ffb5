import { type Metric, metricsText } from "../../base/prometheus.ts";
import { within } from "../deadline.ts";
import type { HandOverCounts } from "./hand-over-counts.ts";
import type { InboxCounts, InboxStore } from "./inbox-store.ts";

/** When an inbox counts as healthy. */
export type InboxHealthOptions = {
  /** How long the store may take to answer, in milliseconds. Default 5,000. */
  timeoutMs?: number;
  /** How old the oldest push that is not dead may be, in milliseconds. Default `Infinity`. */
  oldestMs?: number;
};

/** Whether pushes can be stored and are handed over. */
export type InboxHealth = {
  ok: boolean;
  /** Why it is not, in a sentence for people; what the store threw is in `error`. */
  reason?: string;
  error?: unknown;
  /** What is in the store, where it answered. */
  counts?: InboxCounts;
};

/** Asks the store how it is. Never rejects. */
export async function healthOf(
  store: InboxStore,
  { timeoutMs = 5_000, oldestMs = Number.POSITIVE_INFINITY }: InboxHealthOptions,
): Promise<InboxHealth> {
  const asked = store.counts().then(
    (counts): InboxHealth => ageOf(counts, oldestMs),
    (error: unknown): InboxHealth => ({ ok: false, reason: "The store failed.", error }),
  );
  return within(asked, timeoutMs, () => ({
    ok: false,
    reason: `The store did not answer within ${timeoutMs} ms.`,
  }));
}

function ageOf(counts: InboxCounts, most: number): InboxHealth {
  const age = counts.oldestMs ?? 0;
  if (age <= most) return { ok: true, counts };
  return { ok: false, reason: `The oldest push has been waiting for ${Math.round(age)} ms.`, counts };
}

/** What is in the store, and what the workers of this process did, as text for Prometheus. */
export function inboxMetrics(counts: InboxCounts, done: HandOverCounts): string {
  const { oldestMs = 0 } = counts;
  const metrics: Metric[] = [
    {
      name: "fulfillment_inbox_pushes",
      type: "gauge",
      help: "Pushes in the inbox, by state.",
      samples: (["waiting", "running", "dead"] as const).map((state) => [{ state }, counts[state]]),
    },
    {
      name: "fulfillment_inbox_oldest_push_seconds",
      type: "gauge",
      help: "How long the oldest push that is not dead has been there.",
      samples: [[{}, oldestMs / 1000]],
    },
    {
      name: "fulfillment_inbox_hand_overs_total",
      type: "counter",
      help: "What the workers of this process did, by outcome.",
      samples: Object.entries(done).map(([outcome, value]) => [{ outcome }, value]),
    },
  ];
  return metricsText(metrics);
}
