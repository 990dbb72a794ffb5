import { readFileSync } from "node:fs";
import type { OpenApiDocument } from "../../../src/contract/openapi.ts";
import type { OperationDescriptor } from "../../../src/contract/operation.ts";
import { mockOrigin } from "../../docs/curl-sample.ts";
import { fromRoot } from "../paths.ts";
import { documentedText } from "./documented-text.ts";

/** What every sample of a call is written from. */
export type SampleCall = {
  family: string;
  operationId: string;
  /** Where the sample sends to as it stands: the mock on this machine. */
  baseUrl: string;
  /** Origin of production, for the comment beside it. */
  production: string;
  /** Path on the wire: that of the gateway in GLINK. */
  path: string;
  /** GLINK's SERVICE_TYPE, empty in the other families. */
  serviceType: string;
  /** The documented payload, as printed. */
  payload: string;
  /** The partner ID of the envelope: the one of the payload, where it has one. */
  partnerId: string;
};

/** Credentials that nobody takes for real ones. */
export const fakeCredentials = {
  partnerId: "my-partner-id",
  partnerKey: "my-partner-key",
  appKey: "my-app-key",
  appSecret: "my-app-secret",
  accessToken: "my-access-token",
} as const;

/** Reads what the samples of a call need from the contract. */
export function sampleCall(operation: OperationDescriptor): SampleCall {
  const { family, operationId, path, serviceType } = operation;
  const wire = readBundle(serviceType === null ? family : `${family}-gateway`);
  const payload = documentedText(operation, "request");
  return {
    family,
    operationId,
    baseUrl: mockOrigin,
    production: wire.servers?.[0]?.url ?? "",
    path: serviceType === null ? (path ?? "") : (Object.keys(wire.paths ?? {})[0] ?? ""),
    serviceType: serviceType ?? "",
    payload,
    partnerId: partnerIdIn(payload) ?? fakeCredentials.partnerId,
  };
}

/** A name for a class or a file: `GlinkCreateOrder`. */
export function titled({ family, operationId }: Pick<SampleCall, "family" | "operationId">): string {
  return [family, operationId].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function partnerIdIn(payload: string): string | undefined {
  const { partnerId }: { partnerId?: unknown } = JSON.parse(payload);
  return typeof partnerId === "string" && partnerId !== "" ? partnerId : undefined;
}

const bundles = new Map<string, OpenApiDocument>();

function readBundle(name: string): OpenApiDocument {
  const known = bundles.get(name);
  if (known) return known;
  const bundle: OpenApiDocument = JSON.parse(
    readFileSync(fromRoot(`generated/bundles/${name}.json`), "utf8"),
  );
  bundles.set(name, bundle);
  return bundle;
}
