import { glinkCodes } from "../../../generated/clients/glink.ts";
import { kakacloSuccessCode } from "../../../generated/clients/kakaclo.ts";
import { decodeUtf8, parseJson, UnreadableTextError } from "../../base/strict-text.ts";
import { isObject } from "../../base/type-guards.ts";
import { failuresOf } from "../../client/failures-of.ts";
import { outcomeOfCode, outcomeOfSuccess } from "../../client/outcome.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import type { RawResponse } from "../../judge/exchange.ts";

/**
 * What an answer says of a call. `taken`: it succeeded. `partly`: it did, but entries of it failed. `refused`: it did not.
 * `unauthorised`: it was refused for its signature or access token. `untold`: the answer does not tell.
 */
export type AnswerOutcome = "taken" | "partly" | "refused" | "unauthorised" | "untold";

/** Reads the outcome of an answer: HTTP 4xx is a refusal, HTTP 200 says in its payload what it is. */
export function outcomeOf(operation: OperationDescriptor, { status, body }: RawResponse): AnswerOutcome {
  if (status === 401 || status === 403) return "unauthorised";
  if (status >= 400 && status < 500) return "refused";
  const payload = status === 200 ? payloadOf(body) : undefined;
  if (!isObject(payload)) return "untold";
  const { kind } = operation.bearer
    ? outcomeOfCode(payload, kakacloSuccessCode)
    : outcomeOfSuccess(payload, operation.serviceType === null ? {} : glinkCodes);
  if (kind === "none") return "untold";
  if (kind === "success") return failuresOf(payload).length > 0 ? "partly" : "taken";
  return kind === "refusal" ? "refused" : "unauthorised";
}

function payloadOf(body: Uint8Array): unknown {
  try {
    return parseJson(decodeUtf8(body));
  } catch (error) {
    if (error instanceof UnreadableTextError) return undefined;
    throw error;
  }
}
