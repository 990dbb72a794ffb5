import { allocateWants, type Want } from "../../ledger/allocate.ts";
import { type Kept, sent } from "../../ledger/kept.ts";
import { itemKey, rowKey } from "../../ledger/ledger.ts";
import type { MoveChange } from "../../ledger/moves.ts";
import { number, objects, text } from "../../ledger/read.ts";
import type { Delta, GlinkState, Production } from "../state.ts";
import type { GlinkMover, Scene } from "../world-parts.ts";

/** What a production order, or a call that creates one, is about. */
export type Produced = Pick<Production, "customer" | "warehouse" | "payload">;

/** What moves production orders. */
export function productionMover(
  { state, context, lives }: Scene,
  { taken }: { readonly taken?: Map<string, number> } = {},
): GlinkMover<Production> {
  return {
    kind: "production",
    life: lives.production,
    context,
    effect: (name, production) => productionEffects[name]?.(production, state, taken ?? new Map()),
    trouble: () => ({
      set: {
        trouble: { code: "InsufficientInventory", message: "There is not enough stock to make the goods." },
      },
    }),
    itemKeys: sourceKeys,
  };
}

/** The effects that a move of a production order can have, by the name that `does` gives them. */
export const productionEffects: Readonly<
  Record<
    string,
    (production: Production, state: GlinkState, taken: Map<string, number>) => MoveChange | undefined
  >
> = {
  allocate(production, state, taken) {
    const allocations = allocateWants(state, production, sourcesOf(production.payload), taken);
    if (!allocations) return undefined;
    const stock = allocations.flatMap(([, row, quantity]): Delta[] => [
      [row, "available", -quantity],
      [row, "allocated", quantity],
    ]);
    return { stock, set: { allocations, trouble: null } };
  },
  "give-back": ({ allocations }) => ({
    stock: allocations.flatMap(([, row, quantity]): Delta[] => [
      [row, "allocated", -quantity],
      [row, "available", quantity],
    ]),
    set: { allocations: [] },
  }),
  produce: (production) => ({
    stock: [
      ...production.allocations.map(([, row, quantity]): Delta => [row, "allocated", -quantity]),
      ...targetsOf(production.payload).map(({ sku, quantity }): Delta => {
        const { customer, warehouse } = production;
        return [rowKey({ customer, warehouse, sku, batch: "", status: "GOOD" }), "available", quantity];
      }),
    ],
  }),
};

/** What goes in. */
export function sourcesOf(payload: Kept): readonly Want[] {
  return wantsOf(payload, "fromItemList");
}

/** What comes out. */
export function targetsOf(payload: Kept): readonly Want[] {
  return wantsOf(payload, "toItemList");
}

function wantsOf(payload: Kept, list: string): Want[] {
  return objects(sent(payload), "itemList").flatMap((line) =>
    objects(line, list).map((item) => ({
      sku: text(item, "skuCode") ?? "",
      quantity: number(item, "expectQty") ?? 0,
      status: "GOOD",
    })),
  );
}

/** The items that go in, as keys. */
export function sourceKeys({ customer, warehouse, payload }: Produced): Set<string> {
  return new Set(sourcesOf(payload).map(({ sku }) => itemKey(customer, warehouse, sku)));
}
