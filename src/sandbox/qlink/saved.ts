import { sent } from "../ledger/kept.ts";
import { addRow, refuseImpossibleRows } from "../ledger/ledger.ts";
import type { Row } from "../ledger/stock.ts";
import type { Ground } from "../sharing/sharing.ts";
import { noteWaiting } from "./apply.ts";
import type { Lives } from "./scene.ts";
import { emptyState } from "./seed.ts";
import {
  type Asn,
  type Channel,
  factsOf,
  kinds,
  type Order,
  type OrderFacts,
  type Product,
  type QlinkState,
  type Warehouse,
} from "./state.ts";

/** An order without what is found from its payload. */
type SavedOrder = Omit<Order, keyof OrderFacts>;

/** A state as JSON: without what is found from the rest. */
export type SavedState = {
  readonly appKey: string;
  readonly isStrict: boolean;
  readonly owner: string;
  readonly sequence: number;
  readonly saidDropped: boolean;
  readonly warehouses: readonly Warehouse[];
  readonly channels: readonly Channel[];
  readonly products: readonly Product[];
  /** Absent where the ledger is another world's. */
  readonly rows?: readonly Row[];
  readonly order: readonly SavedOrder[];
  readonly asn: readonly Asn[];
  readonly finished: { readonly [kind in (typeof kinds)[number]]: readonly string[] };
};

/** A state as JSON; without its ledger where that is another world's. */
export function saveState(state: QlinkState, isShared = false): SavedState {
  return structuredClone(stateWith(state, isShared, (order) => ({ ...order, payload: sent(order.payload) })));
}

/** The same with payloads as they are kept, sharing its values with the state. */
export function keepState(state: QlinkState): SavedState {
  return stateWith(state, false, (order) => order);
}

/** @param saved an order as it is saved */
function stateWith(
  { warehouses, channels, products, documents, finished, ledger, ...state }: QlinkState,
  isShared: boolean,
  saved: (order: SavedOrder) => SavedOrder,
): SavedState {
  return {
    appKey: state.appKey,
    isStrict: state.isStrict,
    owner: state.owner,
    sequence: state.sequence,
    saidDropped: state.saidDropped,
    warehouses: [...warehouses.values()],
    channels,
    products: [...products.values()],
    ...(!isShared && { rows: [...ledger.rows.values()] }),
    order: Array.from(documents.order.values(), (order) => saved(withoutFacts(order))),
    asn: [...documents.asn.values()],
    finished: { order: [...finished.order], asn: [...finished.asn] },
  };
}

function withoutFacts({ lines, channel, label, ...order }: Order): SavedOrder {
  return order;
}

/**
 * The state that was saved.
 *
 * @param ground what it has of the world on whose ledger it stands
 * @throws RangeError for stock below nothing, and for documents that stand nowhere
 */
export function loadState(json: unknown, lives: Lives, ground?: Ground): QlinkState {
  const saved = structuredClone(json) as SavedState;
  const { appKey, isStrict, owner, rows = [] } = saved;
  refuseImpossibleRows(rows);
  const state = emptyState(appKey, { isStrict, owner, ...(ground && { ground }) });
  state.sequence = saved.sequence;
  state.saidDropped = saved.saidDropped;
  for (const one of saved.warehouses) state.warehouses.set(one.code, one);
  state.channels.push(...saved.channels);
  for (const one of saved.products) state.products.set(one.sku, one);
  if (!ground) for (const row of rows) addRow(state.ledger, row);
  for (const one of saved.order)
    state.documents.order.set(one.key, { ...one, ...factsOf(sent(one.payload)) });
  for (const one of saved.asn) state.documents.asn.set(one.key, one);
  for (const kind of kinds) {
    const lost = saved[kind].find(({ at }) => !lives[kind].knows(at));
    if (lost) throw new RangeError(`Its document ${lost.key} stands where none can.`);
    for (const key of saved.finished[kind]) state.finished[kind].add(key);
  }
  for (const order of state.documents.order.values())
    if (lives.order.waits(order.at)) noteWaiting(state, true, order);
  return state;
}
