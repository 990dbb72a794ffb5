import type { ActProblem } from "../../core/answer.ts";
import { conflict } from "../../ledger/act-on.ts";
import { text } from "../../ledger/read.ts";
import { isStrict } from "../named.ts";
import type { Payload, Row, RowIdentity } from "../state.ts";
import type { Scene } from "../world-parts.ts";

/** The row that an act on stock means: one that is there, or one that a lenient world opens. */
export type MeantRow =
  | { readonly row: Row }
  | { readonly opens: RowIdentity }
  | { readonly problem: ActProblem };

/**
 * The row that an act on stock means. What only one row fits may be left out.
 *
 * @param fixed what the act says of itself, such as the stock status of goods that become damaged
 */
export function findRow(scene: Scene, input: Payload, fixed: { readonly status?: string } = {}): MeantRow {
  const { state } = scene;
  const [warehouse = "", sku = ""] = [text(input, "warehouseCode"), text(input, "sku")];
  const customer = text(input, "customerCode");
  const status = fixed.status ?? text(input, "stockStatus");
  const batch = input["batchNo"] === "" ? "" : text(input, "batchNo");
  const item = [...state.rows.values()].filter(
    (row) =>
      row.warehouse === warehouse && row.sku === sku && (customer === undefined || row.customer === customer),
  );
  const rows = item.filter(
    (row) => (status === undefined || row.status === status) && (batch === undefined || row.batch === batch),
  );
  const [only, ...others] = rows;
  if (only && others.length === 0) return { row: only };
  if (only) {
    const detail = `${rows.length} rows of stock fit: say which one by customerCode, stockStatus and batchNo.`;
    return { problem: conflict(detail, rows.map(describe)) };
  }
  const owners = customer === undefined ? [...state.master.customers.keys()] : [customer];
  const [owner, ...otherOwners] = owners;
  if (owner !== undefined && otherOwners.length === 0 && (!isStrict(scene) || item.length > 0)) {
    return { opens: { customer: owner, warehouse, sku, batch: batch ?? "", status: status ?? "GOOD" } };
  }
  if (item.length === 0 && owners.length > 1 && !isStrict(scene)) {
    return { problem: conflict(`Whose ${sku} in ${warehouse} is meant?`, owners, "/customerCode") };
  }
  const detail = `There is no stock of ${sku} in ${warehouse}${item.length > 0 ? " that fits" : ""}.`;
  return { problem: { kind: "unknown", detail, pointer: "/sku", possible: item.map(describe) } };
}

function describe({ customer, warehouse, sku, batch, status }: Row): string {
  const parts = {
    customerCode: customer,
    warehouseCode: warehouse,
    sku,
    stockStatus: status,
    batchNo: batch,
  };
  return JSON.stringify(parts);
}
