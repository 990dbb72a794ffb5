import type { Answers } from "../behaviour/answers.ts";
import type { Behaviour, DocumentBehaviour } from "../behaviour/behaviour.ts";
import { createLife, type Life } from "../behaviour/life.ts";
import type { DecisionContext } from "../core/family-behaviour.ts";
import type { Mover } from "../ledger/moves.ts";
import type { MovedFields } from "./event.ts";
import type { DocumentBase, GlinkState, Kind } from "./state.ts";

/** The lives of the documents. */
export type Lives = { readonly [kind in Kind]: Life };

/** What moves documents of a kind. */
export type GlinkMover<Document extends DocumentBase> = Mover<Document, Kind, MovedFields>;

/** What every decision uses. */
export type Scene = {
  readonly state: GlinkState;
  readonly context: DecisionContext;
  readonly lives: Lives;
  readonly answers: Answers;
};

/** Makes the lives from a behaviour. */
export function livesOf({ documents }: Behaviour): Lives {
  const lifeOf = (kind: Kind) => createLife(named(documents, kind));
  return { order: lifeOf("order"), asn: lifeOf("asn"), production: lifeOf("production") };
}

function named(documents: Behaviour["documents"], kind: Kind): DocumentBehaviour {
  const behaviour = documents[kind];
  if (!behaviour) throw new Error(`The behaviour says nothing of the document ${kind}`);
  return behaviour;
}
