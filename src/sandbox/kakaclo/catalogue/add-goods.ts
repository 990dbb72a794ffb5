import type { Instant } from "../../core/time.ts";
import type { NewProduct, NewSku } from "../event.ts";
import type { Indexed, KakacloState } from "../state.ts";

/** Puts products and SKUs into the catalogue. */
export function addGoods(
  { products, skus }: Pick<KakacloState, "products" | "skus">,
  added: { readonly products: readonly NewProduct[]; readonly skus: readonly NewSku[] },
  at: Instant,
  isShown: boolean,
): void {
  for (const product of added.products) products.set(product.spu, { ...product, created: at });
  for (const sku of added.skus) {
    const indexed: Indexed = { price: sku.price, status: sku.status, stock: sku.stock, changed: at };
    skus.set(sku.sku, { ...sku, changed: at, isStale: !isShown, ...(isShown && { shown: indexed }) });
    const product = products.get(sku.spu);
    if (product) products.set(sku.spu, { ...product, skus: [...product.skus, sku.sku] });
  }
}
