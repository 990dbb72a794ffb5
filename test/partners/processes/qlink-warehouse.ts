import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { isObject } from "../../../src/base/type-guards.ts";

type Members = Record<string, unknown>;
type Line = { sku: string; quantity: number };
type Order = { number: string; lines: Line[]; state: string; at: number; cancelled: boolean };
type Asn = { number: string; lines: Line[]; state: string };
type StockRow = { sku: string; sellable: number; reserved: number; total: number; changed: number };

/** What the documents leave open, and what a warehouse may do wrong. */
export type WarehouseManner = {
  /** Answers in this other form of the documents. */
  listName?: "warehouseList" | "warehouseInfoList";
  singleOrder?: boolean;
  bareRows?: boolean;
  ignoresUnknown?: "empty" | "refuse" | "null";
  refusesRepeats?: boolean;
  refusesSkus?: boolean;
  listsUnreceived?: boolean;
  /** Orders go on by themselves after so many looks. */
  shipsAfterLooks?: number;
  /** A cancellation shows after so many looks. */
  cancelsAfterLooks?: number;
  extraMembers?: boolean;
  capsPages?: number;
  reservesAtOnce?: boolean;
  numericNumbers?: boolean;
  asnGone?: boolean;
  reversed?: boolean;
  /** What it does wrong, by name. */
  fault?: WarehouseFault;
};

/** Stateful faults of a warehouse, each with the rule that names it. */
export const warehouseFaults = {
  "forgets orders": "created-is-found",
  "forgets ASNs": "created-is-found",
  "cancels in words only": "cancelled-reads-cancelled",
  "revives what is cancelled twice": "repeat-is-harmless",
  "loses an order that is repeated": "repeat-is-harmless",
  "takes stock twice for a repeat": "stock-change",
  "keeps stock of cancelled orders": "stock-change",
  "takes double stock": "stock-change",
  "receives twice on a repeat": "stock-change",
  "sells what is announced": "stock-change",
  "invents unknown orders": "unknown-is-harmless",
  "makes an ASN of an unknown number": "unknown-is-harmless",
  "repeats a row on the next page": "page-repeats",
  "skips a row between pages": "page-skips",
  "never ends": "paging-ends",
  "counts pages wrong": "total-fits",
  "lists a warehouse twice": "unique-code",
  "lists a channel twice": "unique-code",
  "invents states": "known-state",
  "ships into a state of its own": "known-state",
  "notes no change": "update-time",
  "ships without tracking number": "required",
  "fails without a reason": "required",
  "takes no orders": "step-succeeds",
  "cancels ASNs in words only": "cancelled-reads-cancelled",
} as const;

/** Name of a fault. */
export type WarehouseFault = keyof typeof warehouseFaults;

/** A warehouse that answers qlink's calls and remembers. */
export type Warehouse = { origin: string; close: () => Promise<void>; orders: ReadonlyMap<string, Order> };

/** Starts a warehouse of the given manner. */
export async function startWarehouse(manner: WarehouseManner = {}): Promise<Warehouse> {
  const { answer, orders } = createBook(manner);
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const name = (request.url ?? "").split("/").at(-1) ?? "";
      const asked: unknown = JSON.parse(body || "{}");
      const found = answer(name, isObject(asked) ? asked : {});
      response.writeHead(found === undefined ? 404 : 200, { "Content-Type": "application/json" });
      response.end(JSON.stringify(found ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, close, orders };
}

function createBook(manner: WarehouseManner) {
  const { fault } = manner;
  const orders = new Map<string, Order>();
  const asns = new Map<string, Asn>();
  const products = new Set<string>();
  let clock = Date.now();
  const stock = new Map<string, StockRow>(
    Array.from({ length: 23 }, (_, index) => {
      const sku = `SKU-${String(index + 1).padStart(3, "0")}`;
      return [sku, { sku, sellable: 100, reserved: 0, total: 100, changed: 0 }] as const;
    }),
  );
  const looks = new Map<string, number>();
  const ok = (result: unknown): Members => ({ errorMsg: null, result, success: true, code: null });
  const refused = (errorMsg: string): Members => ({ errorMsg, result: null, success: false, code: null });
  const calls: Readonly<Record<string, (asked: Members) => Members>> = {
    initWarehouses: () => {
      const list = [
        { warehouseCode: manner.numericNumbers ? 7 : "TU1", warehouseName: "West" },
        { warehouseCode: "TU2", warehouseName: "East" },
      ];
      const shown =
        fault === "lists a warehouse twice"
          ? [...list, { warehouseCode: "TU1", warehouseName: "Other" }]
          : list;
      return ok({ [manner.listName ?? "warehouseInfoList"]: shown });
    },
    initChannels: () => {
      const list = [
        { channelCode: "UPS-1", channelName: "UPS", carrierName: "" },
        { channelCode: "DHL-1", channelName: "DHL", carrierName: "" },
      ];
      return ok({ channelList: fault === "lists a channel twice" ? [...list, list[0]] : list });
    },
    createOrder: (asked) => {
      const number = String(asked["orderNumber"]);
      if (fault === "takes no orders") return refused("closed");
      const known = orders.get(number);
      if (known) {
        if (fault === "loses an order that is repeated") orders.delete(number);
        if (fault === "takes stock twice for a repeat") take(known.lines, 1);
        if (manner.refusesRepeats)
          return ok({ success: false, orderNumber: number, info: "known", warehouseOrderNumber: "" });
        return ok({ success: true, orderNumber: number, warehouseOrderNumber: `W-${number}` });
      }
      const lines = linesOf(asked["skuList"]);
      if (fault !== "forgets orders")
        orders.set(number, { number, lines, state: "SENDING", at: clock, cancelled: false });
      if (manner.reservesAtOnce !== false) take(lines, fault === "takes double stock" ? 2 : 1);
      return ok({ success: true, orderNumber: number, warehouseOrderNumber: `W-${number}` });
    },
    cancelOrder: (asked) => {
      for (const { orderNumber } of rows(asked["cancelOrderList"])) {
        const order = orders.get(String(orderNumber));
        if (!order) {
          if (manner.ignoresUnknown === "refuse") return refused("unknown");
          continue;
        }
        if (order.cancelled) {
          if (fault === "revives what is cancelled twice") order.state = "SENDING";
          if (manner.refusesRepeats) return refused("cancelled already");
          continue;
        }
        if (fault === "cancels in words only") continue;
        order.cancelled = true;
        looks.set(order.number, 0);
        if (!manner.cancelsAfterLooks) order.state = "CANCEL";
        if (fault !== "keeps stock of cancelled orders" && manner.reservesAtOnce !== false)
          take(order.lines, -1);
      }
      return ok(null);
    },
    getOrder: (asked) => {
      const found = rows(asked["getOrderInfoList"]).flatMap(({ orderNumber }) => {
        const number = String(orderNumber);
        const order = orders.get(number);
        if (!order) return fault === "invents unknown orders" ? [stateOf(number, "SENDING")] : [];
        look(order);
        return [stateOf(number, order.state)];
      });
      if (found.length === 0 && manner.ignoresUnknown === "refuse") return refused("unknown order");
      if (found.length === 0 && manner.ignoresUnknown === "null") return ok(null);
      if (manner.singleOrder) return ok(found[0] ?? {});
      return ok({ warehouseGetOrderList: found });
    },
    syncInventory: (asked) => {
      const wanted = rows(asked["warehouseSkuList"]).map(({ warehouseSku }) => String(warehouseSku));
      const since = Number(asked["updateTimeFrom"] ?? 0);
      const all = [...stock.values()].filter(
        (row) => (wanted.length === 0 || wanted.includes(row.sku)) && row.changed >= since,
      );
      if (manner.listsUnreceived)
        for (const sku of products)
          if (!stock.has(sku) && (wanted.length === 0 || wanted.includes(sku)))
            all.push({ sku, sellable: 0, reserved: 0, total: 0, changed: clock });
      if (manner.reversed) all.reverse();
      const size = Math.min(Number(asked["pageSize"]), manner.capsPages ?? 1000);
      const page = Number(asked["page"]);
      const count = Math.max(1, Math.ceil(all.length / size));
      const start = (page - 1) * size;
      let shown = all.slice(start, start + size);
      if (fault === "repeats a row on the next page" && page > 1) shown = all.slice(start - 1, start + size);
      if (fault === "skips a row between pages" && page > 1) shown = all.slice(start + 1, start + size);
      if (fault === "never ends" && page > count)
        shown = [{ sku: `GHOST-${page}`, sellable: 0, reserved: 0, total: 0, changed: 0 }];
      const data = shown.map(rowOf);
      if (manner.bareRows) return ok(data);
      const isLastPage = fault === "never ends" ? false : page >= count;
      return ok({
        isLastPage,
        currentPage: page,
        pageCount: fault === "counts pages wrong" ? count + 2 : count,
        data,
      });
    },
    createAsnOrder: (asked) => {
      const number = String(asked["asnNumber"]);
      const known = asns.get(number);
      if (known) {
        if (fault === "receives twice on a repeat")
          known.lines = known.lines.map((line) => ({ ...line, quantity: line.quantity * 2 }));
        if (manner.refusesRepeats)
          return ok({ success: false, asnNumber: number, info: "known", wmsAsnNumber: "" });
      } else if (fault !== "forgets ASNs") {
        const lines = linesOf(asked["skuList"]);
        asns.set(number, { number, lines, state: "NEW" });
        if (fault === "sells what is announced") put(lines);
      }
      return ok({ success: true, asnNumber: number, info: "", wmsAsnNumber: `IB-${number}` });
    },
    getAsnList: (asked) => {
      const list = rows(asked["asnNumbers"]).flatMap(({ asnNumber }) => {
        const number = String(asnNumber);
        const asn = asns.get(number);
        if (!asn) return [];
        if (manner.asnGone && asn.state === "DELETED") return [];
        const done = asn.state === "FINISHED";
        const count = looks.get(number) ?? 0;
        looks.set(number, count + 1);
        if (
          manner.shipsAfterLooks !== undefined &&
          !done &&
          asn.state !== "DELETED" &&
          count >= manner.shipsAfterLooks + 1
        ) {
          asn.state = "FINISHED";
          put(asn.lines);
        }
        return [asnOf(asn)];
      });
      return ok({ asnList: list });
    },
    cancelAsnOrder: (asked) => {
      const numbers = Array.isArray(asked["asnNumbers"]) ? asked["asnNumbers"].map(String) : [];
      const results = numbers.map((number) => {
        const asn = asns.get(number);
        if (!asn && fault === "makes an ASN of an unknown number")
          asns.set(number, { number, lines: [], state: "NEW" });
        if (asn && fault !== "cancels ASNs in words only") asn.state = "DELETED";
        return {
          asnNumber: number,
          operation: "CANCEL",
          info: asn ? "" : "unknown",
          success: asn !== undefined,
        };
      });
      return ok({ results });
    },
    insertSkuInfo: (asked) => {
      const sku = String(asked["sku"]);
      const isUsed = products.has(sku) || manner.refusesSkus;
      products.add(sku);
      if (isUsed) return ok({ sku, operation: "CREATE", info: `sku【${sku}】已被使用;`, success: false });
      return ok({ sku, operation: "CREATE", info: "", success: true });
    },
  };

  return {
    orders,
    answer: (name: string, asked: Members): Members | undefined => {
      clock = Date.now();
      const found = calls[name]?.(asked);
      return found && manner.extraMembers ? { ...found, traceId: "t-1", cost: 3 } : found;
    },
  };

  function take(lines: readonly Line[], times: number): void {
    for (const { sku, quantity } of lines) {
      const row = stock.get(sku);
      if (!row) continue;
      row.sellable -= quantity * times;
      row.reserved += quantity * times;
      note(row);
    }
  }

  function put(lines: readonly Line[]): void {
    for (const { sku, quantity } of lines) {
      const row = stock.get(sku);
      if (!row) continue;
      row.sellable += quantity;
      row.total += quantity;
      note(row);
    }
  }

  function note(row: StockRow): void {
    if (fault !== "notes no change") row.changed = clock;
  }

  function look(order: Order): void {
    const count = looks.get(order.number) ?? 0;
    looks.set(order.number, count + 1);
    if (
      order.cancelled &&
      order.state !== "CANCEL" &&
      fault !== "revives what is cancelled twice" &&
      count >= (manner.cancelsAfterLooks ?? 0)
    )
      order.state = "CANCEL";
    if (
      order.cancelled ||
      order.state !== "SENDING" ||
      manner.shipsAfterLooks === undefined ||
      count < manner.shipsAfterLooks
    )
      return;
    if (fault === "fails without a reason") {
      order.state = "FAILED";
      return;
    }
    order.state = fault === "ships into a state of its own" ? "DONE" : "SUCCESS";
    for (const { sku, quantity } of order.lines) {
      const row = stock.get(sku);
      if (!row) continue;
      row.total -= quantity;
      if (manner.reservesAtOnce === false) row.sellable -= quantity;
      else row.reserved -= quantity;
      note(row);
    }
  }

  function stateOf(number: string, state: string): Members {
    const hasTracking = state === "SUCCESS" && fault !== "ships without tracking number";
    return {
      orderNumber: number,
      wmsStatus: "0",
      status: fault === "invents states" ? "UNDERWAY" : state,
      ...(hasTracking && { carrierName: "UPS", trackingNumber: `T-${number}` }),
    };
  }

  function rowOf({ sku, sellable, reserved, total }: StockRow): Members {
    return {
      warehouseCode: manner.numericNumbers ? 7 : "TU1",
      warehouseSku: sku,
      onwayQuantity: "0",
      pendingQuantity: "0",
      sellableQuantity: String(sellable),
      unsellableQuantity: "0",
      reservedQuantity: String(reserved),
      useQuantity: "0",
      totalQuantity: String(total),
    };
  }

  function asnOf({ number, lines, state }: Asn): Members {
    const isDone = state === "FINISHED";
    return {
      asnNumber: number,
      wmsStatus: state,
      referenceNumber: `IB-${number}`,
      finishTime: isDone ? "2026-06-05 10:00:00" : "",
      skuList: lines.map(({ sku, quantity }) => ({
        sku,
        name: "Sample",
        estimatedQuantity: quantity,
        receivedQuantity: isDone ? quantity : 0,
        goodQuantity: isDone ? quantity : 0,
        badQuantity: 0,
      })),
    };
  }
}

function rows(value: unknown): Members[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function linesOf(value: unknown): Line[] {
  return rows(value).map(({ sku, quantity }) => ({ sku: String(sku), quantity: Number(quantity) }));
}
