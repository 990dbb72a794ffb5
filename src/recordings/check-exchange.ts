import { glinkGateway } from "../../generated/servers/glink.ts";
import { targetOf } from "../base/request-target.ts";
import { fullName } from "../contract/find-operation.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { MessageDirection } from "../findings/finding.ts";
import type { Check, ReportFinding } from "../findings/report.ts";
import type { Judge, RawRequest } from "../judge/exchange.ts";
import { createInspector, type InspectedRequest } from "../judge/inspect-request.ts";
import { judgeResponse } from "../judge/judge-response.ts";
import type { RecordedExchange } from "./recorded-exchange.ts";

/** Where the request and the answer of an exchange stand in their file. */
export type ExchangeLocation = { file: string; lines: Readonly<Record<MessageDirection, number>> };

/** Checks exchanges: one check for the request, one for the answer; none for an exchange of no operation. */
export type ExchangeCheck = (exchange: RecordedExchange, place?: ExchangeLocation) => Check[];

/**
 * Makes the check of recorded exchanges. Calls are told by their path, pushes by the SERVICE_TYPE in their envelope, since
 * their address is the customer's. Signatures are not checked: that needs a key.
 */
export function createExchangeCheck(judge: Judge, operations: readonly OperationDescriptor[]): ExchangeCheck {
  const inspectCall = createInspector({ operations, judge });
  const inspectPush = createPushInspector(judge, operations);
  return ({ name, request, response }, place) => {
    const called = inspectCall(request);
    const inspected = isElsewhere(called) ? (inspectPush(request) ?? called) : called;
    if (isElsewhere(inspected)) return strayCheck(name, inspected, place);
    const { operation, findings } = inspected;
    const check = (direction: MessageDirection, found: readonly ReportFinding[]): Check => ({
      name,
      operation: operation ? fullName(operation) : "",
      direction,
      findings: place ? found.map((finding) => located(finding, direction, place)) : found,
    });
    const answers =
      operation && response ? [check("response", judgeResponse(judge, operation, response))] : [];
    return [check("request", findings), ...answers];
  };
}

/** Whether a request goes to an address that the contract does not have. */
function isElsewhere({ findings }: InspectedRequest): boolean {
  return findings.some(({ rule }) => rule === "unknown-path");
}

/** An address that is nearly one of the contract is worth a word; all other traffic is none of our business. */
function strayCheck(name: string, { findings }: InspectedRequest, place?: ExchangeLocation): Check[] {
  const near = findings.filter(({ fix, severity }) => severity === "error" && fix.includes("Did you mean"));
  if (near.length === 0) return [];
  const found = place ? near.map((finding) => located(finding, "request", place)) : near;
  return [{ name, operation: "", direction: "request", findings: found }];
}

/** Inspects pushes, which come in the envelope of a call, to an address that only the customer knows. */
function createPushInspector(
  judge: Judge,
  operations: readonly OperationDescriptor[],
): (request: RawRequest) => InspectedRequest | undefined {
  const pushes = operations.filter(({ direction }) => direction === "push");
  const serviceTypes = pushes.flatMap(({ serviceType }) => serviceType ?? []);
  const asCalls = pushes.map((push): OperationDescriptor => ({ ...push, direction: "call" }));
  const inspect = createInspector({ operations: asCalls, judge });
  return (request) => {
    const { query } = targetOf(request.url);
    const fields = `${query}&${new TextDecoder().decode(request.body)}`;
    if (!serviceTypes.some((serviceType) => fields.includes(`serviceType=${serviceType}`))) return undefined;
    return inspect({ ...request, url: query === "" ? glinkGateway.path : `${glinkGateway.path}?${query}` });
  };
}

function located(
  finding: ReportFinding,
  direction: MessageDirection,
  place: ExchangeLocation,
): ReportFinding {
  return { ...finding, file: place.file, line: place.lines[direction] };
}
