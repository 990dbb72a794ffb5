import type { EventDraft } from "../core/event.ts";
import type { DecisionContext, WorldStart } from "../core/family-behaviour.ts";
import type { Instant } from "../core/time.ts";
import type { Ledger } from "../ledger/stock.ts";

/** A document that waits for goods. */
export type Waiting = { readonly key: string; readonly created: Instant };

/** What it takes for worlds of a family to share a ledger with worlds of others. */
export type Sharing<State = unknown, Body = unknown> = {
  ledgerOf(state: State): Ledger;
  /** The documents that wait for an item, in the order in which they were created. */
  waiting(state: State, item: string): readonly Waiting[];
  /** Lets a document have goods that have arrived, as far as they go; what it takes is added to what is spoken for. */
  serve(
    state: State,
    context: DecisionContext,
    key: string,
    taken: Map<string, number>,
  ): readonly EventDraft<Body>[];
  /** How a world stands on the ledger of another one. Absent where the family cannot. */
  readonly guest?: Guest<State>;
};

/** How worlds of a family stand on the ledger of another world. */
export type Guest<State = unknown> = {
  start(start: WorldStart, ledger: Ledger): State;
  /** The state as JSON, without the ledger. */
  save(state: State): unknown;
  load(saved: unknown, ledger: Ledger): State;
};
