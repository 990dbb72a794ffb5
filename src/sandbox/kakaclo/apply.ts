import type { BodyEvent } from "../core/family-behaviour.ts";
import type { Instant } from "../core/time.ts";
import { addGoods } from "./catalogue/add-goods.ts";
import type { KakacloEvent, OrderMoved, StockDelta } from "./event.ts";
import { orderFrom } from "./orders/create.ts";
import { isWaiting, moved } from "./orders/moves.ts";
import { text } from "./read.ts";
import type { KakacloState, NewOrder, NewRefund, Order, Refund, Sku } from "./state.ts";
import type { Lives } from "./world-parts.ts";

/** Makes an event part of the state. */
export function applyEvent(state: KakacloState, lives: Lives, { body, at }: BodyEvent<KakacloEvent>): void {
  switch (body.type) {
    case "called":
      state.bucket = { level: body.level, at };
      break;
    case "bucketFull":
      state.said.full = true;
      break;
    case "skusOpened":
      state.counts.products += body.products.length;
      addGoods(state, body, state.began, true);
      break;
    case "orderCreated":
      addOrder(state, lives, body.order, at);
      break;
    case "orderMoved":
      moveOrder(state, lives, body, at);
      break;
    case "refundCreated":
      addRefund(state, lives, body.refund, at);
      break;
    case "refundMoved":
      moveRefund(state, body.no, body.to, at);
      break;
    case "stockAdjusted":
      changeStock(state, body.stock, at);
      break;
    case "balanceChanged":
      changeBalance(state, body.balance);
      break;
    case "skuChanged":
      setSku(state, body.sku, body.set, at);
      break;
    case "productDesigned":
      state.counts.products += 1;
      state.designs.set(body.design.spu, { ...body.design, created: at });
      addGoods(state, { products: [body.product], skus: body.skus }, at, false);
      break;
    case "indexed":
      index(state, body.sku);
      break;
    case "dropped":
      for (const id of body.orders) dropOrder(state, id);
      state.said.dropped = true;
  }
}

function addOrder(state: KakacloState, lives: Lives, created: NewOrder, now: Instant): void {
  const order = orderFrom(created, lives.order.start, now);
  const { warehouse, lines, isReserved } = order;
  state.counts.orders += 1;
  state.counts.lines += lines.length;
  if (isReserved)
    changeStock(
      state,
      lines.map(({ sku, quantity }): StockDelta => [sku, warehouse, -quantity]),
      now,
    );
  putOrder(state, lives, order);
}

/** Puts an order into the world, with what is found from orders. */
export function putOrder(state: KakacloState, lives: Lives, order: Order): void {
  state.orders.set(order.id, order);
  const customId = text(order.payload, "customOrderId");
  if (customId !== undefined && !state.byCustomId.has(customId)) state.byCustomId.set(customId, order.id);
  if (isWaiting(lives, order.at)) state.waiting.add(order.id);
}

function moveOrder(state: KakacloState, lives: Lives, body: OrderMoved, now: Instant): void {
  const order = state.orders.get(body.id);
  if (!order) throw new Error(`There is no order ${body.id}`);
  const wasFinished = lives.order.isFinished(order.at);
  moved(order, body, now);
  if (body.stock) changeStock(state, body.stock, now);
  if (body.balance !== undefined) changeBalance(state, body.balance);
  if (isWaiting(lives, order.at)) state.waiting.add(order.id);
  else state.waiting.delete(order.id);
  if (lives.order.isFinished(order.at) && !wasFinished) state.finished.add(order.id);
}

function dropOrder(state: KakacloState, id: string): void {
  const customId = text(state.orders.get(id)?.payload ?? {}, "customOrderId");
  if (customId !== undefined && state.byCustomId.get(customId) === id) state.byCustomId.delete(customId);
  for (const no of state.refundsOf.get(id) ?? []) state.refunds.delete(no);
  state.refundsOf.delete(id);
  state.orders.delete(id);
  state.finished.delete(id);
}

function addRefund(state: KakacloState, lives: Lives, created: NewRefund, now: Instant): void {
  state.counts.refunds += 1;
  putRefund(state, { ...created, created: now, at: lives.refund.start, since: now, changed: now });
}

/** Puts a refund into the world, with what is found from refunds. */
export function putRefund(state: KakacloState, refund: Refund): void {
  state.refunds.set(refund.no, refund);
  state.refundsOf.set(refund.order, [...(state.refundsOf.get(refund.order) ?? []), refund.no]);
}

function moveRefund(state: KakacloState, no: string, to: Refund["at"], now: Instant): void {
  const refund = state.refunds.get(no);
  if (!refund) throw new Error(`There is no refund ${no}`);
  Object.assign(refund, { at: { ...refund.at, ...to }, since: now, changed: now });
}

/** A balance below nothing would be an error of ours. */
function changeBalance(state: KakacloState, change: number): void {
  state.balance += change;
  if (state.balance < 0) throw new Error(`The balance would be ${state.balance}`);
}

/** Stock below nothing would be an error of ours. */
function changeStock(state: KakacloState, deltas: readonly StockDelta[], now: Instant): void {
  for (const [name, warehouse, quantity] of deltas) {
    const stock = state.skus.get(name)?.stock ?? {};
    const pieces = (stock[warehouse] ?? 0) + quantity;
    if (pieces < 0) throw new Error(`${name} would have ${pieces} pieces in ${warehouse}`);
    setSku(state, name, { stock: { ...stock, [warehouse]: pieces } }, now);
  }
}

function setSku(
  state: KakacloState,
  name: string,
  set: Partial<Pick<Sku, "price" | "status" | "stock">>,
  now: Instant,
): void {
  const sku = state.skus.get(name);
  if (!sku) throw new Error(`There is no SKU ${name}`);
  const { price = sku.price, status = sku.status, stock = sku.stock } = set;
  state.skus.set(name, { ...sku, price, status, stock, changed: now, isStale: true });
}

function index(state: KakacloState, name: string): void {
  const sku = state.skus.get(name);
  if (!sku) throw new Error(`There is no SKU ${name}`);
  const { price, status, stock, changed } = sku;
  state.skus.set(name, { ...sku, shown: { price, status, stock, changed }, isStale: false });
}
