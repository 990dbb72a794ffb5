import { overBudget } from "../base/json-budget.ts";
import { segment } from "../base/json-pointer.ts";
import { didYouMean, nearest } from "../base/nearest.ts";
import { isSameJson } from "../base/same-json.ts";
import { decodeUtf8, parseJson, UnreadableTextError } from "../base/strict-text.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { Finding } from "../findings/finding.ts";
import { type FormField, isEnvelopeField } from "../wire/envelope-fields.ts";
import { envelopeFields, type GlinkEnvelope } from "../wire/glink.ts";
import type { RawRequest } from "./exchange.ts";
import { gatewayDocs, wireFinding } from "./wire-finding.ts";

/** A call through the gateway, whose payload has been parsed or is to be. */
export type GatewayCall = {
  wire: "form" | "query";
  /** The fields of the form or query, in their order. */
  fields: readonly FormField[];
  envelope: GlinkEnvelope;
  operation: OperationDescriptor;
};

/**
 * What is wrong or noteworthy in the envelope of a call: unknown fields, partner IDs that differ, and a JSON body that is
 * not the payload.
 */
export function judgeEnvelope({ body }: RawRequest, call: GatewayCall, payload: unknown): readonly Finding[] {
  const { wire, fields, envelope, operation } = call;
  const findings = unknownFields(fields, operation);
  if (envelope.partnerId === "") findings.push(emptyPartnerId(operation));
  const inPayload =
    typeof payload === "object" && payload !== null && "partnerId" in payload ? payload.partnerId : undefined;
  if (typeof inPayload === "string" && inPayload !== "" && inPayload !== envelope.partnerId) {
    findings.push(otherPartnerId(operation));
  }
  if (wire === "query") findings.push(...judgeBody(body, envelope.bizData, payload, operation));
  return findings;
}

function unknownFields(fields: readonly FormField[], operation: OperationDescriptor): Finding[] {
  const others = fields.map(([name]) => name).filter((name) => name !== "" && !isEnvelopeField(name));
  return [...new Set(others.map((name) => name.slice(0, 100)))].slice(0, 10).map((name) => {
    const near = nearest(name, envelopeFields);
    return wireFinding(
      "unknown-field",
      operation,
      {
        severity: "warning",
        pointer: segment(name),
        expected: `only ${envelopeFields.join(", ")}`,
        actual: "another field",
        fix: `Leave it out. ${didYouMean(near)}`.trimEnd(),
      },
      gatewayDocs,
    );
  });
}

function emptyPartnerId(operation: OperationDescriptor): Finding {
  const fix = "Send the partner ID that the platform assigned.";
  const details = { pointer: "/partnerId", expected: "a partner ID", actual: "an empty text", fix };
  return wireFinding("envelope-field", operation, details, gatewayDocs);
}

function otherPartnerId(operation: OperationDescriptor): Finding {
  return wireFinding(
    "partner-id",
    operation,
    {
      severity: "warning",
      pointer: "/bizData/partnerId",
      expected: "the partnerId of the envelope",
      actual: "another one",
      fix: "Send the same partner ID in both places.",
    },
    gatewayDocs,
  );
}

/** Which of the two GLINK reads is not known, so they have to agree. */
function judgeBody(
  body: Uint8Array,
  bizData: string,
  payload: unknown,
  operation: OperationDescriptor,
): Finding[] {
  const differs = bodyDifference(body, bizData, payload);
  if (differs === undefined) return [];
  const details = { expected: "the JSON of bizData", actual: differs.actual, severity: differs.severity };
  const fix = "Send the text of bizData as the body, byte for byte.";
  return [wireFinding("query-body", operation, { pointer: "/body", ...details, fix }, gatewayDocs)];
}

function bodyDifference(
  body: Uint8Array,
  bizData: string,
  payload: unknown,
): { severity: "error" | "note"; actual: string } | undefined {
  if (body.length === 0) return { severity: "note", actual: "no body" };
  try {
    const text = decodeUtf8(body);
    if (text === bizData) return undefined;
    // bizData was small enough to be parsed, so that a body which is not says something else.
    if (overBudget(text) !== undefined) return { severity: "error", actual: "another value" };
    const isSame = isSameJson(parseJson(text), payload);
    return isSame
      ? { severity: "note", actual: "the same value in another spelling" }
      : { severity: "error", actual: "another value" };
  } catch (error) {
    if (!(error instanceof UnreadableTextError)) throw error;
    return { severity: "error", actual: `a body that ${error.message}` };
  }
}
