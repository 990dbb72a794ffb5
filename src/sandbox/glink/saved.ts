import { noteWaiting } from "./apply.ts";
import { addRow } from "./ledger.ts";
import type { GlinkState, Order, Row } from "./state.ts";
import type { Lives } from "./world-parts.ts";

/** A state as JSON: without what is found from the rest. */
type SavedState = {
  readonly partner: string;
  readonly sequence: number;
  readonly customers: readonly string[];
  readonly orders: readonly Order[];
  readonly finishedOrders: readonly string[];
  readonly rows: readonly Row[];
};

/** A state in which nothing is. */
export function startState(partner: string): GlinkState {
  return {
    partner,
    customers: new Set(),
    sequence: 0,
    documents: { order: new Map() },
    finished: { order: new Set() },
    rows: new Map(),
    items: new Map(),
    waiting: new Map(),
  };
}

/** A state as JSON. */
export function saveState(state: GlinkState): SavedState {
  return structuredClone({
    partner: state.partner,
    sequence: state.sequence,
    customers: [...state.customers],
    orders: [...state.documents.order.values()],
    finishedOrders: [...state.finished.order],
    rows: [...state.rows.values()],
  });
}

/** The state that was saved. */
export function loadState(saved: unknown, lives: Lives): GlinkState {
  const { partner, sequence, customers, orders, finishedOrders, rows } = structuredClone(saved) as SavedState;
  const state = startState(partner);
  state.sequence = sequence;
  for (const customer of customers) state.customers.add(customer);
  for (const row of rows) addRow(state, row);
  for (const order of orders) {
    state.documents.order.set(order.key, order);
    noteWaiting(state, lives.order.waits(order.at), order);
  }
  for (const key of finishedOrders) state.finished.order.add(key);
  return state;
}
