// What the entry for OpenTelemetry measures, by name. The guide shows these lists as its tables.

/** An attribute of spans and metrics. */
export type Attribute = {
  name: string;
  /** What it tells. */
  meaning: string;
  /** Whether metrics have it too: their attributes take few values. */
  onMetrics?: true;
};

/** The attributes by the part of the code that sets each. Names without `fulfillment.` are those of the HTTP conventions. */
export const attributes = {
  method: { name: "http.request.method", meaning: "HTTP method", onMetrics: true },
  host: { name: "server.address", meaning: "host of the server", onMetrics: true },
  port: { name: "server.port", meaning: "its port", onMetrics: true },
  url: {
    name: "url.full",
    meaning: "address without its query, parameters by their names",
  },
  status: {
    name: "http.response.status_code",
    meaning: "HTTP status, where an answer came",
    onMetrics: true,
  },
  errorType: {
    name: "error.type",
    meaning: "HTTP status without success, or name of the error; absent on success",
    onMetrics: true,
  },
  resends: {
    name: "http.request.resend_count",
    meaning: "repetitions before this attempt; absent on the first",
  },
  requestSize: { name: "http.request.body.size", meaning: "bytes of the body that was sent" },
  responseSize: { name: "http.response.body.size", meaning: "bytes of the answer's body, decompressed" },
  family: { name: "fulfillment.family", meaning: "`glink`, `qlink` or `kakaclo`", onMetrics: true },
  operation: {
    name: "fulfillment.operation",
    meaning: "name of the operation, `createOrder` for example",
    onMetrics: true,
  },
  effect: { name: "fulfillment.effect", meaning: "`query`, `create` or `change`" },
  outcome: {
    name: "fulfillment.outcome",
    meaning: "`success`, or the name of the error, `BusinessError` for example",
    onMetrics: true,
  },
  code: { name: "fulfillment.code", meaning: "code of a refusal, where the answer has one" },
  requestId: {
    name: "fulfillment.request_id",
    meaning: "what a header field of the answer calls the request",
  },
  side: { name: "fulfillment.side", meaning: "of a finding: `request` or `response`", onMetrics: true },
  rule: {
    name: "fulfillment.rule",
    meaning: "of a finding: the broken rule, `required` for example",
    onMetrics: true,
  },
  pointer: { name: "fulfillment.pointer", meaning: "of a finding: JSON pointer to the place" },
} as const satisfies Record<string, Attribute>;

/** A metric. */
export type Metric = { name: string; kind: "histogram" | "counter"; unit: string; meaning: string };

/** The metrics. */
export const metrics = {
  duration: {
    name: "http.client.request.duration",
    kind: "histogram",
    unit: "s",
    meaning: "how long each attempt took, with the reading of its answer",
  },
  calls: {
    name: "fulfillment.client.calls",
    kind: "counter",
    unit: "{call}",
    meaning: "calls that have ended, by their outcome, repetitions not counted",
  },
  retries: {
    name: "fulfillment.client.retries",
    kind: "counter",
    unit: "{attempt}",
    meaning: "attempts that failed and were repeated",
  },
  findings: {
    name: "fulfillment.client.findings",
    kind: "counter",
    unit: "{finding}",
    meaning: "broken rules of the contract, where `validate` asks for the check",
  },
} as const satisfies Record<string, Metric>;

/** Bounds of the buckets of durations in seconds, as the HTTP conventions advise. */
export const durationBounds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** The span of an attempt is called by the method and this name of the operation. */
export function operationName({ family, operationId }: { family: string; operationId: string }): string {
  return `${family}.${operationId}`;
}
