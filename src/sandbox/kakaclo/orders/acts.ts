import type { Decision } from "../../core/family-behaviour.ts";
import type { KakacloEvent } from "../event.ts";
import { text } from "../read.ts";
import type { Order, Payload } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { triggerOrder, wayTo } from "./moves.ts";
import { openPieces } from "./pieces.ts";

/**
 * An act on an order: the move that it makes from where the order stands; else through the moves in time that lie before that,
 * one after the other.
 */
export function actOnOrder(act: string) {
  return (scene: Scene, input: Payload): Decision<KakacloEvent> => {
    const { state, lives } = scene;
    const number = text(input, "orderNumber") ?? "";
    const found = state.orders.get(number);
    if (!found) {
      const detail = `There is no order ${number}.`;
      return { events: [], problem: { kind: "unknown", detail, pointer: "/orderNumber", possible: [] } };
    }
    const order = { ...found };
    const direct = triggerOrder(scene, order, { act }, input);
    if (direct.length > 0) return { events: direct, result: resultOf(order) };
    const until = lives.order.until(act);
    const way = until && wayTo(scene, order, until);
    if (!way) return refuse(scene, act, found);
    // An act without a move of its own has done its work by the way.
    const { now, settings } = scene.context;
    const hasMove = lives.order.triggered({ act }, order, now, settings) !== undefined;
    const last = triggerOrder(scene, order, { act }, input);
    const isDone = last.length > 0 || (way.length > 0 && !hasMove);
    return isDone ? { events: [...way, ...last], result: resultOf(order) } : refuse(scene, act, found);
  };
}

function resultOf({ id, at, parcels }: Order): Payload {
  const tracking = parcels.flatMap(({ tracking: number }) => number ?? []);
  return { orderNumber: id, ...at, ...(tracking.length > 0 && { trackingNumbers: tracking }) };
}

function refuse({ lives, context }: Scene, act: string, order: Order): Decision<KakacloEvent> {
  const possible = lives.order.acts(order, context.now, context.settings).filter((other) => other !== act);
  const detail = `${act} is not possible for order ${order.id}: ${reasonAgainst(lives, act, order)}.`;
  return { events: [], problem: { kind: "conflict", detail, possible } };
}

/** Why an act is not possible, in the words of the orders that the calls show. */
function reasonAgainst(lives: Scene["lives"], act: string, order: Order): string {
  const { at, lines } = order;
  if (act === "pay" && at["status"] === "waiting_payment" && at["hold"] === "FREE")
    return "the balance does not suffice";
  const status = lives.order.show("OrderV1.status", at) ?? at["status"];
  const held = at["hold"] === "FREE" || at["hold"] === undefined ? "" : " and is held";
  const open = lines.reduce((sum, line) => sum + openPieces(order, line), 0);
  const pieces = act === "shipPackage" ? `, and ${open} of its pieces have not left yet` : "";
  return `its status is ${status}${held}${pieces}`;
}
