import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTelemetryHooks } from "../../src/client/opentelemetry/index.ts";
import { attributes, metrics } from "../../src/client/opentelemetry/signals.ts";
import type { GlinkRequest } from "../../src/index.ts";
import { failureOf, glinkAt, requestOf } from "../helpers/clients.ts";
import { serveAnswers } from "../helpers/loopback.ts";

const query = requestOf<GlinkRequest<"queryOrders">>("queryOrders");

beforeAll(() => void context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()));
afterAll(() => context.disable());

/** Hooks whose spans and metrics are kept. */
function keeping() {
  const spanExporter = new InMemorySpanExporter();
  const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spanExporter)] });
  const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({
    exporter: metricExporter,
    exportIntervalMillis: 3_600_000,
  });
  const meterProvider = new MeterProvider({ readers: [reader] });
  const metricsOf = async () => {
    await meterProvider.forceFlush();
    const [exported] = metricExporter.getMetrics();
    await meterProvider.shutdown();
    return (exported?.scopeMetrics ?? []).flatMap((scope) => scope.metrics);
  };
  const hooks = openTelemetryHooks({ tracerProvider, meterProvider });
  return { hooks, tracerProvider, spans: () => spanExporter.getFinishedSpans(), metricsOf };
}

describe("a span", () => {
  test("is made of each attempt, by the conventions of HTTP clients, below the one that is active", async () => {
    const headers = { "X-Request-Id": "r-1", "Retry-After": "0" };
    const { origin, requests } = await serveAnswers({ status: 503, headers }, { body: { success: true } });
    const { hooks, tracerProvider, spans } = keeping();
    const parent = tracerProvider.getTracer("test").startSpan("parent");
    const glink = glinkAt(origin, { hooks, retry: { attempts: 2 } });
    await context.with(trace.setSpan(context.active(), parent), () => glink.queryOrders(query));
    const [failed, succeeded] = spans();
    const shared = {
      "http.request.method": "POST",
      "server.address": "127.0.0.1",
      "server.port": Number(new URL(origin).port),
      "url.full": `${origin}/gateway/api/glink`,
      "http.request.body.size": Buffer.byteLength(requests[0] ?? ""),
      "fulfillment.family": "glink",
      "fulfillment.operation": "queryOrders",
      "fulfillment.effect": "query",
    };
    expect(failed).toMatchObject({
      name: "POST glink.queryOrders",
      kind: SpanKind.CLIENT,
      status: { code: SpanStatusCode.ERROR },
    });
    expect(failed?.attributes).toEqual({
      ...shared,
      "http.response.status_code": 503,
      "http.response.body.size": 0,
      "error.type": "503",
      "fulfillment.outcome": "HttpError",
      "fulfillment.request_id": "r-1",
    });
    expect(succeeded?.status.code).toBe(SpanStatusCode.UNSET);
    expect(succeeded?.attributes).toEqual({
      ...shared,
      "http.request.resend_count": 1,
      "http.response.status_code": 200,
      "http.response.body.size": 16,
      "fulfillment.outcome": "success",
    });
    for (const span of spans()) {
      expect(span.parentSpanContext?.spanId).toBe(parent.spanContext().spanId);
    }
  });

  test("of an attempt that gets no answer ends too, with the error", async () => {
    const { hooks, spans } = keeping();
    await failureOf(glinkAt("http://127.0.0.1:9", { hooks }).queryOrders(query));
    expect(spans().map(({ attributes }) => attributes["error.type"])).toEqual(["NetworkError"]);
  });

  test("of a refusal has its code, and of a broken rule an event", async () => {
    const refusal = { success: false, code: "INVALID_DATA", message: "no" };
    const { origin } = await serveAnswers(
      { body: refusal },
      { body: { success: true, orderInfoList: "none" } },
    );
    const { hooks, spans } = keeping();
    const glink = glinkAt(origin, { hooks, validate: "report" });
    await failureOf(glink.queryOrders(query));
    await glink.queryOrders(query);
    expect(spans()[0]?.attributes).toMatchObject({
      "fulfillment.outcome": "BusinessError",
      "fulfillment.code": "INVALID_DATA",
    });
    expect(spans()[1]?.events).toMatchObject([
      {
        name: "finding",
        attributes: { "fulfillment.side": "response", "fulfillment.pointer": "/orderInfoList" },
      },
    ]);
  });
});

test("metrics time attempts, and count calls, repetitions and findings", async () => {
  const { origin } = await serveAnswers(
    { status: 503, headers: { "Retry-After": "0" } },
    { body: { success: true, orderInfoList: "none" } },
  );
  const { hooks, metricsOf } = keeping();
  const glink = glinkAt(origin, { hooks, validate: "report", retry: { attempts: 2 } });
  await glink.queryOrders(query);
  const kept = await metricsOf();
  expect(kept.map(({ descriptor }) => [descriptor.name, descriptor.unit])).toEqual(
    Object.values(metrics).map(({ name, unit }) => [name, unit]),
  );
  const [durations, calls, retries, findings] = kept;
  expect(durations?.dataPoints.map(({ attributes }) => attributes["fulfillment.outcome"])).toEqual([
    "HttpError",
    "success",
  ]);
  expect(calls?.dataPoints).toMatchObject([{ value: 1, attributes: { "fulfillment.outcome": "success" } }]);
  expect(retries?.dataPoints).toMatchObject([
    { value: 1, attributes: { "fulfillment.outcome": "HttpError" } },
  ]);
  expect(findings?.dataPoints).toMatchObject([{ value: 1, attributes: { "fulfillment.side": "response" } }]);
  const onMetrics = Object.values(attributes).flatMap((attribute) =>
    "onMetrics" in attribute ? [attribute.name] : [],
  );
  const used = kept.flatMap(({ dataPoints }) =>
    dataPoints.flatMap(({ attributes }) => Object.keys(attributes)),
  );
  expect(new Set(used)).toEqual(new Set(onMetrics));
});

test("without a provider, calls are as without hooks", async () => {
  const { origin } = await serveAnswers({ body: { success: true } });
  expect(await glinkAt(origin, { hooks: openTelemetryHooks() }).queryOrders(query)).toEqual({
    success: true,
  });
});
