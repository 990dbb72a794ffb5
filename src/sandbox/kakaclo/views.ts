import type { FamilyBehaviour } from "../core/family-behaviour.ts";
import type { Instant } from "../core/time.ts";
import { totalOf } from "./catalogue/print.ts";
import { dollarsOf } from "./money.ts";
import { openPieces, refundedPieces, shippedPieces } from "./orders/pieces.ts";
import { text } from "./read.ts";
import type { KakacloState } from "./state.ts";
import type { Lives } from "./world-parts.ts";

/** What the control API lists. */
export function viewsOf(lives: Lives): FamilyBehaviour<KakacloState>["views"] {
  return {
    *orders(state) {
      for (const order of state.orders.values()) {
        const customOrderId = text(order.payload, "customOrderId");
        yield {
          orderNumber: order.id,
          ...(customOrderId !== undefined && { customOrderId }),
          stage: lives.order.show("OrderV1.status", order.at),
          warehouseCode: order.warehouse,
          ...order.at,
          channelCode: order.channel,
          amount: dollarsOf(order.subTotal + order.freight),
          refundedAmount: dollarsOf(order.refundedAmount),
          isReserved: order.isReserved,
          lines: order.lines.map((line) => ({
            ...{ itemId: line.id, sku: line.sku, quantity: line.quantity, price: dollarsOf(line.price) },
            open: openPieces(order, line),
            shipped: shippedPieces(order, line.id),
            refunded: refundedPieces(order, line.id),
          })),
          trackingNumbers: order.parcels.flatMap(({ tracking }) => tracking ?? []),
          ...(order.paid !== undefined && { paid: printed(order.paid) }),
          ...{ created: printed(order.created), changed: printed(order.changed) },
        };
      }
    },
    *refunds(state) {
      for (const { no, order, amount, reason, pieces, at, created, changed } of state.refunds.values()) {
        yield {
          ...{ refundNo: no, orderNumber: order, ...at, amount: dollarsOf(amount), reason },
          lines: Object.entries(pieces).map(([itemId, quantity]) => ({ itemId, quantity })),
          ...{ created: printed(created), changed: printed(changed) },
        };
      }
    },
    *products(state) {
      for (const { id, spu, name, skus } of state.products.values())
        yield { kkProductId: id, spu, name, skus };
    },
    *account(state) {
      yield {
        balance: dollarsOf(state.balance),
        currencyCode: "USD",
        bucketLevel: state.bucket.level / 1_000,
      };
    },
    *stock(state) {
      for (const { sku, spu, stock, shown, price, status } of state.skus.values()) {
        for (const [warehouseCode, available] of Object.entries(stock)) {
          yield {
            ...{ warehouseCode, sku, spu, available, price: dollarsOf(price), skuStatus: status },
            indexed: shown?.stock[warehouseCode] ?? 0,
            total: totalOf(stock),
          };
        }
      }
    },
  };
}

function printed(instant: Instant): string {
  return new Date(instant).toISOString();
}
