import type { Family, PrintedTable } from "./row.ts";

/** A level of nesting that a table lost in print. */
export interface LostLevel {
  /** Path of the row that opens the level: the rows after it are its members. */
  readonly opens: string;
  /** Name of the last row of the level: the first one of that name after the opening row. */
  readonly through: string;
}

/**
 * The lost levels, by `family operation direction`, in the order of the table. The printed example shows which
 * fields belong to the level, the order of the rows says with which it ends. One level is in no example of its
 * message: `handlings.handlingDetails` of the order push. The table of GLINK_BATCH_QUERY_ORDER_NOTIFY prints it with
 * its nesting.
 */
const lostLevels: Readonly<Record<string, readonly LostLevel[]>> = {
  "glink GLINK_CREATE_ORDER_NOTIFY request": [
    { opens: "invoiceList[].invoiceDetailList", through: "paidPrice" },
  ],
  "glink GLINK_QUERY_ORDER_NOTIFY response": [
    { opens: "orderInfoList[].packages", through: "retailDescription" },
    { opens: "orderInfoList[].packages[].packageContents", through: "retailDescription" },
    { opens: "orderInfoList[].shipTo", through: "countryCode" },
    { opens: "orderInfoList[].shippingExceptionVO", through: "message" },
  ],
  "glink GLINK_UPDATE_ORDER_STATUS request": [
    { opens: "packages[].packageContents", through: "originCountry" },
    { opens: "handlings.handlingDetails", through: "chargeNote" },
  ],
  "glink GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2 request": [
    { opens: "orderNumberList[].eventList", through: "eventDate" },
  ],
  "glink GLINK_UPDATE_LOGISTIC_STATUS_NOTIFY_V2 response": [
    { opens: "result.orderNumberList", through: "errorMessage" },
  ],
  "glink GLINK_UPDATE_ORDER_ONLINE_STATUS_NOTIFY response": [
    { opens: "result.orderNumberList", through: "errorMessage" },
  ],
  "glink GLINK_CREATE_PRODUCTION_ORDER request": [
    { opens: "itemList[].fromItemList", through: "expectQty" },
    { opens: "itemList[].toItemList", through: "expectQty" },
  ],
  "glink GLINK_QUERY_ASN_NOTIFY response": [{ opens: "asnInfoList[].asnLineItems", through: "batchNo" }],
  "glink GLINK_BATCH_QUERY_ASN_NOTIFY response": [
    { opens: "asnInfoList[].asnLineItems", through: "udf12" },
    { opens: "asnInfoList[].adjustInfos", through: "originCountry" },
    { opens: "asnInfoList[].asnItemReceiveDetails", through: "mfgDate" },
    { opens: "asnInfoList[].batchInfo", through: "originCountry" },
    { opens: "asnInfoList[].additionalInfoList", through: "fileBase64" },
    { opens: "asnInfoList[].additionalInfoList[].asnAdditionalFiles", through: "fileBase64" },
  ],
  "glink GLINK_UPDATE_ASN_STATUS request": [
    { opens: "handlings.handlingDetailList", through: "chargeNote" },
    { opens: "additionalInfoList[].asnAdditionalFiles", through: "fileBase64" },
  ],
  "glink GLINK_BATCH_OPERATE_ITEM_NOTIFY request": [
    { opens: "itemList[].packagingList", through: "overpackRequired" },
    { opens: "itemList[].barcodeList", through: "barcode" },
  ],
  "glink GLINK_QUERY_ITEM_NOTIFY response": [
    { opens: "itemList[].packagingList", through: "recommendPackagingMaterial" },
    { opens: "itemList[].barcodeList", through: "barcode" },
  ],
  "qlink syncInventory response": [{ opens: "result.data", through: "totalQuantity" }],
};

/** Tables that describe the members of a list which has no row of its own: the example shows the list. */
const lostLists: Readonly<Record<string, string>> = {
  "qlink getOrder response": "result.warehouseGetOrderList[]",
  "qlink getAsnList response": "result.asnList[]",
  "qlink cancelAsnOrder response": "result.results[]",
};

/** Fields that the example prints under another path than the table: [path in the table, path in the example]. */
const otherPaths: Readonly<Record<string, readonly [table: string, example: string]>> = {
  "qlink initWarehouses response": ["result.warehouseList", "result.warehouseInfoList"],
  "qlink syncInventory response": ["result.data", "result"],
  "kakaclo createOrder request": ["orderAddress", "orderAddresses"],
  "kakaclo createOrder response": ["kkOrderId", "data"],
};

function keyOf(family: Family, table: Pick<PrintedTable, "operation" | "direction">): string {
  return `${family} ${table.operation} ${table.direction}`;
}

/** The levels that this table lost in print. */
export function lostLevelsOf(family: Family, table: PrintedTable): readonly LostLevel[] {
  return lostLevels[keyOf(family, table)] ?? [];
}

/** The list whose members the whole table describes, when only the example shows that list. */
export function lostListOf(family: Family, table: PrintedTable): string | undefined {
  return lostLists[keyOf(family, table)];
}

/** Where the document's example prints the field, when that is another path than the table's. */
export function shownAt(family: Family, table: PrintedTable, path: string): string | undefined {
  const [inTable, inExample] = otherPaths[keyOf(family, table)] ?? [];
  if (inTable === undefined || !isWithin(inTable, path)) return undefined;
  return `${inExample}${path.slice(inTable.length)}`;
}

function isWithin(ancestor: string, path: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}.`) || path.startsWith(`${ancestor}[].`);
}

/** Every `family operation direction` that this module knows something about. */
export function knownKeys(): string[] {
  return [lostLevels, lostLists, otherPaths].flatMap((data) => Object.keys(data));
}
