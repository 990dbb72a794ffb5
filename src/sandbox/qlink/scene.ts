import type { Answers } from "../behaviour/answers.ts";
import type { Behaviour } from "../behaviour/behaviour.ts";
import { createLife, type Life } from "../behaviour/life.ts";
import type { DecisionContext } from "../core/family-behaviour.ts";
import type { DocumentBase } from "../ledger/document.ts";
import type { Mover } from "../ledger/moves.ts";
import type { MovedFields } from "./event.ts";
import type { Kind, QlinkState } from "./state.ts";

/** The lives of the documents. */
export type Lives = { readonly [kind in Kind]: Life };

/** What every decision uses. */
export type Scene = {
  readonly state: QlinkState;
  readonly context: DecisionContext;
  readonly lives: Lives;
  readonly answers: Answers;
};

/** What moves documents of a kind. */
export type QlinkMover<Document extends DocumentBase> = Mover<Document, Kind, MovedFields>;

/** Makes the lives from a behaviour. */
export function livesOf({ documents }: Behaviour): Lives {
  const { order, asn } = documents;
  if (!order || !asn) throw new Error("The behaviour says nothing of orders or notices");
  return { order: createLife(order), asn: createLife(asn) };
}
