import type { EventDraft } from "../core/event.ts";
import type { DecisionContext, WorldStart } from "../core/family-behaviour.ts";
import type { Instant } from "../core/time.ts";
import type { Ledger } from "../ledger/stock.ts";

/** A document that waits for goods. */
export type Waiting = { readonly key: string; readonly created: Instant };

/** What a world that stands on the ledger of another one has of it. */
export type Ground = {
  readonly ledger: Ledger;
  /** The warehouses that the other one declares, or that were named there. */
  warehouses(): Iterable<{ readonly code: string; readonly name: string }>;
  /** Whether an item was declared, in whichever of the worlds. */
  knows(customer: string, sku: string): boolean;
};

/** What it takes for worlds of a family to share a ledger with worlds of others. */
export type Sharing<State = unknown, Body = unknown> = {
  ledgerOf(state: State): Ledger;
  warehousesOf(state: State): ReturnType<Ground["warehouses"]>;
  /** Whether an item was declared in this world, or in those that it was told of. */
  knows(state: State, customer: string, sku: string): boolean;
  /** Tells a world of the items that were declared in those that stand on its ledger. */
  tell?(state: State, knows: Ground["knows"]): void;
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
  start(start: WorldStart, ground: Ground): State;
  /** Documents that were made so far. */
  sequenceOf(state: State): number;
  /** The same state, counting on from a number. */
  countingFrom(state: State, sequence: number): State;
  /** The state as JSON, without the ledger. */
  save(state: State): unknown;
  load(saved: unknown, ground: Ground): State;
};
