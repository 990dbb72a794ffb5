import { envelopeFields } from "../../../wire/glink.ts";
import type { Call } from "../caller.ts";
import type { BrokenBy } from "../verify-case.ts";

/** What is done to a call, apart from its payload. */
export type WireChange = {
  name: string;
  broken: BrokenBy;
  /** What tells who calls is missing: then the call may be refused for its signature too. */
  isCaller?: boolean;
  /** Payload of the call that is changed. By default the documented example. */
  payload?: unknown;
  /** Changes a call that keeps to the contract. */
  change: (call: Call) => Call;
};

/**
 * Ways to break how a call travels: fields of the envelope and header fields missing or empty, a header field with an
 * unlisted value. Signatures are left as they are.
 */
export function wireChanges(call: Call): WireChange[] {
  return [...(call.envelope ? envelopeChanges() : []), ...headerChanges(call)];
}

function envelopeChanges(): WireChange[] {
  const fields = envelopeFields.filter((field) => field !== "sign");
  const changed = fields.flatMap((field) => [
    setField(field, undefined, "missing"),
    setField(field, "", "empty"),
  ]);
  return [...changed, setField("serviceType", "NO_SUCH_SERVICE", "unknown", "unknown-service-type")];
}

function setField(
  field: (typeof envelopeFields)[number],
  value: string | undefined,
  what: string,
  rule = "envelope-field",
): WireChange {
  return {
    name: `${rule} ${field}: ${what}`,
    broken: { rule, pointer: `/${field}`, what },
    change: (call) => (call.envelope ? { ...call, envelope: { ...call.envelope, [field]: value } } : call),
  };
}

function headerChanges({ operation }: Call): WireChange[] {
  const fields = operation.headers.filter(({ name }) => name !== "sign");
  return fields.flatMap(({ name, required, values }) => [
    ...(required
      ? [setHeader(name, undefined, "missing", "required"), setHeader(name, "", "empty", "required")]
      : []),
    ...(values ? [setHeader(name, "no-such-value", "not listed", "enum")] : []),
  ]);
}

function setHeader(name: string, value: string | undefined, what: string, rule: string): WireChange {
  return {
    name: `${rule} header ${name}: ${what}`,
    broken: { rule, pointer: `/headers/${name}`, what },
    // Without the name of the caller, no key can be found that the signature is checked with.
    isCaller: name === "appKey",
    change: (call) => ({ ...call, headers: { ...call.headers, [name.toLowerCase()]: value } }),
  };
}

/** Ways to send a signature or an access token that is missing or wrong. */
export function credentialChanges(call: Call): readonly WireChange[] {
  if (call.operation.bearer) return tokenChanges;
  const { envelope } = call;
  if (envelope) {
    return signatureChanges(
      envelope.sign ?? "",
      "/sign",
      (sign) => (one) => (one.envelope ? { ...one, envelope: { ...one.envelope, sign } } : one),
    );
  }
  const sign = call.headers["sign"];
  if (sign === undefined) return [];
  return signatureChanges(sign, "/headers/sign", (changed) => (one) => ({
    ...one,
    headers: { ...one.headers, sign: changed },
  }));
}

function signatureChanges(
  sign: string,
  pointer: string,
  set: (sign: string | undefined) => WireChange["change"],
): WireChange[] {
  const change = (what: string, changed: string | undefined): WireChange => ({
    name: `signature: ${what}`,
    broken: { rule: "signature", pointer, what },
    change: set(changed),
  });
  return [
    change("missing", undefined),
    change("empty", ""),
    change("of another payload or key", sign.replace(/./g, otherDigit)),
    change("one digit changed", sign.replace(/.$/, otherDigit)),
  ];
}

function otherDigit(digit: string): string {
  return ((Number.parseInt(digit, 16) + 1) % 16).toString(16);
}

const tokenChanges: readonly WireChange[] = [
  tokenChange("missing", () => undefined),
  tokenChange("another token", (header) => `${header}x`),
  tokenChange("another scheme", (header) => header.replace(/^Bearer/, "Basic")),
  tokenChange("no token after the scheme", () => "Bearer"),
];

function tokenChange(what: string, changed: (header: string) => string | undefined): WireChange {
  return {
    name: `access-token: ${what}`,
    broken: { rule: "access-token", pointer: "/headers/Authorization", what },
    change: (call) => ({
      ...call,
      headers: { ...call.headers, authorization: changed(call.headers["authorization"] ?? "") },
    }),
  };
}
