import { available, firstWarehouse, warehousesInUse } from "./stock.ts";
import type { Scene } from "./world-parts.ts";

/** Goods that are asked for. */
export type Wanted = {
  readonly sku: string;
  readonly quantity: number;
  /** The warehouse that the caller names. */
  readonly warehouse?: string | undefined;
};

/** Goods by warehouse, and the first SKU of which there is not enough. */
export type Split = {
  readonly groups: ReadonlyMap<string, readonly Wanted[]>;
  readonly short?: string;
};

/**
 * Groups goods by the warehouse that ships them: the one that is named, else one that has them all, else several. What is
 * missing counts to the first warehouse.
 */
export function splitGoods(scene: Scene, wanted: readonly Wanted[]): Split {
  const groups = new Map<string, Wanted[]>();
  const used = new Map<string, number>();
  let short: string | undefined;
  for (const { sku, quantity, warehouse } of wanted) {
    const left = (code: string) => available(scene, sku, code) - (used.get(`${code} ${sku}`) ?? 0);
    const places = placesOf(scene, warehouse);
    const whole = places.find((code) => left(code) >= quantity);
    let missing = quantity;
    const put = (code: string, pieces: number) => {
      if (pieces <= 0) return;
      used.set(`${code} ${sku}`, (used.get(`${code} ${sku}`) ?? 0) + pieces);
      groups.set(code, [...(groups.get(code) ?? []), { sku, quantity: pieces }]);
      missing -= pieces;
    };
    if (whole !== undefined) put(whole, quantity);
    else for (const code of places) put(code, Math.min(missing, Math.max(0, left(code))));
    if (missing > 0) {
      short ??= sku;
      put(places[0] ?? firstWarehouse(scene.state), missing);
    }
  }
  return { groups, ...(short !== undefined && { short }) };
}

function placesOf({ state }: Scene, named: string | undefined): readonly string[] {
  const codes = warehousesInUse(state).map(({ code }) => code);
  return named !== undefined && codes.includes(named) ? [named] : codes;
}
