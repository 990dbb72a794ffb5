import type { FamilyBehaviour } from "../core/family-behaviour.ts";
import type { Instant } from "../core/time.ts";
import type { DocumentBase, Payload } from "../ledger/document.ts";
import { totalOf } from "../ledger/ledger.ts";
import { receivedOf } from "../ledger/receipts.ts";
import { warehouseAsnNumber, warehouseOrderNumber } from "./documents.ts";
import type { Lives } from "./scene.ts";
import { asnLines, type QlinkState } from "./state.ts";

/** What the control API lists. */
export function createViews(lives: Lives): FamilyBehaviour<QlinkState>["views"] {
  return {
    *orders({ documents }) {
      for (const order of documents.order.values()) {
        yield {
          orderNumber: order.number,
          ...common(order),
          status: lives.order.show("OutboundOrderState.status", order.at),
          warehouseOrderNumber: warehouseOrderNumber(order),
          lines: order.lines.map(({ sku, quantity }, line) => ({
            ...{ line, sku, quantity, missing: order.missing?.[line] ?? 0 },
            allocated: order.allocations.reduce((sum, [of, , pieces]) => sum + (of === line ? pieces : 0), 0),
          })),
          ...(order.shipped !== undefined && { shipped: printed(order.shipped) }),
          ...(order.tracking !== undefined && { trackingNumbers: [order.tracking] }),
          ...(order.held && { held: order.held }),
        };
      }
    },
    *asns({ documents }) {
      for (const asn of documents.asn.values()) {
        const lines = asnLines(asn.payload);
        const [received, putAway] = [receivedOf(lines, asn.receipts), receivedOf(lines, asn.putaways)];
        yield {
          asnNumber: asn.number,
          ...common(asn),
          stage: asn.at["wmsStatus"],
          wmsAsnNumber: warehouseAsnNumber(asn),
          lines: lines.map(({ sku, quantity }, line) => ({
            ...{ line, sku, expected: quantity, received: received[line] ?? 0, putAway: putAway[line] ?? 0 },
          })),
          ...(asn.received !== undefined && { received: printed(asn.received) }),
          ...(asn.putAway !== undefined && { putAway: printed(asn.putAway) }),
        };
      }
    },
    *products({ products }) {
      for (const { sku, record, created, updated } of products.values()) {
        const { erpSku, title } = record;
        yield { sku, erpSku, title, created: printed(created), updated: printed(updated) };
      }
    },
    *stock({ ledger }) {
      for (const row of ledger.rows.values()) {
        const { warehouse, sku, batch, status } = row;
        const { available, allocated, held, quarantined, missing, duePutaway } = row;
        yield {
          ...{ warehouseCode: warehouse, sku, stockStatus: status },
          ...(batch !== "" && { batchNo: batch }),
          ...{ total: totalOf(row), available, allocated, held, quarantined, missing, duePutaway },
        };
      }
    },
  };
}

function common({ warehouse, at, created, changed }: DocumentBase): Payload {
  return { warehouseCode: warehouse, ...at, created: printed(created), changed: printed(changed) };
}

function printed(instant: Instant): string {
  return new Date(instant).toISOString();
}
