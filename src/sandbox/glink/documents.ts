import { segment } from "../../base/json-pointer.ts";
import type { ActProblem } from "../core/answer.ts";
import type { EventDraft } from "../core/event.ts";
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

/** The drafts that drop documents which were finished first, so that one more has room. */
export function makeRoom({ state, context }: Scene, kind: Kind): EventDraft<GlinkEvent>[] {
  const excess = state.documents[kind].size + 1 - Number(context.settings["maxOrders"]);
  if (excess <= 0) return [];
  const keys = [...firstOf(state.finished[kind], excess)];
  return keys.length === 0 ? [] : [{ body: { type: "dropped", kind, keys }, stopsOf: keys }];
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
  { customers }: GlinkState,
  documents: ReadonlyMap<string, Document>,
  kind: Kind,
  member: string,
  input: Payload,
): { readonly found: Document } | { readonly problem: ActProblem } {
  const number = text(input, member) ?? "";
  const customer = text(input, "customerCode");
  const found = (customer === undefined ? [...customers] : [customer]).flatMap(
    (one) => documents.get(documentKey(kind, one, number)) ?? [],
  );
  const [only, ...others] = found;
  if (only && others.length === 0) return { found: only };
  if (only) {
    const detail = `Several customers have ${number}: name one of them.`;
    const possible = found.map((document) => document.customer);
    return { problem: { kind: "conflict", detail, pointer: "/customerCode", possible } };
  }
  return {
    problem: {
      kind: "unknown",
      detail: `There is no ${kind} ${number}.`,
      pointer: segment(member),
      possible: [],
    },
  };
}
