import { contentType, isUtf8Name } from "../base/content-type.ts";
import { nearest } from "../base/nearest.ts";
import { decodeUtf8, parseJson, UnreadableTextError } from "../base/strict-text.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import { fieldNames, isEnvelopeField } from "../wire/envelope-fields.ts";
import { envelopeFields, fromForm, type GlinkEnvelope, MalformedEnvelopeError } from "../wire/glink.ts";
import type { DecodedRequest, RefusedRequest } from "./decoded-request.ts";
import type { RawRequest, Wire } from "./exchange.ts";
import { type GatewayCall, judgeEnvelope } from "./judge-envelope.ts";
import { refusal, wrongMethod } from "./refused-request.ts";

const formType = "application/x-www-form-urlencoded";
const jsonType = "application/json";

/** Makes the decoder of calls that come through GLINK's gateway, as a form or as query parameters. */
export function gatewayDecoder(
  operations: readonly OperationDescriptor[],
): (request: RawRequest, path: string, query: string) => DecodedRequest {
  const byServiceType = new Map(
    operations.flatMap((operation) =>
      operation.serviceType === null ? [] : [[operation.serviceType, operation] as const],
    ),
  );
  return (request, path, query) => {
    if (request.method !== "POST") return wrongMethod(request.method, path);
    const fields = readFields(request, query);
    if ("kind" in fields) return fields;
    const { wire, text } = fields;
    const envelope = readEnvelope(text, wire);
    if ("kind" in envelope) return envelope;
    const operation = byServiceType.get(envelope.serviceType);
    if (operation?.direction !== "call")
      return unknownServiceType(envelope.serviceType, wire, byServiceType, operation);
    return decodeCall(request, { wire, text, envelope, operation });
  };
}

type Fields = { wire: "form" | "query"; text: string };

/** Finds the text that holds the four fields. */
function readFields({ headers, body }: RawRequest, query: string): Fields | RefusedRequest {
  const { mediaType, charset } = contentType(headers["content-type"]);
  const inQuery = fieldNames(query).some((name) => isEnvelopeField(name));
  const isForm = mediaType === formType;
  if (!isForm && !(inQuery && (body.length === 0 || mediaType === jsonType))) {
    return wrongType(headers["content-type"], inQuery);
  }
  const wire = isForm && !(inQuery && body.length === 0) ? "form" : "query";
  if (!isUtf8Name(charset)) return wrongType(headers["content-type"], inQuery);
  if (wire === "query") {
    return /^[\x21-\x7e]*$/.test(query) ? { wire, text: query } : unencodedQuery();
  }
  if (inQuery) return fieldsInTwoPlaces();
  try {
    return { wire, text: decodeUtf8(body) };
  } catch (error) {
    if (!(error instanceof UnreadableTextError)) throw error;
    const details = { wire, expected: "UTF-8", actual: error.message } as const;
    return refusal("charset", 400, "Not UTF-8", `The form ${error.message}. Encode it in UTF-8.`, details);
  }
}

function wrongType(found: string | undefined, inQuery: boolean): RefusedRequest {
  const what = found === undefined ? "The request names no content type" : `The content type is "${found}"`;
  const advice = inQuery
    ? `Beside query parameters, send the payload as "${jsonType}", in UTF-8.`
    : `The gateway takes the fields ${envelopeFields.join(", ")} as "${formType}" in UTF-8, or as query parameters with the payload as ${jsonType}.`;
  const rule = isUtf8Name(contentType(found).charset) ? "content-type" : "charset";
  return refusal(rule, 415, "Unsupported content type", `${what}. ${advice}`, {
    wire: inQuery ? "query" : "form",
    pointer: "/headers/content-type",
    expected: inQuery ? jsonType : formType,
    actual: found ?? "nothing",
  });
}

function unencodedQuery(): RefusedRequest {
  const detail = "The query holds characters outside ASCII. Percent-encode their UTF-8 bytes.";
  const details = { wire: "query", expected: "percent-encoding", actual: "bytes outside ASCII" } as const;
  return refusal("percent-encoding", 400, "Malformed query", detail, details);
}

function fieldsInTwoPlaces(): RefusedRequest {
  const detail = `The query holds fields of the envelope, and so may the form. Send all four in one place.`;
  return refusal("envelope-field", 400, "Fields in two places", detail, {
    wire: "form",
    expected: "all fields in the form, or all in the query",
    actual: "a form, and fields in the query",
    gatewayCode: "INVALID_DATA",
  });
}

function readEnvelope(text: string, wire: Wire): GlinkEnvelope | RefusedRequest {
  try {
    return fromForm(text);
  } catch (error) {
    if (!(error instanceof MalformedEnvelopeError)) throw error;
    return malformed(error, text, wire);
  }
}

function malformed(error: MalformedEnvelopeError, text: string, wire: Wire): RefusedRequest {
  const { field, fault, message } = error;
  const pointer = `/${field}`;
  if (fault !== "missing" && fault !== "repeated") {
    const advice = "Percent-encode the UTF-8 bytes of each value.";
    const details = { wire, pointer, expected: "percent-encoded UTF-8", actual: fault };
    return refusal("percent-encoding", 400, "Malformed form", `${message}. ${advice}`, details);
  }
  const given = new Set(fieldNames(text));
  const missing = envelopeFields.filter((name) => !given.has(name));
  const detail =
    fault === "repeated" || missing.length < 2
      ? `${message}. The envelope has ${envelopeFields.join(", ")}, each once.`
      : `The envelope lacks ${missing.join(", ")}.`;
  const details = { wire, pointer, expected: `${field}, once`, actual: fault };
  // Whoever sends no signature gets the answer that a wrong one gets.
  const gatewayCode = fault === "missing" && field === "sign" ? "INVALID_SIGNATURE" : "INVALID_DATA";
  return refusal("envelope-field", 400, "Malformed envelope", detail, { ...details, gatewayCode });
}

function unknownServiceType(
  given: string,
  wire: Wire,
  known: ReadonlyMap<string, OperationDescriptor>,
  push: OperationDescriptor | undefined,
): RefusedRequest {
  const calls = [...known.values()].flatMap(({ direction, serviceType }) =>
    direction === "call" && serviceType !== null ? [serviceType] : [],
  );
  const shown = given.slice(0, 100);
  const near = nearest(shown, calls);
  const hint = near === undefined ? `Known are ${calls.join(", ")}.` : `Did you mean ${near}?`;
  const detail = push
    ? `serviceType ${shown} is a push: GLINK sends it to you. ${hint}`
    : `serviceType "${shown}" is unknown. ${hint}`;
  return refusal("unknown-service-type", 404, "Unknown SERVICE_TYPE", detail, {
    wire,
    pointer: "/serviceType",
    expected: near ?? "a SERVICE_TYPE that GLINK takes",
    actual: shown,
    gatewayCode: "INVALID_OPERATION",
  });
}

function decodeCall(request: RawRequest, call: GatewayCall): DecodedRequest {
  const { wire, envelope, operation } = call;
  const { bizData } = envelope;
  try {
    const payload = parseJson(bizData);
    const findings = judgeEnvelope(request, call, payload);
    return { kind: "call", operation, wire, payload, text: bizData, prefix: "/bizData", envelope, findings };
  } catch (error) {
    if (!(error instanceof UnreadableTextError)) throw error;
    const detail = `bizData ${bizData === "" ? "is empty" : error.message}. It has to be the payload as a JSON text.`;
    const details = { operation, wire, pointer: "/bizData", expected: "JSON", actual: error.message };
    return refusal("json", 400, "Malformed JSON", detail, { ...details, gatewayCode: "INVALID_DATA" });
  }
}
