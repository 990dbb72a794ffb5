import { beginningOf } from "../base/beginning-of.ts";
import { targetOf } from "../base/request-target.ts";
import { fullName } from "../contract/find-operation.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { Finding, MessageDirection } from "../findings/finding.ts";
import type { Check, ReportFinding } from "../findings/report.ts";
import type { Judge, RawRequest, RawResponse } from "../judge/exchange.ts";
import { aboutMessage, findingOf } from "../judge/finding-draft.ts";
import type { InspectedRequest } from "../judge/inspect-request.ts";
import { judgeResponse, judgeResponseHead } from "../judge/judge-response.ts";
import { splitFields } from "../wire/envelope-fields.ts";
import { createRecordedInspector, isElsewhere, type RecordedInspector } from "./inspect-recorded.ts";
import { lacks, notRecorded, withoutUnrecordedHeaders } from "./not-recorded.ts";
import type { RecordedExchange } from "./recorded-exchange.ts";

/** Where the request and the answer of an exchange stand in their file. */
export type ExchangeLocation = { file: string; lines: Readonly<Record<MessageDirection, number>> };

/** What is wanted of the check of recorded exchanges. */
export type ExchangeCheckOptions = {
  /** Whether an exchange that is no call and no push of the contract is an error. Default false. */
  strict?: boolean;
};

/**
 * Checks exchanges: one check for the request, one for the answer. An exchange that is no call and no push of the
 * contract has none: nothing can be said of it, least of all that it is fine.
 */
export type ExchangeCheck = (exchange: RecordedExchange, place?: ExchangeLocation) => Check[];

/**
 * Makes the check of recorded exchanges. Signatures are not checked: that needs a key. What was not recorded is not
 * judged, and a note says so.
 */
export function createExchangeCheck(
  judge: Judge,
  operations: readonly OperationDescriptor[],
  { strict = false }: ExchangeCheckOptions = {},
): ExchangeCheck {
  const inspect = createRecordedInspector(judge, operations);
  return (exchange, place) => {
    const { name, response } = exchange;
    const check = (
      direction: MessageDirection,
      operation: OperationDescriptor | undefined,
      findings: readonly Finding[],
    ): Check => ({
      name,
      operation: operation ? fullName(operation) : "",
      direction,
      findings: place ? findings.map((finding) => located(finding, place)) : findings,
      ...(isOpen(exchange, direction, findings) && { unproven: true }),
    });
    if (isPreflight(exchange)) return [];
    const inspected = inspectRequest(inspect, exchange);
    if (isElsewhere(inspected)) {
      const near = nearMiss(inspected);
      const findings = near.length === 0 && strict ? [unrecognised(exchange)] : near;
      return findings.length === 0 ? [] : [check("request", undefined, findings)];
    }
    const { operation } = inspected;
    const findings = withoutUnrecordedHeaders(exchange, "request", operation, inspected.findings);
    if (!operation) return [check("request", operation, findings)];
    if (!response) {
      const unanswered = notRecorded(operation, "response", { what: "an answer" });
      return [check("request", operation, [...findings, unanswered])];
    }
    return [
      check("request", operation, findings),
      check("response", operation, judgeAnswer(judge, operation, response, exchange)),
    ];
  };
}

/** Whether a message that shows no error was recorded without the payload, of which most of the contract speaks. */
function isOpen(
  exchange: RecordedExchange,
  direction: MessageDirection,
  findings: readonly Finding[],
): boolean {
  const hasPayload = !lacks(exchange, direction, "body") || (direction === "request" && isInQuery(exchange));
  return !hasPayload && !findings.some(({ severity }) => severity === "error");
}

/** Whether the payload of a request is in its query, so that the body can be missing. */
function isInQuery({ request }: RecordedExchange): boolean {
  return splitFields(targetOf(request.url).query).some(([name]) => name === "bizData");
}

/** Whether a browser only asks here whether a page may call. */
function isPreflight({ request: { method, headers } }: RecordedExchange): boolean {
  return method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
}

/** An address that is nearly one of the contract is worth a word; other traffic is not. */
function nearMiss(inspected: InspectedRequest): readonly Finding[] {
  const isNear = inspected.kind === "refusal" && inspected.near !== undefined;
  return isNear ? inspected.findings.filter(({ severity }) => severity === "error") : [];
}

function unrecognised({ request: { method, url } }: RecordedExchange): Finding {
  const address = url.split(/[?#]/, 1).join("");
  return findingOf(aboutMessage(undefined, "request"), {
    rule: "unrecognised",
    expected: "a call or a push of the contract",
    actual: beginningOf(`${method} ${address}`, 200, /[^/]+$/),
    fix: "Check the address, or record only exchanges of the contract. Without --strict, others are only counted.",
  });
}

/** Inspects what was recorded of a request, as far as it goes. */
function inspectRequest(inspect: RecordedInspector, exchange: RecordedExchange): InspectedRequest {
  const request = withLikelyType(exchange);
  if (!lacks(exchange, "request", "body")) return inspect(request);
  // In a query the payload is there too; elsewhere an empty object stands in, and nothing is said of it.
  const isQuery = isInQuery(exchange);
  const inspected = inspect(isQuery ? request : { ...request, body: new TextEncoder().encode("{}") });
  if (isElsewhere(inspected)) return inspected;
  const note = notRecorded(inspected.operation, "request", { what: "a body" });
  const isJudged = ({ rule, pointer }: Finding) =>
    isQuery
      ? pointer !== "/body"
      : rule === "wrong-method" || /^\/(?:(?:headers|path|query)\/|query$)/.test(pointer);
  return { ...inspected, findings: [...inspected.findings.filter(isJudged), note] };
}

/** Without its header fields, a request is read as what its body looks like. */
function withLikelyType(exchange: RecordedExchange): RawRequest {
  const { request } = exchange;
  if (!lacks(exchange, "request", "headers") || request.headers["content-type"] !== undefined) return request;
  const first = request.body[0];
  const isJson = first === undefined || first === openBrace || first === openBracket;
  const type = isJson ? "application/json" : "application/x-www-form-urlencoded";
  return { ...request, headers: { ...request.headers, "content-type": type } };
}

const openBrace = 0x7b;
const openBracket = 0x5b;

function judgeAnswer(
  judge: Judge,
  operation: OperationDescriptor,
  response: RawResponse,
  exchange: RecordedExchange,
): Finding[] {
  const isBodiless = lacks(exchange, "response", "body");
  const findings = isBodiless
    ? [...judgeResponseHead(operation, response), notRecorded(operation, "response", { what: "a body" })]
    : judgeResponse(judge, operation, response);
  return withoutUnrecordedHeaders(exchange, "response", operation, findings);
}

function located(finding: ReportFinding, { file, lines }: ExchangeLocation): ReportFinding {
  return { ...finding, file, line: lines[finding.direction] };
}
