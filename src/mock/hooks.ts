import type { Evidence } from "../contract/openapi.ts";
import type { DecodedCall } from "../judge/decoded-request.ts";
import type { RawRequest } from "../judge/exchange.ts";
import type { InspectedRequest } from "../judge/inspect-request.ts";
import type { Reply } from "../server/reply.ts";
import type { Preferences } from "./preferences.ts";

/** Chooses the answer to a call by what the call holds; `undefined` leaves the choice to the engine. */
export type ChooseScenario = (call: DecodedCall) => Preferences | undefined;

/**
 * The answer that is documented, or was seen, for a call that breaks the contract in this way: the name of an example and
 * its JSON text. `undefined` leaves it to the mock to make a refusal up.
 */
export type DocumentedRefusal = (
  call: DecodedCall,
) => { scenario: string; evidence: Evidence; body: string } | undefined;

/**
 * Spoils or delays a ready answer: returns another one, or one with a `deliver` of its own. Called for each request
 * that got an answer, a refusal included; returns the reply itself where nothing is to be done.
 */
export type InjectFault = (reply: Reply, request: RawRequest, inspected: InspectedRequest) => Reply;
