import { sandboxChecks } from "../../../generated/sandbox/inputs.js";
import { kakacloSeed, kakacloSeedSchema } from "../../../generated/sandbox/kakaclo.ts";
import { isObject } from "../../base/type-guards.ts";
import type { WorldStart } from "../core/family-behaviour.ts";
import type { Fault } from "../input/fault.ts";
import { schemaFaults } from "../input/schema-faults.ts";
import { repeatedEntries, type SeedEntry } from "../seed/repeated-entries.ts";
import { addGoods } from "./catalogue/add-goods.ts";
import { newProductId, onShelf } from "./catalogue/open-skus.ts";
import type { NewProduct, NewSku } from "./event.ts";
import { unitsOf } from "./money.ts";
import { number, object, objects, text } from "./read.ts";
import type { Category, Channel, DesignModel, KakacloState, Payload, Pieces, Warehouse } from "./state.ts";

/** What is wrong with a seed. */
export function checkSeed(seed: unknown): readonly Fault[] {
  const check = sandboxChecks["kakaclo"]?.seed;
  if (!check) throw new Error("There is no check of KakaClo's seeds");
  const faults = schemaFaults(check, kakacloSeedSchema, seed);
  if (faults.length > 0 || !isObject(seed)) return faults;
  return [...repeated(seed), ...circles(seed), ...strangers(completed(seed))];
}

/**
 * A seed with the parts of the default one that it leaves out. Products lie in warehouses and categories: they are left out where
 * either are others, and in a strict world, which has only what was declared.
 */
function completed(seed: Payload): Payload {
  const isOwn =
    seed["warehouses"] !== undefined || seed["categories"] !== undefined || seed["strict"] === true;
  return { ...kakacloSeed, ...(isOwn && { products: [] }), ...seed };
}

function entriesOf(seed: Payload, list: string): readonly SeedEntry[] {
  return objects(seed, list).map((entry, index) => ({ pointer: `/${list}/${index}`, entry }));
}

function skuEntries(seed: Payload): readonly SeedEntry[] {
  return entriesOf(seed, "products").flatMap(({ pointer, entry }) =>
    objects(entry, "skus").map((sku, index) => ({ pointer: `${pointer}/skus/${index}`, entry: sku })),
  );
}

/** Two entries of one code: which of them counts? */
function repeated(seed: Payload): Fault[] {
  const lists = [
    [entriesOf(seed, "warehouses"), "warehouseCode"],
    [entriesOf(seed, "channels"), "channelCode"],
    [entriesOf(seed, "categories"), "categoryId"],
    [entriesOf(seed, "products"), "spu"],
    [skuEntries(seed), "sku"],
    [entriesOf(seed, "designModels"), "id"],
  ] as const;
  return lists.flatMap(([entries, member]) => repeatedEntries(entries, member));
}

/** Categories that lie below themselves, each circle told once. */
function circles(seed: Payload): Fault[] {
  const entries = entriesOf(seed, "categories");
  const byId = new Map(entries.map((one) => [number(one.entry, "categoryId"), one]));
  const told = new Set<SeedEntry>();
  return entries.flatMap((start) => {
    const way: SeedEntry[] = [];
    let here: SeedEntry | undefined = start;
    while (here && !way.includes(here) && !told.has(here)) {
      way.push(here);
      here = byId.get(number(here.entry, "parentId"));
    }
    if (!here || here !== start || way.length === 0) return [];
    for (const one of way) told.add(one);
    const ids = [...way, start].map(({ entry }) => entry["categoryId"]).join(", ");
    const places = way.slice(1).map(({ pointer }) => ` See ${pointer} too.`);
    const detail = `The categories lie in a circle: ${ids}.${places.join("")}`;
    return [{ pointer: `${start.pointer}/parentId`, detail, possible: ["0"] }];
  });
}

/** Stock in warehouses that the seed does not declare, and categories below others that it does not have. */
function strangers(seed: Payload): Fault[] {
  const codes = objects(seed, "warehouses").flatMap((entry) => text(entry, "warehouseCode") ?? []);
  const ids = objects(seed, "categories").flatMap((entry) => number(entry, "categoryId") ?? []);
  const places = skuEntries(seed).flatMap(({ pointer, entry }) =>
    Object.keys(object(entry, "stock"))
      .filter((code) => !codes.includes(code))
      .map((code) => ({
        pointer: `${pointer}/stock/${code}`,
        detail: `The seed declares no warehouse ${code}.`,
        possible: codes,
      })),
  );
  const named = [
    ...entriesOf(seed, "categories").map((one) => ({ ...one, member: "parentId" })),
    ...entriesOf(seed, "products").map((one) => ({ ...one, member: "categoryId" })),
  ];
  const categories = named.flatMap(({ pointer, entry, member }) => {
    const id = number(entry, member);
    if (id === undefined || id === 0 || ids.includes(id)) return [];
    const detail = `The seed declares no category ${id}.`;
    return [{ pointer: `${pointer}/${member}`, detail, possible: ids.map(String) }];
  });
  return [...places, ...categories];
}

/** A state in which there is what a seed declares, and nothing has happened. */
export function startState({ seed, at }: Pick<WorldStart, "seed" | "at">): KakacloState {
  const declared = completed(isObject(seed) ? seed : {});
  const state = emptyState({
    isStrict: declared["strict"] === true,
    began: at,
    warehouses: new Map(
      objects(declared, "warehouses")
        .map(warehouseOf)
        .map((one) => [one.code, one]),
    ),
    channels: objects(declared, "channels").map(channelOf),
    countryFactors: factorsOf(declared),
    categories: new Map(
      objects(declared, "categories")
        .map(categoryOf)
        .map((one) => [one.id, one]),
    ),
    models: new Map(
      objects(declared, "designModels")
        .map(modelOf)
        .map((one) => [one.id, one]),
    ),
  });
  state.balance = unitsOf(number(declared, "balance") ?? 0);
  const products = objects(declared, "products");
  const goods = {
    products: products.map((entry, index) => productOf(entry, newProductId(index))),
    skus: products.flatMap((entry) =>
      objects(entry, "skus").map((sku) => skuOf(sku, text(entry, "spu") ?? "")),
    ),
  };
  state.counts.products = products.length;
  addGoods(state, goods, at, true);
  return state;
}

/** What a world is given at its beginning and keeps. */
export type Given = Pick<
  KakacloState,
  "isStrict" | "began" | "warehouses" | "channels" | "countryFactors" | "categories" | "models"
>;

/** A world without goods and orders. */
export function emptyState(given: Given): KakacloState {
  return {
    ...given,
    products: new Map(),
    skus: new Map(),
    designs: new Map(),
    orders: new Map(),
    refunds: new Map(),
    finished: new Set(),
    waiting: new Set(),
    refundsOf: new Map(),
    byCustomId: new Map(),
    balance: 0,
    bucket: { level: 0, at: given.began },
    counts: { orders: 0, lines: 0, refunds: 0, products: 0 },
    said: { dropped: false, full: false },
  };
}

function warehouseOf(entry: Payload): Warehouse {
  const code = text(entry, "warehouseCode") ?? "";
  return {
    id: number(entry, "warehouseId") ?? 0,
    code,
    name: text(entry, "warehouseNameExt") ?? code,
    country: text(entry, "countryCode") ?? "",
    countryName: text(entry, "countryCn") ?? text(entry, "countryCode") ?? "",
    isInUse: entry["status"] !== 0,
  };
}

function channelOf(entry: Payload): Channel {
  const code = text(entry, "channelCode") ?? "";
  const [from = 0, to = 0] = Array.isArray(entry["days"]) ? entry["days"].map(Number) : [];
  return {
    code,
    name: text(entry, "channelNameEn") ?? code,
    type: text(entry, "channelType") ?? "",
    days: [from, to],
    carrier: text(entry, "carrier") ?? code,
    base: number(entry, "base") ?? 0,
    perKilogram: number(entry, "perKilogram") ?? 0,
  };
}

function factorsOf(declared: Payload): Readonly<Record<string, number>> {
  const factors = Object.entries(object(declared, "countryFactors"));
  return Object.fromEntries(factors.map(([country, factor]) => [country, Number(factor)]));
}

function categoryOf(entry: Payload): Category {
  const [id, parent] = [number(entry, "categoryId") ?? 0, number(entry, "parentId") ?? 0];
  return { id, name: text(entry, "name") ?? "", parent, imgUrl: text(entry, "imgUrl") ?? "" };
}

function modelOf(entry: Payload): DesignModel {
  const sizes = Array.isArray(entry["sizes"]) ? entry["sizes"].map(String) : ["M"];
  return {
    id: number(entry, "id") ?? 0,
    code: text(entry, "modelCode") ?? "",
    category: text(entry, "categoryName") ?? "",
    name: text(entry, "enName") ?? "",
    price: unitsOf(number(entry, "price") ?? 0),
    weight: number(entry, "weight") ?? 0,
    sizes,
  };
}

function productOf(entry: Payload, id: number): NewProduct {
  const spu = text(entry, "spu") ?? "";
  const name = text(entry, "productName") ?? spu;
  return {
    id: number(entry, "kkProductId") ?? id,
    spu,
    name,
    description: text(entry, "description") ?? name,
    category: number(entry, "categoryId") ?? 0,
    supplierLevel: text(entry, "supplierLevel") ?? "",
    salesVolume: number(entry, "salesVolume") ?? 0,
    skus: [],
  };
}

function skuOf(entry: Payload, spu: string): NewSku {
  const price = unitsOf(number(entry, "price") ?? 0);
  const cost = number(entry, "cost");
  const stock: Pieces = Object.fromEntries(
    Object.entries(object(entry, "stock")).map(([code, pieces]) => [code, Number(pieces)]),
  );
  return {
    sku: text(entry, "sku") ?? "",
    spu,
    price,
    cost: cost === undefined ? price : unitsOf(cost),
    weight: number(entry, "weight") ?? 0,
    status: number(entry, "skuStatus") ?? onShelf,
    stock,
    options: [text(entry, "color") ?? "", text(entry, "size") ?? "", text(entry, "print") ?? ""],
  };
}
