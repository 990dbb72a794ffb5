import type { FamilyBehaviour } from "../core/family-behaviour.ts";
import { wmsNumber } from "./documents.ts";
import { totalOf } from "./ledger.ts";
import type { GlinkState } from "./state.ts";

/** What the control API lists. */
export const views: FamilyBehaviour<GlinkState>["views"] = {
  *orders(state) {
    for (const order of state.documents.order.values()) {
      yield {
        orderNumber: order.number,
        customerCode: order.customer,
        warehouseCode: order.warehouse,
        ...order.at,
        wmsOrderNumber: wmsNumber(order),
        created: new Date(order.created).toISOString(),
        changed: new Date(order.changed).toISOString(),
        ...(order.shipped !== undefined && { shipped: new Date(order.shipped).toISOString() }),
        ...(order.packages && { trackingNumbers: order.packages.map(({ tracking }) => tracking) }),
        ...(order.trouble && { trouble: order.trouble }),
      };
    }
  },
  *stock(state) {
    for (const row of state.rows.values()) {
      const {
        customer,
        warehouse,
        sku,
        batch,
        status,
        available,
        allocated,
        held,
        quarantined,
        missing,
        duePutaway,
      } = row;
      yield {
        ...{ customerCode: customer, warehouseCode: warehouse, sku, stockStatus: status },
        ...(batch !== "" && { batchNo: batch }),
        ...{ total: totalOf(row), available, allocated, held, quarantined, missing, duePutaway },
      };
    }
  },
};
