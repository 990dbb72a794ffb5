import { sent } from "../ledger/kept.ts";
import { addRow, refuseImpossibleRows } from "../ledger/ledger.ts";
import { noteWaiting } from "./apply.ts";
import { masterKey } from "./named.ts";
import { factsOf } from "./orders/lines.ts";
import { indexOrder } from "./orders/order-index.ts";
import { emptyState } from "./seed.ts";
import {
  type Asn,
  type Carrier,
  type Customer,
  type DocumentBase,
  type GlinkState,
  type Item,
  kinds,
  type Order,
  type OrderFacts,
  type Production,
  type Row,
  type Warehouse,
} from "./state.ts";
import type { Lives } from "./world-parts.ts";

/** A state as JSON: without what is found from the rest. */
export type SavedState = {
  readonly partner: string;
  readonly isStrict: boolean;
  readonly sequence: number;
  readonly saidDropped: boolean;
  readonly customers: readonly Customer[];
  readonly warehouses: readonly Warehouse[];
  readonly carriers: readonly Carrier[];
  readonly items: readonly Item[];
  readonly rows: readonly Row[];
  readonly order: readonly Omit<Order, keyof OrderFacts>[];
  readonly asn: readonly Asn[];
  readonly production: readonly Production[];
  readonly finished: { readonly [kind in (typeof kinds)[number]]: readonly string[] };
};

/** A state as JSON. */
export function saveState(state: GlinkState): SavedState {
  return structuredClone(stateWith(state, saved));
}

/** The same with payloads as they are kept, sharing its values with the state. */
export function keepState(state: GlinkState): SavedState {
  return stateWith(state, (document) => document);
}

/** @param saved a document as it is saved */
function stateWith(
  { master, documents, rows, finished, ...state }: GlinkState,
  saved: <Document extends DocumentBase>(document: Document) => Document,
): SavedState {
  return {
    partner: state.partner,
    isStrict: state.isStrict,
    sequence: state.sequence,
    saidDropped: state.saidDropped,
    customers: [...master.customers.values()],
    warehouses: [...master.warehouses.values()],
    carriers: [...master.carriers.values()],
    items: [...master.items.values()],
    rows: [...rows.values()],
    order: Array.from(documents.order.values(), (order) => saved(withoutFacts(order))),
    asn: Array.from(documents.asn.values(), saved),
    production: Array.from(documents.production.values(), saved),
    finished: { order: [...finished.order], asn: [...finished.asn], production: [...finished.production] },
  };
}

/** A document with its payload as JSON within JSON. */
function saved<Document extends DocumentBase>(document: Document): Document {
  return { ...document, payload: sent(document.payload) };
}

/** An order without what is found from its payload. */
function withoutFacts({ lines, external, ordered, ...order }: Order): Omit<Order, keyof OrderFacts> {
  return order;
}

/** @throws RangeError for stock below nothing, and for documents that stand nowhere */
function refuseImpossible({ rows, ...saved }: SavedState, lives: Lives): void {
  refuseImpossibleRows(rows);
  for (const kind of kinds) {
    const lost = saved[kind].find(({ at }) => !lives[kind].knows(at));
    if (lost) throw new RangeError(`Its document ${lost.key} stands where none can.`);
  }
}

/**
 * The state that was saved.
 *
 * @throws RangeError for stock below nothing, and for documents that stand nowhere
 */
export function loadState(json: unknown, lives: Lives): GlinkState {
  const saved = structuredClone(json) as SavedState;
  refuseImpossible(saved, lives);
  const state = emptyState(saved.partner, saved.isStrict);
  state.sequence = saved.sequence;
  state.saidDropped = saved.saidDropped;
  const { customers, warehouses, carriers, items } = state.master;
  for (const one of saved.customers) customers.set(one.code, one);
  for (const one of saved.warehouses) warehouses.set(one.code, one);
  for (const one of saved.carriers)
    carriers.set(masterKey(one.carrier, one.service) + (one.warehouse ?? ""), one);
  for (const one of saved.items) items.set(masterKey(one.customer, one.sku), one);
  for (const row of saved.rows) addRow(state, row);
  for (const kept of saved.order) {
    const one = { ...kept, ...factsOf(sent(kept.payload)) };
    state.documents.order.set(one.key, one);
    indexOrder(state, one);
  }
  for (const one of saved.asn) state.documents.asn.set(one.key, one);
  for (const one of saved.production) state.documents.production.set(one.key, one);
  for (const kind of kinds) {
    for (const key of saved.finished[kind]) state.finished[kind].add(key);
    for (const document of state.documents[kind].values()) {
      if (lives[kind].waits(document.at)) noteWaiting(state, true, document);
    }
  }
  return state;
}
