import type { WorldAnswer } from "../../core/answer.ts";
import type { EventDraft } from "../../core/event.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import type { Payload } from "../../ledger/document.ts";
import { draftOf, moveEvent } from "../../ledger/moves.ts";
import { objects } from "../../ledger/read.ts";
import type { QlinkEvent } from "../event.ts";
import type { Scene } from "../scene.ts";
import { orderMover } from "./effects.ts";
import { findOrder } from "./find.ts";

const operation = "cancelOrder";

type Cancelled = { readonly events: readonly EventDraft<QlinkEvent>[]; readonly answer: WorldAnswer };

/**
 * cancelOrder: all orders or none. The document prints no answer, and one that fails has no place for what was cancelled all the
 * same: it says why the first order that cannot be cancelled cannot, and nothing happens.
 */
export function cancelOrder(scene: Scene, payload: Payload): Decision<QlinkEvent> {
  const named = new Map(
    objects(payload, "cancelOrderList").map((one) => [String(one["orderNumber"]), one] as const),
  );
  const results = [...named].map(([number, reference]) => cancelOne(scene, number, reference));
  const refused = results.find(({ answer }) => answer.body["success"] !== true);
  const accepted = results.find(({ events }) => events.length > 0) ?? results[0];
  const none = { reason: "cancelOrderList is empty" };
  const answer = (refused ?? accepted)?.answer ?? scene.answers(operation, "refused", none);
  return { events: refused ? [] : results.flatMap(({ events }) => events), answer };
}

function cancelOne(scene: Scene, number: string, reference: Payload): Cancelled {
  const { context, lives, answers } = scene;
  const order = findOrder(scene, reference);
  if (!order) return { events: [], answer: answers(operation, "unknown", { number }) };
  const stand = { at: order.at, since: order.since };
  const move = lives.order.triggered({ call: operation }, stand, context.now, context.settings);
  const mover = orderMover(scene);
  const event = move && moveEvent(mover, order, move);
  if (event) return { events: [draftOf(mover, order, event)], answer: answers(operation, "accepted") };
  if (lives.order.cameBy(order.at, operation)) return { events: [], answer: answers(operation, "repeated") };
  const stage = order.at["stage"] ?? "";
  return { events: [], answer: answers(operation, "tooLate", { number, stage }) };
}
