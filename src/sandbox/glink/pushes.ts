import type { Behaviour } from "../behaviour/behaviour.ts";
import type { PushDraft } from "../core/event.ts";
import type { BodyEvent, Settings } from "../core/family-behaviour.ts";
import { asnPush } from "./asns/print.ts";
import type { DocumentMoved, GlinkEvent } from "./event.ts";
import { orderPush } from "./orders/print.ts";
import type { DocumentBase, GlinkState, Payload } from "./state.ts";
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

/** The push of a move, unless the settings ask for the end alone. */
function documentPush(
  push: string,
  state: GlinkState,
  { kind, key, pushAs }: DocumentMoved,
  { lives, settings }: PushParts,
): PushDraft | undefined {
  const life = lives[kind];
  const print = { state, life, settings };
  // What a document has is replaced when it changes, never changed: a copy stays as it is.
  const told = <Document extends DocumentBase>(
    document: Document | undefined,
    make: (copy: Document) => Payload,
  ) => {
    if (!document) return undefined;
    const at = pushAs ? { ...document.at, ...pushAs } : document.at;
    if (settings["pushes"] === "finished" && !life.isFinished(at)) return undefined;
    const copy = { ...document };
    copy.at = at;
    return { push, subject: copy.number, make: () => make(copy) };
  };
  if (kind === "order") return told(state.documents.order.get(key), (order) => orderPush(order, print));
  if (kind === "asn") return told(state.documents.asn.get(key), (asn) => asnPush(asn, print));
  return undefined;
}
