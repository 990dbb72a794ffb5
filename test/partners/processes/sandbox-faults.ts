import { isObject } from "../../../src/base/type-guards.ts";
import type { FlowRule } from "../../../src/contract/rules/flow-rules.ts";
import type { Spoiling } from "./spoiled-sandbox.ts";

type Members = Readonly<Record<string, unknown>>;

/** A server that is wrong in one thing, and the rule that names it. */
export type SandboxFault = { rule: FlowRule; spoiling: () => Spoiling };

/** Stateful faults of servers that are right but for them, by family. */
export const sandboxFaults: Readonly<Record<string, Readonly<Record<string, SandboxFault>>>> = {
  glink: {
    "forgets orders": empty("batchQueryOrders", "orderInfoList", "created-is-found"),
    "forgets ASNs": empty("batchQueryAsns", "asnInfoList", "created-is-found"),
    "forgets items": empty("queryItems", "itemList", "created-is-found"),
    "cancels orders in words only": words("cancelOrder"),
    "cancels ASNs in words only": words("cancelAsn"),
    "loses an order that is repeated": { rule: "repeat-is-harmless", spoiling: losesRepeated },
    "takes stock twice for an order": { rule: "stock-change", spoiling: takesTwice },
    "repeats the first page of the stock": repeatsPage("queryWarehouseStock"),
    "invents states of orders": each("batchQueryOrders", "known-state", (row) => ({
      ...row,
      stage: "UNDERWAY",
    })),
    "lists an item twice": twice("queryItems"),
  },
  kakaclo: {
    "forgets orders": empty("queryOrders", "list", "created-is-found"),
    "repeats the first page of the orders": repeatsPage("queryOrders"),
    "repeats the first page of the products": repeatsPage("queryProducts"),
    "counts orders wrong": wrongTotal("queryOrders"),
    "invents unknown orders": { rule: "unknown-is-harmless", spoiling: inventsOrders },
    "lists a channel twice": twice("quoteChannels"),
    "invents states of orders": each("queryOrders", "known-state", (row) => ({ ...row, status: "underway" })),
    "never shows that an order is paid": each("queryOrders", "act-shows", (row) => ({
      ...row,
      financialStatus: "waiting",
    })),
  },
};

function empty(operationId: string, member: string, rule: FlowRule): SandboxFault {
  return lists(operationId, rule, (rows, name) => (name === member ? [] : rows));
}

function each(operationId: string, rule: FlowRule, changed: (row: Members) => Members): SandboxFault {
  return lists(operationId, rule, (rows) => rows.map((row) => (isObject(row) ? changed(row) : row)));
}

function twice(operationId: string): SandboxFault {
  return lists(operationId, "unique-code", (rows) => [...rows, ...rows]);
}

function wrongTotal(operationId: string): SandboxFault {
  const answer: Spoiling["answer"] = (call, right) => {
    const { data } = right;
    if (call.operationId !== operationId || !isObject(data)) return right;
    return { ...right, data: { ...data, total: Number(data["total"]) + 2 } };
  };
  return { rule: "total-fits", spoiling: () => ({ answer }) };
}

function repeatsPage(operationId: string): SandboxFault {
  const instead: Spoiling["instead"] = (call) =>
    call.operationId === operationId && call.page === 2 ? { page: 1 } : undefined;
  return { rule: "page-repeats", spoiling: () => ({ instead }) };
}

/** Says that a cancellation is done, and does nothing. */
function words(operationId: string): SandboxFault {
  const done = { success: true, code: "SUCCESS", message: null };
  const instead: Spoiling["instead"] = (call) =>
    call.operationId === operationId ? { answer: done } : undefined;
  return { rule: "cancelled-reads-cancelled", spoiling: () => ({ instead }) };
}

function losesRepeated(): Spoiling {
  const created = new Map<unknown, number>();
  return {
    answer({ operationId, sent }, right) {
      const { orderNumber } = sent;
      if (operationId === "createOrder") created.set(orderNumber, (created.get(orderNumber) ?? 0) + 1);
      if (operationId !== "batchQueryOrders") return right;
      return changedLists(right, (rows) =>
        rows.filter((row) => !isObject(row) || (created.get(row["orderNumber"]) ?? 0) < 2),
      );
    },
  };
}

function takesTwice(): Spoiling {
  let orders = 0;
  return {
    answer({ operationId }, right) {
      if (operationId === "createOrder") orders += 1;
      if (operationId !== "queryWarehouseStock") return right;
      return changedLists(right, (rows) =>
        rows.map((row) => (isObject(row) ? { ...row, salableQty: Number(row["salableQty"]) - orders } : row)),
      );
    },
  };
}

/** Answers a number that nobody has created with another order under that number. */
function inventsOrders(): Spoiling {
  let known: unknown;
  return {
    answer({ operationId, sent }, right) {
      const { data } = right;
      if (operationId !== "queryOrders" || !isObject(data) || !Array.isArray(data["list"])) return right;
      const [first] = data["list"];
      if (first !== undefined) known = first;
      if (first !== undefined || !isObject(known)) return right;
      return { ...right, data: { ...data, list: [{ ...known, id: sent["ids"] }], total: 1 } };
    },
  };
}

function lists(
  operationId: string,
  rule: FlowRule,
  changed: (rows: readonly unknown[], member: string) => readonly unknown[],
): SandboxFault {
  const answer: Spoiling["answer"] = (call, right) =>
    call.operationId === operationId ? changedLists(right, changed) : right;
  return { rule, spoiling: () => ({ answer }) };
}

/** An answer whose lists are changed, which stand in it or in its `data`. */
function changedLists(
  answer: Members,
  changed: (rows: readonly unknown[], member: string) => readonly unknown[],
): Members {
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => {
      if (Array.isArray(value)) return [name, changed(value, name)];
      return [name, name === "data" && isObject(value) ? changedLists(value, changed) : value];
    }),
  );
}
