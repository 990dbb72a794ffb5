import { all, closedSet, inside, outside, put, type RuleCase, values, without } from "./cases.ts";
import { fileTypes } from "./glink-file-types.ts";

const cancel = "glink.cancelOrder";
const files = "glink.addOrderFiles";
const logistics = "glink.updateLogisticStatus";
const online = "glink.updateOnlineStatus";
const push = "glink.orderStatus";
const adjustment = "glink.stockAdjusted";

const shipmentStates = [
  "PENDING",
  "SHIPPED",
  "IN_TRANSIT",
  "DELIVERYING",
  "DELIVERED",
  "NOT_FOUND",
  "EXCEPTION",
  "CANCELLED",
];
const byUrl = { fileType: "Other", fileName: "a.pdf", fileUrl: "https://example.com/a.pdf" };
const inBase64 = { fileType: "Other", fileName: "b.pdf", fileBase64: "JVBERi0=" };

const fileCases = [
  ...closedSet(files, "/files/0/fileType", fileTypes, "Invoice"),
  inside(files, "all files may come by URL", put("/files", [byUrl, byUrl])),
  inside(files, "all files may come in Base64", put("/files", [inBase64, inBase64])),
  ...[
    [byUrl, inBase64],
    [inBase64, byUrl],
  ].map((mixed) =>
    outside(files, "URL and Base64 do not mix in a request", "contains /files", put("/files", mixed)),
  ),
  outside(
    files,
    "URL and Base64 do not mix in a file",
    ["contains /files", "not /files/0/fileBase64"],
    put("/files", [{ ...byUrl, ...inBase64 }]),
  ),
  outside(
    files,
    "a file has a URL or Base64",
    "required /files/0/fileBase64",
    put("/files", [{ fileType: "Other", fileName: "c.pdf" }]),
  ),
];

const entry = "/orderNumberList/0";
const byWms = all(without("customerCode"), put(entry, { wmsOrderNumber: "W1", status: "SHIPPED" }));

const updateCases = [
  ...closedSet(logistics, `${entry}/status`, shipmentStates, "DELIVERING"),
  ...values(logistics, "there is an entry", "/orderNumberList", [], { minItems: [] }),
  inside(logistics, "with a customer no warehouse is needed", without("warehouseCode")),
  inside(logistics, "with a customer no WMS number is needed", put(`${entry}/wmsOrderNumber`, undefined)),
  ...values(logistics, "with a customer the number is not empty", `${entry}/orderNumber`, ["S"], {
    minLength: "",
  }),
  outside(
    logistics,
    "with a customer there is a number",
    `required ${entry}/orderNumber`,
    put(entry, { wmsOrderNumber: "W1", status: "SHIPPED" }),
  ),
  inside(logistics, "without a customer, warehouse and WMS number are enough", byWms),
  outside(
    logistics,
    "without a customer the warehouse is needed",
    "required /warehouseCode",
    all(byWms, without("warehouseCode")),
  ),
  outside(
    logistics,
    "without a customer the WMS number is needed",
    `required ${entry}/wmsOrderNumber`,
    without("customerCode"),
  ),
  outside(
    logistics,
    "without a customer the WMS number is not empty",
    `minLength ${entry}/wmsOrderNumber`,
    all(byWms, put(`${entry}/wmsOrderNumber`, "")),
  ),
  ...values(online, "there is an entry", "/orderNumberList", [], { minItems: [] }),
  ...values(
    online,
    "the status is passed on as it is",
    `${entry}/onlineStatus`,
    ["PAID", "paid", "已付款"],
    {},
  ),
];

const cancelCases = [
  ...values(cancel, "the customer is not empty", "/customerCode", ["C"], { minLength: "" }),
  ...values(cancel, "there is an order to cancel", "/orderNumbers", [["A"]], { minItems: [] }),
  ...values(cancel, "order numbers have no limit", "/orderNumbers", [Array(101).fill("A")], {}),
];

const pushCases = [
  ...values(push, "the status is an open set", "/status", ["WMSShipped", "Shipped", "Elsewhere"], {}),
  ...values(push, "the kind of address is an open set", "/addressType", [3, 4], {}),
  ...values(adjustment, "the quantity has either sign", "/adjustList/0/adjustQty", [5, -2], {}),
  ...values(
    adjustment,
    "the kind of stock is an open set",
    "/adjustList/0/invType",
    ["ADJUST_OTHER_QTY"],
    {},
  ),
];

/** Cases of the rules for what happens to an order after its creation. */
export const orderChangeCases: readonly RuleCase[] = [
  ...cancelCases,
  ...fileCases,
  ...updateCases,
  ...pushCases,
];
