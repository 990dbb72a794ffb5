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
  // What a document has is replaced when it changes, never changed: a copy stays as it is.
  const shown = <Document extends { readonly at: Standing }>(document: Document): Document => ({
    ...document,
    at: pushAs ? { ...document.at, ...pushAs } : document.at,
  });
  if (kind === "order") {
    const order = state.documents.order.get(key);
    const copy = order && shown(order);
    return (
      copy && {
        push,
        subject: copy.number,
        make: () => orderPush(copy, { state, life: lives.order, settings }),
      }
    );
  }
  if (kind === "asn") {
    const asn = state.documents.asn.get(key);
    const copy = asn && shown(asn);
    return (
      copy && { push, subject: copy.number, make: () => asnPush(copy, { state, life: lives.asn, settings }) }
    );
  }
  return undefined;
}
