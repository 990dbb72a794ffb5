import type { Attributes, MeterProvider, Span, TracerProvider } from "@opentelemetry/api";
import type { CallEvent, Hooks, ObservedCall } from "../hooks.ts";
import { api } from "./api.ts";
import { attributes, durationBounds, metrics, operationName } from "./signals.ts";

/** Where spans and metrics go. */
export type OpenTelemetryOptions = {
  /** Default: the provider that is registered with the API of OpenTelemetry. */
  tracerProvider?: TracerProvider;
  /** Default: the provider that is registered with the API of OpenTelemetry. */
  meterProvider?: MeterProvider;
};

const scope = "fulfillment-openapi";

/**
 * Hooks that make a client span of each attempt, below the span that is active where the call is made, and count and time
 * the calls. Names follow the semantic conventions of HTTP clients; neither payloads nor secrets are in them. Nothing is
 * added to what is sent.
 *
 * @throws Error on import where `@opentelemetry/api` is not installed
 * @example const glink = createGlinkClient({ partnerId, partnerKey, baseUrl, hooks: openTelemetryHooks() });
 */
export function openTelemetryHooks({
  tracerProvider = api.trace.getTracerProvider(),
  meterProvider = api.metrics.getMeterProvider(),
}: OpenTelemetryOptions = {}): Hooks {
  const tracer = tracerProvider.getTracer(scope);
  const count = countersOf(meterProvider);
  const open = new WeakMap<ObservedCall, Span>();

  const endAttempt = (event: CallEvent, operation: Operation) => {
    const span = open.get(event.call);
    if (!span) return;
    open.delete(event.call);
    span.setAttributes(endOf(event));
    if (event.outcome !== "success") span.setStatus({ code: api.SpanStatusCode.ERROR });
    span.end();
    count.duration.record(event.durationMs / 1000, ofAttempt(event, operation));
  };

  return {
    onRequest(event) {
      const { spanName, ofSpans } = operationOf(event.call);
      const options = { kind: api.SpanKind.CLIENT, attributes: beginOf(event, ofSpans) };
      open.set(event.call, tracer.startSpan(spanName, options));
    },
    onResponse(event) {
      const operation = operationOf(event.call);
      endAttempt(event, operation);
      if (event.outcome === "success") count.calls.add(1, ofCall(event, operation));
    },
    onRetry(event) {
      const operation = operationOf(event.call);
      endAttempt(event, operation);
      count.retries.add(1, ofCall(event, operation));
    },
    onError(event) {
      const operation = operationOf(event.call);
      endAttempt(event, operation);
      count.calls.add(1, ofCall(event, operation));
    },
    onFinding({ call, side, finding }) {
      const broken = { [attributes.side.name]: side, [attributes.rule.name]: finding.rule };
      open.get(call)?.addEvent("finding", { ...broken, [attributes.pointer.name]: finding.pointer });
      count.findings.add(1, { ...nameOf(call), ...broken });
    },
  };
}

function countersOf(provider: MeterProvider) {
  const meter = provider.getMeter(scope);
  const { duration, calls, retries, findings } = metrics;
  const counter = ({ name, unit, meaning }: (typeof metrics)["calls" | "retries" | "findings"]) =>
    meter.createCounter(name, { unit, description: meaning });
  return {
    duration: meter.createHistogram(duration.name, {
      unit: duration.unit,
      description: duration.meaning,
      advice: { explicitBucketBoundaries: durationBounds },
    }),
    calls: counter(calls),
    retries: counter(retries),
    findings: counter(findings),
  };
}

/** What is the same for all calls of an operation at an address: to make it anew would cost more than the rest of a span. */
type Operation = {
  spanName: string;
  ofSpans: Attributes;
  ofMetrics: Attributes;
  /** Attributes of metrics by what came of an attempt, and of a call: they take few values. */
  attempts: Map<string, Attributes>;
  calls: Map<string, Attributes>;
};

/** By the address, and the name of the operation. */
const operations = new Map<string, Map<string, Operation>>();

function operationOf(call: ObservedCall): Operation {
  const { url, operationId } = call;
  const known = operations.get(url)?.get(operationId);
  if (known) return known;
  const ofMetrics = { ...serverOf(call), ...nameOf(call) };
  const made = {
    spanName: `${call.method} ${operationName(call)}`,
    ofSpans: { ...ofMetrics, [attributes.url.name]: url, [attributes.effect.name]: call.effect },
    ofMetrics,
    attempts: new Map(),
    calls: new Map(),
  };
  const atUrl = operations.get(url) ?? new Map<string, Operation>();
  operations.set(url, atUrl.set(operationId, made));
  return made;
}

/** What is known of an attempt before it is sent. */
function beginOf({ attempt, requestBytes }: CallEvent, ofSpans: Attributes): Attributes {
  const begin: Attributes = { ...ofSpans, [attributes.requestSize.name]: requestBytes };
  if (attempt > 1) begin[attributes.resends.name] = attempt - 1;
  return begin;
}

/** What is known of an attempt once it has ended. */
function endOf(event: CallEvent): Attributes {
  const { responseBytes, code, requestId, status } = event;
  const end = resultOf(event);
  if (status !== undefined) end[attributes.responseSize.name] = responseBytes;
  if (code !== undefined && code !== null) end[attributes.code.name] = String(code);
  if (requestId !== undefined) end[attributes.requestId.name] = requestId;
  return end;
}

function resultOf({ outcome = "", status }: CallEvent): Attributes {
  const result: Attributes = { [attributes.outcome.name]: outcome };
  if (status !== undefined) result[attributes.status.name] = status;
  if (outcome === "success") return result;
  const isHttpError = status !== undefined && (status < 200 || status >= 300);
  result[attributes.errorType.name] = isHttpError ? String(status) : outcome;
  return result;
}

function ofAttempt(event: CallEvent, { ofMetrics, attempts }: Operation): Attributes {
  const key = `${event.outcome} ${event.status}`;
  const known = attempts.get(key);
  if (known) return known;
  const made = { ...ofMetrics, ...resultOf(event) };
  attempts.set(key, made);
  return made;
}

function ofCall({ call, outcome = "" }: CallEvent, { calls }: Operation): Attributes {
  const known = calls.get(outcome);
  if (known) return known;
  const made = { ...nameOf(call), [attributes.outcome.name]: outcome };
  calls.set(outcome, made);
  return made;
}

function nameOf({ family, operationId }: ObservedCall): Attributes {
  return { [attributes.family.name]: family, [attributes.operation.name]: operationId };
}

function serverOf({ method, url }: ObservedCall): Attributes {
  const { hostname, port, protocol } = new URL(url);
  return {
    [attributes.method.name]: method,
    [attributes.host.name]: hostname,
    [attributes.port.name]: Number(port || (protocol === "https:" ? 443 : 80)),
  };
}
