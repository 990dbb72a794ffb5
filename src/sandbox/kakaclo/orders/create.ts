import type { EventDraft } from "../../core/event.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import { onShelf, openSkus, unknownSku } from "../catalogue/open-skus.ts";
import type { KakacloEvent, StockDelta } from "../event.ts";
import { channelFor, freightOf } from "../freight.ts";
import { dollarsOf, type Units } from "../money.ts";
import { object, objects, text } from "../read.ts";
import { type Split, splitGoods, type Wanted } from "../split.ts";
import type { NewOrder, Order, OrderLine, Payload } from "../state.ts";
import { firstWarehouse, take } from "../stock.ts";
import { isStrict, type Scene } from "../world-parts.ts";
import { makeRoom } from "./make-room.ts";
import { nextTimer, triggerOrder } from "./moves.ts";

/** createOrder, createOrderV1: an order for each warehouse that ships some of the goods. The answer names the first one. */
export function createOrder(operationId: string) {
  return (scene: Scene, payload: Payload): Decision<KakacloEvent> => {
    const { state, answers, context } = scene;
    const refuse = (situation: string, words: Readonly<Record<string, string>>) => ({
      events: [],
      answer: answers(operationId, situation, words),
    });
    const customId = text(payload, "customOrderId");
    const known = customId === undefined ? undefined : state.byCustomId.get(customId);
    const repeated = context.settings["repeatedCustomOrderId"];
    if (known !== undefined && repeated === "same-order")
      return { events: [], answer: answers.made(operationId, "accepted", Number(known)) };
    if (known !== undefined && repeated === "refuse")
      return refuse("repeated", { number: customId ?? "", order: known });
    const goods = goodsOf(payload);
    const reason = wrongGoods(scene, goods) ?? wrongSpeed(scene, payload);
    if (reason !== undefined) return refuse("refused", { reason });
    const opened = openSkus(
      scene,
      goods.map(({ sku }) => sku),
    );
    const split = splitOf(opened.scene, goods);
    const isShort = split.short !== undefined;
    if (isShort && context.settings["shortage"] !== "abnormal")
      return refuse("short", { sku: split.short ?? "" });
    const orders = ordersOf(opened.scene, split, payload);
    const amount = orders.reduce((sum, { subTotal, freight }) => sum + subTotal + freight, 0);
    if (!isShort && context.settings["checkBalance"] === true && state.balance < amount)
      return refuse("balance", { amount: dollarsOf(amount).toFixed(2) });
    const made = orders.flatMap((order) => draftsOf(opened.scene, order));
    const { events, notice } = makeRoom(scene, orders.length, [...opened.drafts, ...made]);
    const accepted = answers.made(operationId, "accepted", Number(orders[0]?.id));
    // What becomes of a speed that there is not, no page says.
    const isGuess = unknownSpeed(scene, payload) !== undefined;
    const answer = isGuess ? { ...accepted, evidence: "inferred" as const } : accepted;
    return { events, answer, ...(notice !== undefined && { notice }) };
  };
}

function goodsOf(payload: Payload): readonly Wanted[] {
  return objects(payload, "orderItemsList").map((item) => ({
    sku: text(item, "sku") ?? "",
    quantity: typeof item["quantity"] === "number" ? item["quantity"] : 1,
    warehouse: text(item, "warehouseCode"),
  }));
}

/** Why goods cannot be ordered, whatever stock there is. The contract requires neither items nor their members. */
function wrongGoods(scene: Scene, goods: readonly Wanted[]): string | undefined {
  if (goods.length === 0) return "orderItemsList is empty";
  if (goods.some(({ sku }) => sku === "")) return "an item has no sku";
  const many = goods.find(({ quantity }) => quantity > most);
  if (many) return `the quantity of ${many.sku} has to be at most ${most}`;
  const unknown = unknownSku(scene, goods);
  if (unknown !== undefined) return `sku ${unknown} doesn't exist`;
  const gone = goods.find(({ sku }) => !isForSale(scene.state.skus.get(sku)?.status));
  return gone && `sku ${gone.sku} is not on the shelf`;
}

/** The speed that is asked for; the table has it at the order, and the example at its items. */
function speedOf(payload: Payload): string | undefined {
  return text(payload, "channelType") ?? text(objects(payload, "orderItemsList")[0] ?? {}, "channelType");
}

/** A speed that is asked for and that no channel has: a lenient world takes the usual one instead. */
function unknownSpeed({ state }: Scene, payload: Payload): string | undefined {
  const speed = speedOf(payload);
  return state.channels.some(({ type }) => type === speed) ? undefined : speed;
}

function wrongSpeed(scene: Scene, payload: Payload): string | undefined {
  const speed = isStrict(scene) ? unknownSpeed(scene, payload) : undefined;
  return speed === undefined ? undefined : `channelType ${speed} doesn't exist`;
}

/** The most pieces that an item has: sums of such numbers, and of their prices, stay exact. */
const most = 1_000_000_000;

/** Off the shelf, deleted, discontinued. */
const notForSale = [0, 2, 3];

function isForSale(status: number = onShelf): boolean {
  return !notForSale.includes(status);
}

/** Goods of which there are not enough stay together. */
function splitOf(scene: Scene, goods: readonly Wanted[]): Split {
  const split = splitGoods(scene, goods);
  if (split.short === undefined) return split;
  return { short: split.short, groups: new Map([[firstWarehouse(scene.state), goods]]) };
}

/** The number of the first order of a world is that of the example. */
const firstOrder = 1_000_000_371_651;
const firstLine = 1_077_104;

function ordersOf(scene: Scene, { groups, short }: Split, payload: Payload): readonly NewOrder[] {
  const { state } = scene;
  const items = objects(payload, "orderItemsList");
  const speed = speedOf(payload);
  const code = text(payload, "channelCode") ?? text(items[0] ?? {}, "channelCode");
  const channel = channelFor(state, code, speed);
  const country = text(addressOf(payload), "country") ?? "";
  let line = firstLine + state.counts.lines;
  return [...groups].map(([warehouse, goods], index) => {
    const lines = goods.map(({ sku, quantity }): OrderLine => {
      const price = state.skus.get(sku)?.price ?? 0;
      return { id: String(line++), sku, quantity, price };
    });
    const subTotal = lines.reduce((sum: Units, { price, quantity }) => sum + price * quantity, 0);
    const freight = channel ? freightOf(state, channel, goods, country) : 0;
    return {
      id: String(firstOrder + state.counts.orders + index),
      sequence: state.counts.orders + index + 1,
      warehouse,
      channel: channel?.code ?? "",
      lines,
      subTotal,
      freight,
      payload,
      isReserved: short === undefined,
    };
  });
}

/** The address has one name in the table and another in the example. */
export function addressOf(payload: Payload): Payload {
  const named = object(payload, "orderAddresses");
  return Object.keys(named).length > 0 ? named : object(payload, "orderAddress");
}

function draftsOf(scene: Scene, created: NewOrder): EventDraft<KakacloEvent>[] {
  const { lives, context } = scene;
  const { warehouse, lines, isReserved } = created;
  if (isReserved)
    take(
      scene,
      lines.map(({ sku, quantity }): StockDelta => [sku, warehouse, -quantity]),
    );
  const body: KakacloEvent = { type: "orderCreated", order: created };
  const at = lives.order.start;
  if (isReserved) return [{ body, starts: nextTimer(scene, { id: created.id, at }) }];
  const short = triggerOrder(scene, orderFrom(created, at, context.now), { call: "createOrder" });
  // The way of an order that is short begins with the move that says so.
  return [{ body }, ...short];
}

/** An order as it begins. Its members are named one by one: made by spreading others, it would take many times as long. */
export function orderFrom(created: NewOrder, start: Order["at"], now: number): Order {
  const { id, sequence, warehouse, channel, lines, subTotal, freight, payload, isReserved } = created;
  return {
    id,
    sequence,
    warehouse,
    channel,
    lines,
    subTotal,
    freight,
    payload,
    isReserved,
    created: now,
    at: start,
    since: now,
    changed: now,
    parcels: noParcels,
    refundedPieces: noPieces,
    refundedAmount: 0,
  };
}

/** What a new order has of parcels and of money that went back: replaced by others later, never changed. */
const noParcels: Order["parcels"] = [];
const noPieces: Order["refundedPieces"] = {};
