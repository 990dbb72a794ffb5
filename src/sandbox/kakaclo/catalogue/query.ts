import type { Decision } from "../../core/family-behaviour.ts";
import type { KakacloEvent } from "../event.ts";
import { pageOf, rangeOf } from "../page.ts";
import { number, text, texts } from "../read.ts";
import type { Category, KakacloState, Payload, Product } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { openSkus } from "./open-skus.ts";
import { changedAt, printProduct, shownSkus, totalOf } from "./print.ts";

/** queryCategories: the whole tree. */
export function queryCategories({ state, answers }: Scene): Decision<KakacloEvent> {
  const list = childrenOf(state, 0, 1, "");
  return { events: [], answer: answers.made("queryCategories", "found", { list }) };
}

function childrenOf(state: KakacloState, parent: number, level: number, above: string): readonly Payload[] {
  const own = [...state.categories.values()].filter((category) => category.parent === parent);
  return own.map(({ id, name, imgUrl }: Category) => {
    const fullCategoryId = above === "" ? String(id) : `${above}/${id}`;
    // No tree is as deep as there are categories: one that went round in circles would be.
    const child = level > state.categories.size ? [] : childrenOf(state, id, level + 1, fullCategoryId);
    return { categoryId: id, name, parentId: parent, level, fullCategoryId, imgUrl, child };
  });
}

/** queryWarehouses: all of them. */
export function queryWarehouses({ state, answers }: Scene): Decision<KakacloEvent> {
  const list = [...state.warehouses.values()].map((warehouse) => ({
    warehouseId: warehouse.id,
    warehouseCode: warehouse.code,
    warehouseNameExt: warehouse.name,
    countryCode: warehouse.country,
    countryCn: warehouse.countryName,
    status: warehouse.isInUse ? 1 : 0,
  }));
  return { events: [], answer: answers.made("queryWarehouses", "found", { list }) };
}

/** queryProducts: products by code, SKU, category and the range of the last change, as far as they are indexed. */
export function queryProducts(scene: Scene, query: Payload): Decision<KakacloEvent> {
  const { answers, context } = scene;
  const skus = texts(query, "skus");
  const opened = openSkus(scene, skus);
  const { state } = opened.scene;
  const spus = texts(query, "spus");
  const category = number(query, "categoryId");
  const isInRange = rangeOf(query, "date", context.settings);
  const found = [...state.products.values()].filter((product) => {
    const shown = shownSkus(state, product);
    if (shown.length === 0) return false;
    return (
      (spus.length === 0 || spus.includes(product.spu)) &&
      (skus.length === 0 || product.skus.some((sku) => skus.includes(sku))) &&
      (category === undefined || isBelow(state, product.category, category)) &&
      isInRange(changedAt(shown))
    );
  });
  const sorted = sortProducts(state, found, query);
  const data = pageOf(sorted, query, Number(context.settings["cataloguePageSize"]), (product) =>
    printProduct(state, product),
  );
  return { events: opened.drafts, answer: answers.made("queryProducts", "found", data) };
}

/** Whether a category is another one or stands below it. */
function isBelow({ categories }: KakacloState, id: number, wanted: number): boolean {
  const passed = new Set<number>();
  for (let at = id; at !== 0 && !passed.has(at); at = categories.get(at)?.parent ?? 0) {
    if (at === wanted) return true;
    passed.add(at);
  }
  return false;
}

/** What products are sorted by. The first name is misspelt on the page. */
const sortKeys: Readonly<Record<string, (state: KakacloState, product: Product) => number>> = {
  salasVolume: (_, { salesVolume }) => salesVolume,
  stock: (state, product) =>
    shownSkus(state, product).reduce((sum, { shown }) => sum + totalOf(shown.stock), 0),
  price: (state, product) => Math.min(...shownSkus(state, product).map(({ shown }) => shown.price)),
  updateTime: (state, product) => changedAt(shownSkus(state, product)),
};

/** Without a wish, what changed last comes first. */
function sortProducts(state: KakacloState, products: readonly Product[], query: Payload): readonly Product[] {
  const key = sortKeys[text(query, "sortType") ?? "updateTime"] ?? sortKeys["updateTime"];
  const sign = text(query, "sortBy") === "asc" ? 1 : -1;
  const keyed = products.map((product) => ({ product, value: key?.(state, product) ?? 0 }));
  keyed.sort((one, other) => sign * (one.value - other.value) || one.product.id - other.product.id);
  return keyed.map(({ product }) => product);
}

/** queryStocks: stock by SKU or by the range in which it changed, as far as it is indexed. */
export function queryStocks(scene: Scene, query: Payload): Decision<KakacloEvent> {
  const { answers, context } = scene;
  const names = texts(query, "skus");
  const opened = openSkus(scene, names);
  const { state } = opened.scene;
  const warehouse = text(query, "warehouseCode");
  const isInRange = rangeOf(query, "date", context.settings);
  const all = names.length > 0 ? names.flatMap((sku) => state.skus.get(sku) ?? []) : [...state.skus.values()];
  const found = all.filter(({ shown }) => shown && isInRange(shown.changed));
  const data = pageOf(found, query, Number(context.settings["cataloguePageSize"]), ({ sku, shown }) => ({
    sku,
    warehouseStockList: Object.entries(shown?.stock ?? {})
      .filter(([code]) => warehouse === undefined || code === warehouse)
      .map(([code, qty]) => ({
        qty,
        countryCode: state.warehouses.get(code)?.country ?? "",
        warehouseCode: code,
      })),
  }));
  return { events: opened.drafts, answer: answers.made("queryStocks", "found", data) };
}
