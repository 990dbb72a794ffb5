import type { SandboxFault } from "./sandbox-faults.ts";

const parts = "a sale is shipped when every warehouse has shipped its part";
const refund = "a refund is money when it is there";
const stock = "the stock is that of KakaClo, whenever it changed";
const pages = "sales are found on every page, and a full bucket is waited for";

/** Mistakes of a shop that KakaClo ships for, which no check of single messages finds. */
export const dropshopFaults: readonly SandboxFault[] = [
  {
    name: "knows only the order that the answer names",
    edit: {
      right: "sale.orders = await ordersOf(sale, first);",
      wrong: "sale.orders = (await ordersOf(sale)).filter(({ id }) => id === String(first));",
    },
    foundBy: parts,
  },
  {
    name: "takes a part for the whole",
    edit: { right: "orders.every(isGone)", wrong: "orders.some(isGone)" },
    foundBy: parts,
  },
  {
    name: "takes the first parcel for all of them",
    edit: {
      right: '["fully_shipped", "completed"]',
      wrong: '["partially_shipped", "fully_shipped", "completed"]',
    },
    foundBy: "an order that has left in part is not shipped",
  },
  {
    name: "believes that every answer with HTTP 200 is a success",
    edit: { right: "if (answer.code !== 10000) throw new Error(answer.message);", wrong: "" },
    foundBy: "a sale that the balance does not suffice for stays open",
  },
  {
    name: "orders again what it has ordered before",
    edit: { right: "if (sale.orders.length > 0) return;", wrong: "" },
    foundBy: "a sale that is sent again is ordered once",
  },
  {
    name: "books a refund when it is asked for",
    edit: {
      right: "sale.refunds.push({ no, amount: refundableAmount, isOver: false });",
      wrong: "sale.refunds.push({ no, amount: 0, isOver: false }), (bank += refundableAmount);",
    },
    foundBy: refund,
  },
  {
    name: "books a refund again each time it looks",
    edit: { right: "sale.refunds.filter(({ isOver }) => !isOver)", wrong: "sale.refunds" },
    foundBy: refund,
  },
  {
    name: "books a refund that failed",
    edit: {
      right: 'if (list[0].refundStatus === "refund_successfully") bank',
      wrong: "if (refund.isOver) bank",
    },
    foundBy: "a refund of what has left is none",
  },
  {
    name: "asks for changes of the stock before they can be found",
    edit: { right: "now() - 10 * 60_000", wrong: "now()" },
    foundBy: stock,
  },
  {
    name: "adds what a warehouse has instead of keeping it",
    edit: { right: "stock.set(sku, pieces);", wrong: "stock.set(sku, (stock.get(sku) ?? 0) + pieces);" },
    foundBy: stock,
  },
  {
    name: "reads the first page alone",
    edit: { right: "if (list.length === 0 || rows.length >= total) return rows;", wrong: "return rows;" },
    foundBy: pages,
  },
  {
    name: "gives up when the bucket is full",
    edit: { right: "if (response.status === 429) {", wrong: "if (response.status === 503) {" },
    foundBy: pages,
  },
];
