import { segment } from "../../base/json-pointer.ts";
import type { ActProblem } from "../core/answer.ts";
import type { EventDraft } from "../core/event.ts";
import type { Decision } from "../core/family-behaviour.ts";
import type { DocumentBase, Payload } from "../ledger/document.ts";
import { itemKey } from "../ledger/ledger.ts";
import { text } from "../ledger/read.ts";
import { makeRoom as room } from "../ledger/room.ts";
import type { QlinkEvent } from "./event.ts";
import type { Scene } from "./scene.ts";
import type { Kind, QlinkState } from "./state.ts";

/** What keys of documents of qlink begin with, so that they are told from those of another family on the same ledger. */
export const keyStart = "/qlink/";

/** The key of a document. */
export function documentKey({ appKey }: Pick<QlinkState, "appKey">, kind: Kind, number: string): string {
  return keyStart.slice(0, -1) + segment(appKey) + segment(kind) + segment(number);
}

/** Number that the warehouse gives an order. */
export function warehouseOrderNumber({ sequence }: Pick<DocumentBase, "sequence">): string {
  return `OBS${String(sequence).padStart(10, "0")}`;
}

/** Number that the warehouse gives a notice. */
export function warehouseAsnNumber({ sequence }: Pick<DocumentBase, "sequence">): string {
  return `IB${String(sequence).padStart(10, "0")}`;
}

/** The items of lines, as keys, each once. */
export function itemKeys(
  { customer, warehouse }: Pick<DocumentBase, "customer" | "warehouse">,
  lines: readonly { readonly sku: string }[],
): Set<string> {
  return new Set(lines.map(({ sku }) => itemKey(customer, warehouse, sku)));
}

/** Drafts of a new document, after those that drop documents which were finished first, so that it has room. */
export function makeRoom(
  { state, context }: Scene,
  kind: Kind,
  drafts: readonly EventDraft<QlinkEvent>[],
): Pick<Decision<QlinkEvent>, "events" | "notice"> {
  return room(
    kind,
    {
      size: state.documents[kind].size,
      finished: state.finished[kind],
      limit: Number(context.settings["maxOrders"]),
      wasSaid: state.saidDropped,
    },
    drafts,
  );
}

/** The document that an act names, or why there is none. */
export function namedDocument<Document extends DocumentBase>(
  state: QlinkState,
  documents: ReadonlyMap<string, Document>,
  kind: Kind,
  input: Payload,
): { readonly found: Document } | { readonly problem: ActProblem } {
  const member = `${kind}Number`;
  const number = text(input, member) ?? "";
  const found = documents.get(documentKey(state, kind, number));
  if (found) return { found };
  const detail = `There is no ${kind === "order" ? "order" : "inbound order"} ${number}.`;
  return { problem: { kind: "unknown", detail, pointer: segment(member), possible: [] } };
}
