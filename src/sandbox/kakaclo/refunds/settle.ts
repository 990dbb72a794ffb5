import type { NamedMove } from "../../behaviour/life.ts";
import type { EventDraft } from "../../core/event.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import type { KakacloEvent } from "../event.ts";
import { topics, triggerOrder } from "../orders/moves.ts";
import { text } from "../read.ts";
import type { Payload, Refund } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { refundKey } from "./refund-key.ts";

/** The effects by the names that moves of refunds give them. */
export const refundEffects = ["settle"] as const;

/** The timer of a new refund. */
export function refundTimer({ lives, context: { now, settings } }: Scene, no: string) {
  const next = lives.refund.timed(lives.refund.start, settings);
  return next ? [{ due: now + next.after, topic: topics.next, subject: refundKey(no) }] : [];
}

/** The time in which a refund is examined is over. */
export function settleInTime(scene: Scene, no: string): EventDraft<KakacloEvent>[] {
  const refund = scene.state.refunds.get(no);
  const move = refund && scene.lives.refund.timed(refund.at, scene.context.settings)?.move;
  return refund && move ? settle(scene, refund, move, true) : [];
}

/** settleRefund: people decide on a refund. */
export function settleRefund(scene: Scene, input: Payload): Decision<KakacloEvent> {
  const { state, lives, context } = scene;
  const no = text(input, "refundNo") ?? "";
  const refund = state.refunds.get(no);
  if (!refund) {
    const detail = `There is no refund ${no}.`;
    return {
      events: [],
      problem: { kind: "unknown", detail, pointer: "/refundNo", possible: pending(scene) },
    };
  }
  const move = lives.refund.triggered({ act: "settleRefund" }, refund, context.now, context.settings);
  if (!move) {
    const detail = `settleRefund is not possible for refund ${no}: it stands at ${refund.at["refundStatus"]}.`;
    return { events: [], problem: { kind: "conflict", detail, possible: pending(scene) } };
  }
  const events = settle(scene, refund, move, input["outcome"] !== "failure");
  const [first] = events;
  const to = first?.body.type === "refundMoved" ? first.body.to : {};
  return { events, result: { refundNo: no, orderNumber: refund.order, ...refund.at, ...to } };
}

function pending({ state }: Scene): readonly string[] {
  const open = [...state.refunds.values()].filter(({ at }) => at["refundStatus"] === "pending_review");
  return open.slice(0, 10).map(({ no }) => no);
}

/** The money goes back, unless people say no or the order has left. */
function settle(
  scene: Scene,
  refund: Refund,
  move: NamedMove,
  isGranted: boolean,
): EventDraft<KakacloEvent>[] {
  const found = scene.state.orders.get(refund.order);
  if (!found) return [];
  const order = { ...found };
  const input = { refundNo: refund.no };
  const success = isGranted ? triggerOrder(scene, order, { on: "refund-succeeds" }, input) : [];
  const drafts = success.length > 0 ? success : triggerOrder(scene, order, { on: "refund-fails" });
  const to = success.length > 0 ? move.to : (move.otherwise ?? move.to);
  const body = { type: "refundMoved", no: refund.no, move: move.name, to } as const;
  return [{ body, stopsOf: [refundKey(refund.no)] }, ...drafts];
}
