import { readBundle } from "../../../src/contract/load-bundles.ts";
import type { OperationDescriptor } from "../../../src/contract/operation.ts";
import type { Method } from "../../../src/contract/operations-of.ts";
import { hasBody } from "../../../src/wire/parameters.ts";
import { mockOrigin } from "../../docs/curl-sample.ts";
import { documentedExample, type SampleExample } from "./documented-example.ts";
import { type SampleParameter, sampleParameters } from "./sample-parameters.ts";

/** What every sample of a call is written from. */
export type SampleCall = {
  family: string;
  operationId: string;
  /** Where the sample sends to as it stands: the mock on this machine. */
  baseUrl: string;
  /** Origin of production, for the comment beside it. */
  production: string;
  method: Method;
  /** Path on the wire, with a name in braces for each parameter in it: that of the gateway in GLINK. */
  path: string;
  /** The parameters in the address that are sent. */
  parameters: readonly SampleParameter[];
  /** GLINK's SERVICE_TYPE, empty in the other families. */
  serviceType: string;
  /** The documented body, as printed; empty where the method has none. */
  body: string;
  /** The whole documented payload: the parameters by their names, and the members of the body as printed. */
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

/**
 * Reads what the samples of a call need from the contract.
 *
 * @param example what the samples send. Default: the first documented example
 */
export function sampleCall(
  operation: OperationDescriptor,
  example: SampleExample = documentedExample(operation),
): SampleCall {
  const { family, operationId, method, path, serviceType } = operation;
  const wire = readBundle(serviceType === null ? family : `${family}-gateway`);
  const { parameters, body = "" } = example;
  if (hasBody(operation) !== (body !== ""))
    throw new Error(`An example of ${family}.${operationId} has a body just where ${method} has none`);
  const payload = merged(parameters, body);
  return {
    family,
    operationId,
    baseUrl: mockOrigin,
    production: wire.servers?.[0]?.url ?? "",
    method,
    path: serviceType === null ? (path ?? "") : (Object.keys(wire.paths ?? {})[0] ?? ""),
    serviceType: serviceType ?? "",
    parameters: sampleParameters(operation, parameters),
    body,
    payload,
    partnerId: partnerIdIn(payload) ?? fakeCredentials.partnerId,
  };
}

/** A name for a class or a file: `GlinkCreateOrder`. */
export function titled({ family, operationId }: Pick<SampleCall, "family" | "operationId">): string {
  return [family, operationId].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** The JSON text of an object with the parameters and the members of a body, which keep their characters. */
function merged(parameters: Readonly<Record<string, unknown>>, body: string): string {
  const members = JSON.stringify(parameters).slice(1, -1);
  if (body === "") return `{${members}}`;
  const rest = body.trim().slice(1);
  const separator = members === "" || rest.trim() === "}" ? "" : ",";
  return members === "" ? body : `{${members}${separator}${rest}`;
}

function partnerIdIn(payload: string): string | undefined {
  const { partnerId }: { partnerId?: unknown } = JSON.parse(payload);
  return typeof partnerId === "string" && partnerId !== "" ? partnerId : undefined;
}
