import type { PushDraft } from "../../core/event.ts";
import type { Instant } from "../../core/time.ts";
import { identityOf } from "../../ledger/ledger.ts";
import type { StatusChanged, StockAdjusted } from "../event.ts";
import type { GlinkState } from "../state.ts";

const kindOf = {
  available: "ADJUST_AVAILABLE_QTY",
  held: "ADJUST_HOLD_QTY",
  quarantined: "ADJUST_QUARANTINE_QTY",
} as const;

/** The push of an adjustment. */
export function adjustmentPush(
  state: GlinkState,
  { row, bucket, quantity, reason }: StockAdjusted,
  at: Instant,
): PushDraft {
  const { customer, warehouse, sku, batch, status } = identityOf(row);
  const adjustNumber = `ADJ${padded(state)}`;
  const payload = {
    partnerId: state.partner,
    customerCode: customer,
    warehouseCode: warehouse,
    adjustNumber,
    referenceType: "GENERAL",
    confirmDate: at,
    type: "VARIANCE_ADJUSTMENT",
    ...(reason !== undefined && { reason }),
    adjustList: [
      {
        sku,
        adjustQty: quantity,
        invType: bucket === "held" || bucket === "quarantined" ? kindOf[bucket] : kindOf.available,
        status,
        ...(batch !== "" && { batchNo: batch }),
        unit: "EA",
      },
    ],
  };
  return { push: "stockAdjusted", subject: adjustNumber, make: () => payload };
}

/** The push of goods that changed their stock status. */
export function changePush(state: GlinkState, { from, to, quantity }: StatusChanged, at: Instant): PushDraft {
  const { customer, warehouse, sku, status } = identityOf(from);
  const changeAttributeNumber = `CA${padded(state)}`;
  const payload = {
    partnerId: state.partner,
    customerCode: customer,
    warehouseCode: warehouse,
    changeAttributeNumber,
    confirmDate: at,
    type: "CHANGE_STATUS",
    changeList: [
      {
        sku,
        changeQty: quantity,
        unit: "EA",
        invType: "CHANGE_AVAILABLE_QTY",
        fromStatus: status,
        toStatus: identityOf(to).status,
      },
    ],
  };
  return { push: "stockAttributeChanged", subject: changeAttributeNumber, make: () => payload };
}

function padded({ sequence }: GlinkState): string {
  return String(sequence).padStart(9, "0");
}
