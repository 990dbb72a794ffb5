import type { Edit } from "../helpers/partners/project.ts";

/** A mistake in a project that rehearses its processes in the sandbox, and the test of its own that finds it. */
export type SandboxFault = { name: string; edit: Omit<Edit, "file">; foundBy: string };

const shipped = "a sale is shipped when the warehouse says so, and not before";
const tooLate = "a cancel that comes too late leaves the sale";
const received = "the stock has what was received in good state, once";
const unkind = "pushes that come twice, late or in another order change nothing in the end";

/** Mistakes that no check of single messages finds. */
export const booksFaults: readonly SandboxFault[] = [
  {
    name: "ships before the push",
    edit: { right: '{ state: "placed", stages: 0 }', wrong: '{ state: "shipped", stages: 0 }' },
    foundBy: shipped,
  },
  {
    name: "believes VALID means shipped",
    edit: { right: 'found?.stage === "SHIPPED"', wrong: 'found?.status === "VALID"' },
    foundBy: shipped,
  },
  {
    name: "forgets that a cancel was refused",
    edit: { right: 'if (answer.success) sale.state = "cancelled";', wrong: 'sale.state = "cancelled";' },
    foundBy: tooLate,
  },
  {
    name: "takes what was ordered off the stock, not what was shipped",
    edit: {
      right: "for (const { sku, quantity } of items) add(sku, -quantity);",
      wrong: "for (const { sku } of items) add(sku, -3);",
    },
    foundBy: "what was picked short is not taken off the stock",
  },
  {
    name: "adds RV and PV rows",
    edit: {
      right: '.filter(({ detailId }) => detailId.startsWith("RV"))',
      wrong: ".map((row) => ({ receiveQty: row.putawayQty, ...row }))",
    },
    foundBy: received,
  },
  {
    name: "doubles the receipt with each push",
    edit: { right: "add(sku, total - (known.get(sku) ?? 0));", wrong: "add(sku, total);" },
    foundBy: received,
  },
  {
    name: "sells damaged goods",
    edit: {
      right: 'rows.filter((row) => row.skuStatus === "GOOD")',
      wrong: "[...rows]",
    },
    foundBy: received,
  },
  {
    name: "doubles an adjustment that is pushed twice",
    edit: { right: "if (adjustments.has(adjustNumber)) return;", wrong: "" },
    foundBy: unkind,
  },
  {
    name: "lets an older push take a sale back",
    edit: { right: "if (progress <= sale.stages) return;", wrong: "" },
    foundBy: unkind,
  },
  {
    name: "acknowledges what it could not process",
    edit: {
      right: '{ success: false, code: "FAILED", message: error.message }',
      wrong: "{ success: true, code: error.name, message: null }",
    },
    foundBy: "a push that could not be processed is not acknowledged, and comes again",
  },
];
