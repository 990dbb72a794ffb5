import type { DecodedCall } from "../contract/decode-request.ts";
import type { RawRequest } from "../contract/exchange.ts";
import type { InspectedRequest } from "../contract/inspect-request.ts";
import type { Reply } from "./reply.ts";

/** Names the example that answers a call, from what the call holds; `undefined` leaves the choice to the engine. */
export type ChooseScenario = (call: DecodedCall) => string | undefined;

/**
 * Spoils or delays a ready answer: returns another one, or one with a `deliver` of its own. Called for each request
 * that got an answer, a refusal included; returns the reply itself where nothing is to be done.
 */
export type SpoilReply = (reply: Reply, request: RawRequest, inspected: InspectedRequest) => Reply;
