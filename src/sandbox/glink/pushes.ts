import type { Behaviour, Standing } from "../behaviour/behaviour.ts";
import type { PushDraft } from "../core/event.ts";
import type { BodyEvent, Settings } from "../core/family-behaviour.ts";
import { asnPush } from "./asns/print.ts";
import type { DocumentMoved, GlinkEvent } from "./event.ts";
import { orderPush } from "./orders/print.ts";
import type { GlinkState } from "./state.ts";
import { adjustmentPush, changePush } from "./stock/push.ts";
import type { Lives } from "./world-parts.ts";

/** What pushes are made from, beside the state. */
export type PushParts = { readonly behaviour: Behaviour; readonly lives: Lives; readonly settings: Settings };

/** The push that an event gives, if any. */
export function pushOfEvent(
  state: GlinkState,
  { body, at }: BodyEvent<GlinkEvent>,
  parts: PushParts,
): PushDraft | undefined {
  if (body.type === "stockAdjusted") return adjustmentPush(state, body, at);
  if (body.type === "statusChanged") return changePush(state, body, at);
  if (body.type !== "moved" || !body.isPushed) return undefined;
  const push = parts.behaviour.documents[body.kind]?.push;
  return push === undefined ? undefined : documentPush(push, state, body, parts);
}

function documentPush(
  push: string,
  state: GlinkState,
  { kind, key, pushAs }: DocumentMoved,
  { lives, settings }: PushParts,
): PushDraft | undefined {
  const shown = <Document extends { readonly at: Standing }>(document: Document): Document =>
    pushAs ? { ...document, at: { ...document.at, ...pushAs } } : document;
  if (kind === "order") {
    const order = state.documents.order.get(key);
    if (!order) return undefined;
    return {
      push,
      subject: order.number,
      payload: orderPush(shown(order), { state, life: lives.order, settings }),
    };
  }
  if (kind === "asn") {
    const asn = state.documents.asn.get(key);
    if (!asn) return undefined;
    return { push, subject: asn.number, payload: asnPush(shown(asn), { state, life: lives.asn, settings }) };
  }
  return undefined;
}
