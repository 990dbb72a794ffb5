import type { Decision } from "../core/family-behaviour.ts";
import { openSkus, unknownSku } from "./catalogue/open-skus.ts";
import type { KakacloEvent } from "./event.ts";
import { dollarsOf, unitsOf, wholeCents } from "./money.ts";
import { number, text } from "./read.ts";
import type { Payload } from "./state.ts";
import { available } from "./stock.ts";
import type { Scene } from "./world-parts.ts";

type Act = (scene: Scene, input: Payload) => Decision<KakacloEvent>;

/** adjust: corrects the stock of a SKU. */
export const adjust: Act = (scene, input) => {
  const { state } = scene;
  const [warehouse, sku] = [text(input, "warehouseCode") ?? "", text(input, "sku") ?? ""];
  const quantity = number(input, "quantity") ?? 0;
  if (!state.warehouses.has(warehouse))
    return unknown("/warehouseCode", `There is no warehouse ${warehouse}.`, [...state.warehouses.keys()]);
  const opened = openNamed(scene, sku);
  if ("problem" in opened) return opened;
  const there = available(opened.scene, sku, warehouse);
  if (there + quantity < 0) {
    const detail = `There are ${there} pieces of ${sku} in ${warehouse} that are not set aside for orders.`;
    return {
      events: [],
      problem: { kind: "conflict", detail, pointer: "/quantity", possible: [`at least -${there}`] },
    };
  }
  const body = { type: "stockAdjusted", stock: [[sku, warehouse, quantity]] } as const;
  const result = { warehouseCode: warehouse, sku, available: there + quantity };
  return { events: [...opened.drafts, { body }], result };
};

/** changeSku: changes the price of a SKU, or its state on the shelf. */
export const changeSku: Act = (scene, input) => {
  const sku = text(input, "sku") ?? "";
  const opened = openNamed(scene, sku);
  if ("problem" in opened) return opened;
  const [price, status] = [number(input, "price"), number(input, "skuStatus")];
  const set = {
    ...(price !== undefined && { price: unitsOf(price) }),
    ...(status !== undefined && { status }),
  };
  return { events: [...opened.drafts, { body: { type: "skuChanged", sku, set } }], result: { ...input } };
};

/** topUp: changes the balance. Orders that wait for their payment are paid then. */
export const topUp: Act = ({ state }, input) => {
  const dollars = number(input, "amount") ?? 0;
  const amount = wholeCents(dollars);
  if (amount !== unitsOf(dollars) || amount === 0) {
    const detail = "An amount is in whole cents.";
    const possible = amount === 0 ? ["0.01"] : [String(dollarsOf(amount))];
    return { events: [], problem: { kind: "input", detail, pointer: "/amount", possible } };
  }
  const balance = state.balance + amount;
  if (balance < 0) {
    const detail = `The balance is ${dollarsOf(state.balance)}.`;
    return {
      events: [],
      problem: {
        kind: "conflict",
        detail,
        pointer: "/amount",
        possible: [`at least -${dollarsOf(state.balance)}`],
      },
    };
  }
  return {
    events: [{ body: { type: "balanceChanged", balance: amount } }],
    result: { balance: dollarsOf(balance) },
  };
};

function openNamed(scene: Scene, sku: string) {
  const isUnknown = unknownSku(scene, [{ sku }]) !== undefined;
  return isUnknown
    ? unknown("/sku", `There is no SKU ${sku}.`, [...scene.state.skus.keys()].slice(0, 10))
    : openSkus(scene, [sku]);
}

function unknown(pointer: string, detail: string, possible: readonly string[]) {
  return { events: [], problem: { kind: "unknown", detail, pointer, possible } as const };
}
