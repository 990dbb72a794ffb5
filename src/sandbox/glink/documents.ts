import { segment } from "../../base/json-pointer.ts";
import type { ActProblem } from "../core/answer.ts";
import type { EventDraft } from "../core/event.ts";
import type { Decision } from "../core/family-behaviour.ts";
import { conflict } from "../ledger/act-on.ts";
import { text } from "../ledger/read.ts";
import { makeRoom as room } from "../ledger/room.ts";
import type { GlinkEvent } from "./event.ts";
import type { DocumentBase, GlinkState, Kind, Payload } from "./state.ts";
import type { Scene } from "./world-parts.ts";

/** The key of a document: two customers may give the same number. */
export function documentKey(kind: Kind, customer: string, number: string): string {
  return segment(kind) + segment(customer) + segment(number);
}

/** Number of the WMS for a document. */
export function wmsNumber({ sequence }: Pick<DocumentBase, "sequence">): string {
  return `WMS${String(sequence).padStart(9, "0")}`;
}

/** Drafts of a new document, after those that drop documents which were finished first, so that it has room. */
export function makeRoom(
  { state, context }: Scene,
  kind: Kind,
  drafts: readonly EventDraft<GlinkEvent>[],
): Pick<Decision<GlinkEvent>, "events" | "notice"> {
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
  { master }: GlinkState,
  documents: ReadonlyMap<string, Document>,
  kind: Kind,
  member: string,
  input: Payload,
): { readonly found: Document } | { readonly problem: ActProblem } {
  const number = text(input, member) ?? "";
  const customer = text(input, "customerCode");
  const codes = customer === undefined ? [...master.customers.keys()] : [customer];
  const found = codes.flatMap((code) => documents.get(documentKey(kind, code, number)) ?? []);
  const [only, ...others] = found;
  if (only && others.length === 0) return { found: only };
  if (only) {
    const owners = found.map((document) => document.customer);
    return {
      problem: conflict(`Several customers have ${number}: name one of them.`, owners, "/customerCode"),
    };
  }
  const detail = `There is no ${words[kind]} ${number}.`;
  return { problem: { kind: "unknown", detail, pointer: segment(member), possible: [] } };
}

const words: { readonly [kind in Kind]: string } = {
  order: "order",
  asn: "inbound order",
  production: "production order",
};
