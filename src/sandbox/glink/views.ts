import type { Behaviour } from "../behaviour/behaviour.ts";
import type { FamilyBehaviour } from "../core/family-behaviour.ts";
import type { Instant } from "../core/time.ts";
import { totalOf } from "../ledger/ledger.ts";
import { receivedOf } from "./asns/effects.ts";
import { asnLinesOf } from "./asns/lines.ts";
import { wmsNumber } from "./documents.ts";
import { sourcesOf, targetsOf } from "./production/production-mover.ts";
import type { Allocation, DocumentBase, GlinkState, Kind, Payload } from "./state.ts";

/** What the control API lists. */
export const views: FamilyBehaviour<GlinkState>["views"] = {
  *orders(state) {
    for (const order of state.documents.order.values()) {
      yield {
        orderNumber: order.number,
        ...common(order),
        wmsOrderNumber: wmsNumber(order),
        lines: order.lines.map(({ sku, quantity }, line) => ({
          ...{ line, sku, quantity, missing: order.missing?.[line] ?? 0 },
          allocated: allocatedOf(order.allocations, line),
        })),
        ...(order.shipped !== undefined && { shipped: printed(order.shipped) }),
        ...(order.packages && { trackingNumbers: order.packages.map(({ tracking }) => tracking) }),
        ...(order.held && { held: order.held }),
        ...(order.trouble && { trouble: order.trouble }),
        ...(order.onlineStatus !== undefined && { onlineStatus: order.onlineStatus }),
        ...(order.logistics && { logistics: order.logistics }),
      };
    }
  },
  *asns(state) {
    for (const asn of state.documents.asn.values()) {
      const received = receivedOf(asn);
      const putAway = receivedOf({ payload: asn.payload, receipts: asn.putaways });
      yield {
        asnNumber: asn.number,
        ...common(asn),
        wmsAsnNumber: wmsNumber(asn),
        lines: asnLinesOf(asn.payload).map(({ sku, quantity }, line) => ({
          ...{ line, sku, expected: quantity, received: received[line] ?? 0, putAway: putAway[line] ?? 0 },
        })),
        ...(asn.received !== undefined && { received: printed(asn.received) }),
        ...(asn.putAway !== undefined && { putAway: printed(asn.putAway) }),
      };
    }
  },
  *productionOrders(state) {
    for (const production of state.documents.production.values()) {
      yield {
        productionOrderNumber: production.number,
        ...common(production),
        wmsNumber: wmsNumber(production),
        lines: sourcesOf(production.payload).map(({ sku, quantity }, line) => ({
          ...{ line, sku, quantity, allocated: allocatedOf(production.allocations, line) },
        })),
        consumed: sourcesOf(production.payload).map(({ sku, quantity }, line) => ({ line, sku, quantity })),
        produced: targetsOf(production.payload).map(({ sku, quantity }, line) => ({ line, sku, quantity })),
        ...(production.trouble && { trouble: production.trouble }),
      };
    }
  },
  *items(state) {
    for (const { customer, sku, record, created, updated } of state.master.items.values()) {
      const description = record["description"];
      yield {
        customerCode: customer,
        sku,
        description,
        created: printed(created),
        updated: printed(updated),
      };
    }
  },
  *stock(state) {
    for (const row of state.rows.values()) {
      const { customer, warehouse, sku, batch, status } = row;
      const { available, allocated, held, quarantined, missing, duePutaway } = row;
      yield {
        ...{ customerCode: customer, warehouseCode: warehouse, sku, stockStatus: status },
        ...(batch !== "" && { batchNo: batch }),
        ...{ total: totalOf(row), available, allocated, held, quarantined, missing, duePutaway },
      };
    }
  },
};

/** The views of documents, each by the first of its axes. */
export function boardsOf({ documents }: Behaviour): NonNullable<FamilyBehaviour["boards"]> {
  const boards = Object.entries(viewsOfKinds).map(([kind, view]) => {
    const [[by, { states }] = ["", { states: {} }]] = Object.entries(documents[kind]?.axes ?? {});
    return [view, { by, states: Object.keys(states) }];
  });
  return Object.fromEntries(boards);
}

const viewsOfKinds: { readonly [kind in Kind]: string } = {
  order: "orders",
  asn: "asns",
  production: "productionOrders",
};

function allocatedOf(allocations: readonly Allocation[], line: number): number {
  return allocations.reduce((sum, [of, , pieces]) => sum + (of === line ? pieces : 0), 0);
}

function common({ customer, warehouse, at, created, changed }: DocumentBase): Payload {
  return {
    ...{ customerCode: customer, warehouseCode: warehouse },
    ...at,
    ...{ created: printed(created), changed: printed(changed) },
  };
}

function printed(instant: Instant): string {
  return new Date(instant).toISOString();
}
