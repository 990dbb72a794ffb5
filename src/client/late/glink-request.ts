// Loaded by the first request that openapi-fetch sends to GLINK.
import type { WireRequest } from "../family.ts";
import type { HttpMiddleware } from "../http-client.ts";

type Given = Parameters<NonNullable<HttpMiddleware["onRequest"]>>[0];

/** The request of openapi-fetch on the logical path, as the gateway takes it. */
export async function gatewayRequest(
  toWire: (serviceType: string, bizData: string) => WireRequest,
  { request, schemaPath, options: { baseUrl } }: Given,
): Promise<Request> {
  const serviceType = schemaPath.slice(schemaPath.lastIndexOf("/") + 1);
  const { path, body, headers } = toWire(serviceType, await request.text());
  const { method, redirect, signal } = request;
  for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
  return new Request(baseUrl + path, {
    method,
    headers: request.headers,
    body: body ?? null,
    redirect,
    signal,
  });
}
