/** Spans and metrics of every call, by OpenTelemetry. Import it as `fulfillment-openapi/opentelemetry`. */
export { type OpenTelemetryOptions, openTelemetryHooks } from "./hooks.ts";
