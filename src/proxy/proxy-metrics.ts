import { type Metric, metricsText, type Sample } from "../base/prometheus.ts";
import type { CallRecord } from "./call-record.ts";

/** Counts calls for Prometheus. */
export type ProxyMetrics = {
  count(record: CallRecord): void;
  /** Counts that keys were read again, or could not be. */
  countKeys(isRead: boolean): void;
  /** @param running how many calls are under way */
  text(running: number): string;
};

/** Upper ends of the buckets, in seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Starts counting. What is counted is bounded: operations, statuses and outcomes are few. */
export function createProxyMetrics(): ProxyMetrics {
  const calls = new Map<string, { labels: Record<string, string>; count: number }>();
  const findings = { error: 0, warning: 0, note: 0 };
  const keys = { read: 0, unreadable: 0 };
  const whole = histogram();
  const upstream = histogram();
  return {
    count({ operation = "", outcome, status, durationMs, upstreamMs, findings: found }) {
      const labels = { operation, outcome, status: status === undefined ? "" : String(status) };
      const name = Object.values(labels).join(" ");
      const known = calls.get(name) ?? { labels, count: 0 };
      calls.set(name, { ...known, count: known.count + 1 });
      for (const { severity } of found) findings[severity]++;
      whole.add(durationMs / 1000);
      if (upstreamMs !== undefined) upstream.add(upstreamMs / 1000);
    },
    countKeys(isRead) {
      keys[isRead ? "read" : "unreadable"]++;
    },
    text(running) {
      const counted = [...calls.values()].map(({ labels, count }): Sample => [labels, count]);
      const found = Object.entries(findings).map(([severity, count]): Sample => [{ severity }, count]);
      const reloads = Object.entries(keys).map(([outcome, count]): Sample => [{ outcome }, count]);
      const metrics: Metric[] = [
        metric(
          "calls_total",
          "counter",
          "Calls, by operation, outcome and the status that the caller got.",
          counted,
        ),
        metric("calls_running", "gauge", "Calls under way.", [[{}, running]]),
        metric(
          "call_seconds",
          "histogram",
          "From the arrival of a call to the end of its answer.",
          whole.samples(),
        ),
        metric(
          "upstream_seconds",
          "histogram",
          "Until the header of the answer was there.",
          upstream.samples(),
        ),
        metric("findings_total", "counter", "Findings in calls and answers, by severity.", found),
        metric("key_reloads_total", "counter", "How often the file with the keys was read again.", reloads),
      ];
      return metricsText(metrics);
    },
  };
}

function metric(name: string, type: Metric["type"], help: string, samples: readonly Sample[]): Metric {
  return { name: `fulfillment_proxy_${name}`, type, help, samples };
}

function histogram() {
  const counts = buckets.map(() => 0);
  let sum = 0;
  let count = 0;
  return {
    add(value: number): void {
      sum += value;
      count++;
      const at = buckets.findIndex((end) => value <= end);
      if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
    },
    samples(): Sample[] {
      let below = 0;
      const shown = buckets.map((end, at): Sample => {
        below += counts[at] ?? 0;
        return [{ "": "_bucket", le: String(end) }, below];
      });
      return [
        ...shown,
        [{ "": "_bucket", le: "+Inf" }, count],
        [{ "": "_sum" }, sum],
        [{ "": "_count" }, count],
      ];
    },
  };
}
