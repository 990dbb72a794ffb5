import { putOrder, putRefund } from "./apply.ts";
import { emptyState, type Given } from "./seed.ts";
import type {
  Category,
  Design,
  DesignModel,
  KakacloState,
  Order,
  Product,
  Refund,
  Sku,
  Warehouse,
} from "./state.ts";
import type { Lives } from "./world-parts.ts";

/** A state as JSON: without what is found from the rest. */
export type SavedState = Pick<
  KakacloState,
  "isStrict" | "began" | "channels" | "countryFactors" | "balance" | "bucket" | "counts" | "said"
> & {
  readonly warehouses: readonly Warehouse[];
  readonly categories: readonly Category[];
  readonly models: readonly DesignModel[];
  readonly products: readonly Product[];
  readonly skus: readonly Sku[];
  readonly designs: readonly Design[];
  readonly orders: readonly Order[];
  readonly refunds: readonly Refund[];
  readonly finished: readonly string[];
};

/** A state as JSON. */
export function saveState(state: KakacloState): SavedState {
  const { isStrict, began, channels, countryFactors, balance, bucket, counts, said } = state;
  return structuredClone({
    ...{ isStrict, began, channels, countryFactors, balance, bucket, counts, said },
    warehouses: [...state.warehouses.values()],
    categories: [...state.categories.values()],
    models: [...state.models.values()],
    products: [...state.products.values()],
    skus: [...state.skus.values()],
    designs: [...state.designs.values()],
    orders: [...state.orders.values()],
    refunds: [...state.refunds.values()],
    finished: [...state.finished],
  });
}

/**
 * The state that was saved.
 *
 * @throws RangeError for stock or a balance below nothing, and for documents that stand nowhere
 */
export function loadState(json: unknown, lives: Lives): KakacloState {
  const saved = structuredClone(json) as SavedState;
  refuseImpossible(saved, lives);
  const { isStrict, began, channels, countryFactors } = saved;
  const given: Given = {
    ...{ isStrict, began, channels, countryFactors },
    warehouses: new Map(saved.warehouses.map((one) => [one.code, one])),
    categories: new Map(saved.categories.map((one) => [one.id, one])),
    models: new Map(saved.models.map((one) => [one.id, one])),
  };
  const state = emptyState(given);
  const { balance, bucket, counts, said } = saved;
  Object.assign(state, { balance, bucket, counts, said });
  for (const one of saved.products) state.products.set(one.spu, one);
  for (const one of saved.skus) state.skus.set(one.sku, one);
  for (const one of saved.designs) state.designs.set(one.spu, one);
  for (const one of saved.orders) putOrder(state, lives, one);
  for (const one of saved.refunds) putRefund(state, one);
  for (const id of saved.finished) state.finished.add(id);
  return state;
}

function refuseImpossible({ balance, skus, orders, refunds }: SavedState, lives: Lives): void {
  if (!isAmount(balance)) throw new RangeError("Its balance is none that a world can have.");
  const sku = skus.find(({ stock }) => !Object.values(stock).every(isAmount));
  if (sku) throw new RangeError(`Its stock of ${sku.sku} is none that a world can have.`);
  const order = orders.find(({ at }) => !lives.order.knows(at));
  if (order) throw new RangeError(`Its order ${order.id} stands where none can.`);
  const refund = refunds.find(({ at }) => !lives.refund.knows(at));
  if (refund) throw new RangeError(`Its refund ${refund.no} stands where none can.`);
}

function isAmount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
