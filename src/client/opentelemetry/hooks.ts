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
  const spans = new WeakMap<ObservedCall, Span>();

  const endAttempt = (event: CallEvent) => {
    const span = spans.get(event.call);
    if (!span) return;
    spans.delete(event.call);
    span.setAttributes(endOf(event));
    if (event.outcome !== "success") span.setStatus({ code: api.SpanStatusCode.ERROR });
    span.end();
    count.duration.record(event.durationMs / 1000, metricAttributes(event));
  };
  const endCall = (event: CallEvent) => count.calls.add(1, callAttributes(event));

  return {
    onRequest(event) {
      const { call } = event;
      const name = `${call.method} ${operationName(call)}`;
      spans.set(call, tracer.startSpan(name, { kind: api.SpanKind.CLIENT, attributes: beginOf(event) }));
    },
    onResponse(event) {
      endAttempt(event);
      if (event.outcome === "success") endCall(event);
    },
    onRetry(event) {
      endAttempt(event);
      count.retries.add(1, callAttributes(event));
    },
    onError(event) {
      endAttempt(event);
      endCall(event);
    },
    onFinding({ call, side, finding }) {
      const broken = { [attributes.side.name]: side, [attributes.rule.name]: finding.rule };
      spans.get(call)?.addEvent("finding", { ...broken, [attributes.pointer.name]: finding.pointer });
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

/** What is known of an attempt before it is sent. */
function beginOf({ call, attempt, requestBytes }: CallEvent): Attributes {
  return {
    ...serverOf(call),
    ...nameOf(call),
    [attributes.url.name]: call.url,
    [attributes.effect.name]: call.effect,
    [attributes.requestSize.name]: requestBytes,
    ...(attempt > 1 && { [attributes.resends.name]: attempt - 1 }),
  };
}

/** What is known of an attempt once it has ended. */
function endOf(event: CallEvent): Attributes {
  const { responseBytes, code, requestId, status } = event;
  return {
    ...resultOf(event),
    ...(status !== undefined && { [attributes.responseSize.name]: responseBytes }),
    ...(code !== undefined && code !== null && { [attributes.code.name]: String(code) }),
    ...(requestId !== undefined && { [attributes.requestId.name]: requestId }),
  };
}

function metricAttributes(event: CallEvent): Attributes {
  return { ...serverOf(event.call), ...nameOf(event.call), ...resultOf(event) };
}

function callAttributes({ call, outcome = "" }: CallEvent): Attributes {
  return { ...nameOf(call), [attributes.outcome.name]: outcome };
}

function resultOf({ outcome = "", status }: CallEvent): Attributes {
  const isHttpError = status !== undefined && (status < 200 || status >= 300);
  return {
    [attributes.outcome.name]: outcome,
    ...(status !== undefined && { [attributes.status.name]: status }),
    ...(outcome !== "success" && { [attributes.errorType.name]: isHttpError ? String(status) : outcome }),
  };
}

function nameOf({ family, operationId }: ObservedCall): Attributes {
  return { [attributes.family.name]: family, [attributes.operation.name]: operationId };
}

function serverOf({ method, url }: ObservedCall): Attributes {
  const { hostname, port, protocol } = serverAt(url);
  return {
    [attributes.method.name]: method,
    [attributes.host.name]: hostname,
    [attributes.port.name]: Number(port || (protocol === "https:" ? 443 : 80)),
  };
}

/** Servers are few, and to take an address apart costs more than the rest of a span. */
const servers = new Map<string, URL>();

function serverAt(url: string): URL {
  const known = servers.get(url) ?? new URL(url);
  servers.set(url, known);
  return known;
}
