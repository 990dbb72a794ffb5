import { glinkGateway } from "../../../generated/servers/glink.ts";
import type { OperationDescriptor } from "../../../src/contract/operation.ts";
import { addressOf } from "../../../src/contract/operation.ts";
import { sealGlink, toForm, toQuery } from "../../../src/wire/glink.ts";
import { bearerHeader } from "../../../src/wire/kakaclo.ts";
import { addressed, hasBody } from "../../../src/wire/parameters.ts";
import { type ContentMode, signQlink } from "../../../src/wire/qlink.ts";

/** How a call of GLINK travels: the two forms of the gateway, or the path that only mock, sandbox and proxy have. */
export type CallWire = "form" | "query" | "logical";

/** All that the reader chose and typed. */
export type CallState = {
  wire: CallWire;
  /** Partner ID or app key; empty in KakaClo. */
  caller: string;
  /** Key, secret or token. */
  secret: string;
  contentMode: ContentMode;
  /** Values of path and query parameters as they were typed; an empty query parameter is not sent. */
  parameters: Readonly<Record<string, string>>;
  /** Further header fields, which may be secrets; an empty one is not sent. */
  headers: Readonly<Record<string, string>>;
  /** The JSON text of the body. */
  body: string;
};

/** A call as it is sent. */
export type ComposedCall = {
  method: string;
  /** Path and query. */
  path: string;
  headers: Readonly<Record<string, string>>;
  /** Names of the header fields that carry a secret itself. */
  secretHeaders: readonly string[];
  body?: string;
  /** Why the address cannot be sent as it was meant. */
  fault?: string;
};

const jsonHeaders = { "Content-Type": "application/json" };
const formHeaders = { "Content-Type": "application/x-www-form-urlencoded" };

/**
 * Makes the call that is sent: signed, and put on its wire.
 *
 * @throws TypeError for a token that no header field can carry
 * @throws MalformedEnvelopeError for a text with half of a surrogate pair
 */
export function composeCall(operation: OperationDescriptor, state: CallState): ComposedCall {
  if (operation.serviceType !== null && state.wire !== "logical")
    return glinkCall(operation.serviceType, state, state.wire);
  const { path, fault } = addressFor(operation, state.parameters);
  const more = Object.entries(state.headers).filter(([, value]) => value !== "");
  const body = hasBody(operation) ? state.body : undefined;
  return {
    method: operation.method,
    path,
    headers: {
      ...(body !== undefined && jsonHeaders),
      ...Object.fromEntries(more),
      ...credentials(operation, state, body),
    },
    secretHeaders: [...more.map(([name]) => name), ...(operation.bearer ? ["Authorization"] : [])],
    ...(body !== undefined && { body }),
    ...(fault !== undefined && { fault }),
  };
}

function glinkCall(
  serviceType: string,
  { caller, secret, body: bizData }: CallState,
  wire: "form" | "query",
): ComposedCall {
  const envelope = sealGlink({ partnerId: caller, partnerKey: secret, serviceType, bizData });
  const { path } = glinkGateway;
  const shared = { method: "POST", secretHeaders: [] };
  return wire === "form"
    ? { ...shared, path, headers: formHeaders, body: toForm(envelope) }
    : { ...shared, path: `${path}?${toQuery(envelope)}`, headers: jsonHeaders, body: bizData };
}

function credentials(
  { family, bearer }: OperationDescriptor,
  { caller, secret, contentMode }: CallState,
  content: string | undefined,
): Record<string, string> {
  if (bearer) return { Authorization: bearerHeader(secret) };
  if (family !== "qlink") return {};
  return { appKey: caller, sign: signQlink({ appKey: caller, appSecret: secret, content, contentMode }) };
}

/** The address with the typed parameters in it, also where one is missing, so that it can be judged all the same. */
function addressFor(
  operation: OperationDescriptor,
  typed: CallState["parameters"],
): Pick<ComposedCall, "path" | "fault"> {
  const call = addressOf(operation);
  const given = operation.parameters.flatMap(({ name, isList }) => {
    const text = typed[name] ?? "";
    return text === "" ? [] : [[name, isList ? text.split(",") : text] as const];
  });
  try {
    return { path: addressed(call, Object.fromEntries(given)).url };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    const path = call.path.replaceAll(/\{([^{}/]+)\}/g, (_, name: string) => segmentOf(typed[name] ?? ""));
    return { path, fault };
  }
}

/** Half of a surrogate pair has no encoding. */
function segmentOf(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\ufffd"));
}
