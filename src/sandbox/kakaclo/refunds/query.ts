import type { Decision } from "../../core/family-behaviour.ts";
import type { KakacloEvent } from "../event.ts";
import { pageOf } from "../page.ts";
import { text } from "../read.ts";
import type { Payload, Refund } from "../state.ts";
import type { Scene } from "../world-parts.ts";

/** Rows of a page in the example. No parameter asks for another page: all refunds of an order stand on the first. */
const shownSize = 10;

/** queryRefund, queryRefundV1: refunds by the number of the order, or by their own. */
export function queryRefund(operationId: string) {
  return (scene: Scene, payload: Payload): Decision<KakacloEvent> => {
    const list = found(scene, text(payload, "id") ?? "");
    const data = pageOf(list, {}, Math.max(shownSize, list.length), print);
    return { events: [], answer: scene.answers.made(operationId, "found", data) };
  };
}

function found({ state, context }: Scene, id: string): readonly Refund[] {
  const { refundQuery } = context.settings;
  const byOrder = refundQuery === "refund" ? [] : (state.refundsOf.get(id) ?? []);
  const byNumber = refundQuery === "order" ? [] : [id];
  return [...new Set([...byOrder, ...byNumber])].flatMap((no) => state.refunds.get(no) ?? []);
}

function print({ no, order, remark, at }: Refund): Payload {
  return {
    refundNo: no,
    refundStatus: at["refundStatus"],
    id: order,
    ...(remark !== undefined && { remark }),
  };
}
