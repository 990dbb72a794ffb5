import type { Decision } from "../../core/family-behaviour.ts";
import { newProductId, onShelf } from "../catalogue/open-skus.ts";
import { pictureOf } from "../catalogue/print.ts";
import type { KakacloEvent, NewProduct, NewSku } from "../event.ts";
import { dollarsOf } from "../money.ts";
import { pageOf } from "../page.ts";
import { number, text, texts } from "../read.ts";
import type { Design, DesignModel, Payload } from "../state.ts";
import { firstWarehouse } from "../stock.ts";
import { isStrict, type Scene } from "../world-parts.ts";

const usualSize = 20;

/** queryDesignCategories: the names of the categories that have garments. */
export function queryDesignCategories({ state, answers }: Scene): Decision<KakacloEvent> {
  const names = [...new Set([...state.models.values()].map(({ category }) => category))].sort();
  return { events: [], answer: answers.made("queryDesignCategories", "found", names) };
}

/** queryDesignModels: garments by category, code, part of the name and last change. */
export function queryDesignModels({ state, answers }: Scene, query: Payload): Decision<KakacloEvent> {
  const [categories, codes] = [texts(query, "categoryNames"), texts(query, "modelCodes")];
  const name = text(query, "enName")?.toLowerCase() ?? "";
  const since = number(query, "lastUpdatedTime") ?? 0;
  const list = [...state.models.values()].filter(
    (model) =>
      (categories.length === 0 || categories.includes(model.category)) &&
      (codes.length === 0 || codes.includes(model.code)) &&
      model.name.toLowerCase().includes(name) &&
      state.began >= since,
  );
  const data = designPage(list, query, (model) => printModel(model, state.began));
  return { events: [], answer: answers.made("queryDesignModels", "found", data) };
}

/** getDesignModel: a garment with its sizes. */
export function getDesignModel({ state, answers }: Scene, query: Payload): Decision<KakacloEvent> {
  const model = state.models.get(number(query, "id") ?? 0);
  if (!model) return { events: [], answer: answers("getDesignModel", "unknown") };
  const { weight, sizes, name } = model;
  const orderCount = [...state.designs.values()].filter((design) => design.model === model.id).length;
  const data = {
    ...printModel(model, state.began),
    enDescription: `<p>${name}</p>`,
    enSizeContent: "[]",
    ...{ orderCount, status: onShelf, weight },
    variants: sizes.map((size) => ({ size, weight })),
  };
  return { events: [], answer: answers.made("getDesignModel", "found", data) };
}

function printModel({ id, category, code, price, name }: DesignModel, at: number): Payload {
  return {
    id,
    modelCode: code,
    categoryName: category,
    price: dollarsOf(price),
    enName: name,
    imageUrl: pictureOf(code),
    backImageUrl: pictureOf(`${code}_back`),
    ...{ createDate: at, modifyDate: at },
  };
}

/** queryDesignedProducts: own designs by garment, code, part of the name and last change. */
export function queryDesignedProducts({ state, answers }: Scene, query: Payload): Decision<KakacloEvent> {
  const [codes, spus] = [texts(query, "modelCodes"), texts(query, "spus")];
  const content = text(query, "searchContent");
  const since = number(query, "lastUpdatedTime") ?? 0;
  const list = [...state.designs.values()].filter(
    ({ model, spu, name, created }) =>
      (codes.length === 0 || codes.includes(state.models.get(model)?.code ?? "")) &&
      (spus.length === 0 || spus.includes(spu)) &&
      (content === undefined || spu === content || name.toLowerCase().includes(content.toLowerCase())) &&
      created >= since,
  );
  const data = designPage(list, query, (design) => printDesign(state, design));
  return { events: [], answer: answers.made("queryDesignedProducts", "found", data) };
}

function printDesign({ models, products, orders }: Scene["state"], design: Design): Payload {
  const { id, spu, name, payload, created } = design;
  const model = models.get(design.model);
  const product = products.get(spu);
  let orderCount = 0;
  for (const { lines } of orders.values())
    if (lines.some(({ sku }) => product?.skus.includes(sku))) orderCount++;
  return {
    id,
    customDesignedId: String(id),
    modelCode: model?.code ?? "",
    price: dollarsOf(model?.price ?? 0),
    enName: name,
    imageUrl: text(payload, "imageUrl") ?? pictureOf(spu),
    backImageUrl: text(payload, "backImageUrl") ?? pictureOf(`${spu}_back`),
    kkProductId: product?.id ?? 0,
    ...{ orderCount, spu, createDate: created, modifyDate: created },
  };
}

/** Pages of the calls on designs tell the number of rows alone. */
function designPage<T>(list: readonly T[], query: Payload, print: (entry: T) => Payload): Payload {
  const size = Math.max(1, number(query, "pageSize") ?? usualSize);
  const { list: entries, total } = pageOf(list, query, size, print);
  return { list: entries, total };
}

/** createDesignedProduct: a product of the own design, with a SKU for each size of its garment. */
export function createDesignedProduct(scene: Scene, payload: Payload): Decision<KakacloEvent> {
  const { state, context, answers } = scene;
  const named = text(payload, "modelId");
  const [first] = state.models.values();
  // The printed command sends nothing: a lenient world takes its first garment then.
  const model = state.models.get(Number(named)) ?? (isStrict(scene) ? undefined : first);
  if (!model) return { events: [], answer: answers("createDesignedProduct", "refused") };
  const id = state.designs.size + 1;
  const spu = `QCUT${String(id).padStart(5, "0")}`;
  const name = text(payload, "enName") ?? model.name;
  const stock = { [firstWarehouse(state)]: Number(context.settings["plenty"]) };
  const color = text(payload, "colorValue") ?? "";
  const { price, weight } = model;
  const skus = model.sizes.map(
    (size): NewSku => ({
      ...{ sku: `${spu}_${size}`, spu, price, cost: price, weight, stock },
      status: onShelf,
      options: [color, size, ""],
    }),
  );
  const product: NewProduct = {
    ...{ id: newProductId(state.counts.products), spu, name, description: name },
    category: state.categories.keys().next().value ?? 0,
    ...{ supplierLevel: "", salesVolume: 0, skus: [] },
  };
  const body = {
    type: "productDesigned",
    design: { id, model: model.id, spu, name, payload },
    product,
    skus,
  } as const;
  return { events: [{ body }], answer: answers("createDesignedProduct", "accepted") };
}
