import type { EventDraft } from "../../core/event.ts";
import type { KakacloEvent, NewProduct, NewSku } from "../event.ts";
import { unitsOf } from "../money.ts";
import { firstWarehouse } from "../stock.ts";
import { isStrict, type Scene } from "../world-parts.ts";
import { addGoods } from "./add-goods.ts";

/** What everything costs and weighs that nobody declared. */
const usual = { cost: unitsOf(4.6), price: unitsOf(5.98), weight: 256 } as const;

/** The first SKU of some that a strict world does not know. */
export function unknownSku(scene: Scene, goods: readonly { readonly sku: string }[]): string | undefined {
  if (!isStrict(scene)) return undefined;
  return goods.find(({ sku }) => !scene.state.skus.has(sku))?.sku;
}

const none: readonly EventDraft<KakacloEvent>[] = [];

/** What makes SKUs exist that were named, and a scene in which they do. */
export type OpenedSkus = { readonly drafts: readonly EventDraft<KakacloEvent>[]; readonly scene: Scene };

/** Goods that nobody declared exist in a lenient world as soon as they are named. */
export function openSkus(scene: Scene, names: readonly string[]): OpenedSkus {
  const { state, context } = scene;
  if (names.every((sku) => state.skus.has(sku))) return { drafts: none, scene };
  const missing = [...new Set(names)].filter((sku) => sku !== "" && !state.skus.has(sku));
  if (missing.length === 0 || isStrict(scene)) return { drafts: [], scene };
  const stock = { [firstWarehouse(state)]: Number(context.settings["plenty"]) };
  const skus = missing.map(
    (sku): NewSku => ({
      ...usual,
      sku,
      spu: spuOf(sku),
      status: onShelf,
      stock,
      options: optionsOf(sku),
    }),
  );
  const added = { products: productsOf(scene, skus), skus };
  const goods = { products: new Map(state.products), skus: new Map(state.skus) };
  addGoods(goods, added, state.began, true);
  const drafts = [{ body: { type: "skusOpened", ...added } } as const];
  return { drafts, scene: { ...scene, state: { ...state, ...goods } } };
}

/** State of a SKU that can be ordered. */
export const onShelf = 1;

/** The products of new SKUs that are not there. */
function productsOf({ state }: Scene, skus: readonly NewSku[]): readonly NewProduct[] {
  const names = [...new Set(skus.map(({ spu }) => spu))].filter((spu) => !state.products.has(spu));
  return names.map((spu, index) => ({
    id: newProductId(state.counts.products + index),
    spu,
    name: `Product ${spu}`,
    description: "",
    category: state.categories.keys().next().value ?? 0,
    supplierLevel: "",
    salesVolume: 0,
    skus: [],
  }));
}

/** Ids of products that the seed does not give. */
export function newProductId(count: number): number {
  return 2_000_001 + count;
}

/** Codes of SKUs begin with that of the product, in all examples. */
function spuOf(sku: string): string {
  return sku.split("_")[0] || sku;
}

/** Colour and size, as the examples have them in the code. */
function optionsOf(sku: string): readonly [string, string, string] {
  const [, color = "", size = ""] = sku.split("_");
  return [color, size, ""];
}
