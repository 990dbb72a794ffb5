import type { SandboxFault } from "./sandbox-faults.ts";

const shipped = "a sale is shipped when the warehouse says so, with its tracking number";
const trouble = "a sale in trouble says why, and ships once the trouble is over";
const delivery = "a delivery counts what came in in good state, once, until it is over";
const allProducts = "the stock is what can be sold, of all products";
const changes = "the stock follows what changes between two looks at it";

/** Mistakes of an ISV on qlink that no check of single messages finds. */
export const isvFaults: readonly SandboxFault[] = [
  {
    name: "believes SENDING means shipped",
    edit: {
      right: 'if (status === "SENDING") sale.state = "placed";',
      wrong: 'if (status === "SENDING") sale.state = "shipped";',
    },
    foundBy: shipped,
  },
  {
    name: "forgets the tracking number",
    edit: { right: '{ state: "shipped", trackingNumber }', wrong: '{ state: "shipped" }' },
    foundBy: shipped,
  },
  {
    name: "overlooks a refusal inside a call that succeeds",
    edit: {
      right: "if (!result.success) throw new Error(result.info);\n    sales.set",
      wrong: "sales.set",
    },
    foundBy: "a sale that the warehouse refuses is none",
  },
  {
    name: "forgets that a cancel was refused",
    edit: {
      right: 'if (answer.success) sales.get(orderNumber).state = "cancelled";',
      wrong: 'sales.get(orderNumber).state = "cancelled";',
    },
    foundBy: "a cancel that comes too late leaves the sale",
  },
  {
    name: "gives up what has failed once",
    edit: { right: '["placed", "in trouble"].includes(state)', wrong: '["placed"].includes(state)' },
    foundBy: trouble,
  },
  {
    name: "reads the first page alone",
    edit: { right: "({ isLastPage } = result);", wrong: "isLastPage = true;" },
    foundBy: allProducts,
  },
  {
    name: "sells what is reserved for others",
    edit: { right: "Number(row.sellableQuantity)", wrong: "Number(row.totalQuantity)" },
    foundBy: allProducts,
  },
  {
    name: "asks for what changed from now on, not since the last time",
    edit: { right: "{ updateTimeFrom: syncedAt }", wrong: "{ updateTimeFrom: startedAt }" },
    foundBy: changes,
  },
  {
    name: "takes an empty answer for an empty warehouse",
    edit: {
      right: "const startedAt = now();",
      wrong: "const startedAt = now();\n    stock.clear();",
    },
    foundBy: changes,
  },
  {
    name: "overlooks that a SKU is used",
    edit: {
      right:
        'const { result } = await callQlink("insertSkuInfo", { sku, erpSku });\n    if (!result.success)',
      wrong: 'const { result } = await callQlink("insertSkuInfo", { sku, erpSku });\n    if (!result)',
    },
    foundBy: "a SKU of the warehouse that stands for another product is not taken",
  },
  {
    name: "sells damaged goods",
    edit: {
      right: "for (const { sku, goodQuantity } of skuList)",
      wrong: "for (const { sku, receivedQuantity: goodQuantity } of skuList)",
    },
    foundBy: delivery,
  },
  {
    name: "adds a receipt with each look at it",
    edit: { right: "goodQuantity - known);", wrong: "goodQuantity);" },
    foundBy: delivery,
  },
  {
    name: "believes that a delivery which is being received is over",
    edit: {
      right: '["FINISHED", "CLOSED", "DELETED"]',
      wrong: '["RECEIVING", "FINISHED", "CLOSED", "DELETED"]',
    },
    foundBy: delivery,
  },
];
