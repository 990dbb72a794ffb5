import type { WorldAnswer } from "../../core/answer.ts";
import type { EventDraft } from "../../core/event.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import { draftOf, moveEvent } from "../../ledger/moves.ts";
import { text, texts } from "../../ledger/read.ts";
import { documentKey } from "../documents.ts";
import type { GlinkEvent } from "../event.ts";
import type { Payload } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { orderMover } from "./order-mover.ts";

const operation = "cancelOrder";

type Cancelled = { readonly events: readonly EventDraft<GlinkEvent>[]; readonly answer: WorldAnswer };

/**
 * cancelOrder: each order by itself. For one order the answer is the result of cancelling it; for several it is that of the
 * first one that was refused, if any.
 */
export function cancelOrder(scene: Scene, payload: Payload): Decision<GlinkEvent> {
  const customer = text(payload, "customerCode") ?? "";
  const results = texts(payload, "orderNumbers").map((number) => cancelOne(scene, customer, number));
  const events = results.flatMap((result) => result.events);
  const refused = results.find(({ answer }) => answer.body["success"] === false);
  const accepted = results.find((result) => result.events.length > 0) ?? results[0];
  const answer =
    (refused ?? accepted)?.answer ??
    scene.answers(operation, "refused", { reason: "orderNumbers doesn't empty" });
  return { events, answer };
}

function cancelOne(scene: Scene, customer: string, number: string): Cancelled {
  const { state, context, lives, answers } = scene;
  const order = state.documents.order.get(documentKey("order", customer, number));
  if (!order) {
    return { events: [], answer: answers(operation, "unknown", { number }) };
  }
  const stand = { at: order.at, since: order.since };
  const move = lives.order.triggered({ call: operation }, stand, context.now, context.settings);
  const mover = orderMover(scene);
  const event = move && moveEvent(mover, order, move);
  if (!event) {
    if (lives.order.cameBy(order.at, operation))
      return { events: [], answer: answers(operation, "repeated") };
    const words = { number, stage: order.at["stage"] ?? "" };
    return { events: [], answer: answers(operation, "tooLate", words) };
  }
  return { events: [draftOf(mover, order, event)], answer: answers(operation, "accepted") };
}
