import type { Decision } from "../../core/family-behaviour.ts";
import { draftOf, moveEvent } from "../../ledger/moves.ts";
import { text, texts } from "../../ledger/read.ts";
import { documentKey } from "../documents.ts";
import type { GlinkEvent } from "../event.ts";
import type { Payload } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { asnMover } from "./asn-mover.ts";

const operation = "cancelAsn";

/** cancelAsn: the first number of the list, as the document says. */
export function cancelAsn(scene: Scene, payload: Payload): Decision<GlinkEvent> {
  const { state, context, lives, answers } = scene;
  const customer = text(payload, "customerCode") ?? "";
  const [number = ""] = texts(payload, "asnNumbers");
  const asn = state.documents.asn.get(documentKey("asn", customer, number));
  if (!asn) return { events: [], answer: answers(operation, "unknown", { number }) };
  const stand = { at: asn.at, since: asn.since };
  const move = lives.asn.triggered({ call: operation }, stand, context.now, context.settings);
  const mover = asnMover(scene);
  const event = move && moveEvent(mover, asn, move);
  if (event) return { events: [draftOf(mover, asn, event)], answer: answers(operation, "accepted") };
  const situation = lives.asn.cameBy(asn.at, operation) ? "repeated" : "tooLate";
  return { events: [], answer: answers(operation, situation, { number, stage: asn.at["stage"] ?? "" }) };
}
