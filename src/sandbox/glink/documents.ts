import { segment } from "../../base/json-pointer.ts";
import type { ActProblem } from "../core/answer.ts";
import type { EventDraft } from "../core/event.ts";
import type { Decision } from "../core/family-behaviour.ts";
import { conflict } from "./act-on.ts";
import type { GlinkEvent } from "./event.ts";
import { text } from "./read.ts";
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
  const limit = Number(context.settings["maxOrders"]);
  const excess = state.documents[kind].size + 1 - limit;
  const keys = excess > 0 ? [...firstOf(state.finished[kind], excess)] : [];
  if (keys.length === 0) return { events: drafts };
  const notice = `The world holds ${limit} documents of a kind: from now on, those that were finished first are dropped.`;
  const dropped: EventDraft<GlinkEvent> = { body: { type: "dropped", kind, keys }, stopsOf: keys };
  return { events: [dropped, ...drafts], ...(!state.saidDropped && { notice }) };
}

function* firstOf(keys: Iterable<string>, count: number): Iterable<string> {
  let left = count;
  for (const key of keys) {
    if (left-- <= 0) return;
    yield key;
  }
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
