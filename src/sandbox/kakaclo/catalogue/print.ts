import type { Instant } from "../../core/time.ts";
import { dollarsOf } from "../money.ts";
import type { Indexed, KakacloState, Payload, Pieces, Product, Sku } from "../state.ts";

/** A time as KakaClo prints it, in UTC to the second. */
export function printTime(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/** Pieces in all warehouses. */
export function totalOf(stock: Pieces): number {
  return Object.values(stock).reduce((sum, pieces) => sum + pieces, 0);
}

/** A SKU that queries know. */
export type ShownSku = { readonly sku: Sku; readonly shown: Indexed };

/** The SKUs of a product that queries know. */
export function shownSkus(state: KakacloState, product: Product): readonly ShownSku[] {
  return product.skus.flatMap((name) => {
    const sku = state.skus.get(name);
    return sku?.shown ? [{ sku, shown: sku.shown }] : [];
  });
}

const [onShelf, clearance, partialClearance, outOfStock] = [1, 4, 5, 6];

/** The state of a SKU: one that is on the shelf and has no stock is out of it. */
export function skuStatus({ status, stock }: Indexed): number {
  return status === onShelf && totalOf(stock) === 0 ? outOfStock : status;
}

/** The state of a product by those of its SKUs, as the page says; what it leaves open is off the shelf. */
export function productStatus(states: readonly number[]): number {
  const [first = 0] = states;
  if (states.every((state) => state === first)) return first;
  if (states.includes(onShelf)) return onShelf;
  if (states.includes(outOfStock)) return outOfStock;
  return states.includes(clearance) || states.includes(partialClearance) ? partialClearance : 0;
}

/** When queries say that a product changed last. */
export function changedAt(skus: readonly ShownSku[]): Instant {
  return Math.max(...skus.map(({ shown }) => shown.changed));
}

/** An attribute as JSON text. */
export function option(name: string, value: string): string {
  return JSON.stringify({ name, value });
}

/** The three attributes of a SKU. */
export function optionsOf({ options: [color, size, print] }: Pick<Sku, "options">): Payload {
  return { option1: option("color", color), option2: option("size", size), option3: option("print", print) };
}

/** The address of a picture. No picture is there. */
export function pictureOf(sku: string): string {
  return `https://img.kakaclo.com/image/${encodeURIComponent(sku)}.jpg`;
}

/** The names of a category and of those above it. */
export function categoryName({ categories }: KakacloState, id: number): string {
  const names: string[] = [];
  for (let at = categories.get(id); at && names.length < categories.size; at = categories.get(at.parent))
    names.unshift(at.name);
  return names.join("/");
}

/** A product as its queries show it. */
export function printProduct(state: KakacloState, product: Product): Payload {
  const skus = shownSkus(state, product);
  const names = skus.map(({ sku }) => sku.sku);
  return {
    kkProductId: product.id,
    spu: product.spu,
    productName: product.name,
    description: product.description,
    sizeImagePath: pictureOf(`${product.spu}_size`),
    spuStatus: productStatus(skus.map(({ shown }) => skuStatus(shown))),
    categoryId: product.category,
    fullCategoryName: categoryName(state, product.category),
    salesVolume: product.salesVolume,
    attributesJson: "{}",
    price: dollarsOf(Math.min(...skus.map(({ shown }) => shown.price))),
    stock: skus.reduce((sum, { shown }) => sum + totalOf(shown.stock), 0),
    supplierLevel: product.supplierLevel,
    createTime: printTime(product.created),
    updateTime: printTime(changedAt(skus)),
    skuDetails: skus.map((one) => printSku(product, one)),
    skuImgUrl: [{ skus: names, imgUrl: [pictureOf(product.spu)] }],
  };
}

function printSku({ name }: Product, { sku, shown }: ShownSku): Payload {
  return {
    sku: sku.sku,
    skuName: name,
    mainImg: pictureOf(sku.sku),
    ...{ packageLength: 32, packageWidth: 22, packageHeight: 3, packageWeight: sku.weight },
    cost: dollarsOf(sku.cost),
    price: dollarsOf(shown.price),
    stock: totalOf(shown.stock),
    ...optionsOf(sku),
    material: "100% Cotton",
    skuStatus: skuStatus(shown),
  };
}
