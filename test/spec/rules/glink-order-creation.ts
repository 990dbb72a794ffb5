import { all, closedSet, inside, outside, put, type RuleCase, values, without } from "./cases.ts";

const create = "glink.createOrder";

import { fileTypes } from "./glink-file-types.ts";

const billing = [
  "SENDER",
  "PREPAID",
  "Prepaid",
  "3RDPARTY",
  "BillThirdParty",
  "RECEIVER",
  "FreightCollect",
  "OWNER",
];
const levels = ["STD", "GND", "1DP", "2DA", "3DS", "LTL", "FRT", "DEFAULT"];
const label = { fileType: "Shipping Label", fileName: "label.pdf" };
const list = { fileType: "Packing List" };
const source = "/shippingInstructions/shippingLabelSource";
const attached = all(put(source, "ATTACHMENT"), put("/files", [label]));
const kit = { sku: "A", quantity: 1, kitItemID: "K1", kitItemDesc: "Kit", kitItemQty: 1 };

const createCases = [
  ...closedSet(create, "/orderType", ["B2C", "B2B", "RETURN_TO_SUPPLIER"], "b2c"),
  ...closedSet(create, "/priority", ["LOW", "NORMAL", "URGENT", "CRITICAL"], "HIGH"),
  ...closedSet(create, "/addedServices/0", ["ADULT", "INDIRECT", "DIRECT", "ORDINARY"], "NONE"),
  ...closedSet(create, "/addressType", [1, 2, 3], 0),
  ...closedSet(create, "/addressType", [], 4),
  ...closedSet(create, "/shippingInstructions/carrierBillingType", billing, "prepaid"),
  ...closedSet(create, source, ["API", "PRE_FILE", "WMS_GEN"], "api"),
  ...closedSet(create, "/shippingInstructions/serviceLevel", levels, "1DA"),
  ...closedSet(create, "/items/0/stockStatus", ["GOOD", "DAMAGE"], "DAMAGED"),
  ...closedSet(create, "/files/0/fileType", fileTypes, "shipping label"),
  ...values(create, "the currency is an open set", "/currencyCode", ["USD", "CAD", "CNY", "THB", "EUR"], {}),
  ...values(create, "an order tag is any integer", "/orderTagList/0", [1, 4, 8, 0], {}),
  ...["shipTo", "shipFrom"].flatMap((party) =>
    ["streetLine1", "streetLine2", "streetLine3"].flatMap((line) => streetCases(`/${party}/${line}`)),
  ),
  ...values(create, "an order time has one of two forms", "/orderTime", ["2017-05-01T16:00:00+0800"], {}),
  ...values(create, "an order time has one of two forms", "/orderTime", ["2017-12-31 23:59:59"], {}),
  ...["2017-05-01", "2017-05-01T16:00:00", "2017-05-01T16:00:00+08:00", "2017-05-01T24:00:00+0800"].flatMap(
    (pattern) => values(create, "an order time has one of two forms", "/orderTime", [], { pattern }),
  ),
  ...values(create, "an order time exists", "/orderTime", [], { pattern: "2017-13-01T16:00:00+0800" }),
];

const labelCases = [
  inside(create, "an attached label has a tracking number and one label", attached),
  outside(
    create,
    "an attached label needs a tracking number",
    "required /shippingInstructions/trackingNumber",
    all(attached, put("/shippingInstructions/trackingNumber", undefined)),
  ),
  outside(
    create,
    "an attached label needs a carrier",
    "required /shippingInstructions/carrier",
    all(attached, put("/shippingInstructions/carrier", undefined)),
  ),
  outside(create, "an attached label needs files", "required /files", all(attached, without("files"))),
  outside(create, "an attached label needs a file", "contains /files", all(attached, put("/files", []))),
  outside(
    create,
    "an attached label needs a Shipping Label among the files",
    "contains /files",
    all(attached, put("/files", [list])),
  ),
  inside(create, "an attached label allows other files", all(attached, put("/files", [list, label, list]))),
  outside(
    create,
    "an attached label allows no second Shipping Label",
    "contains /files",
    all(attached, put("/files", [label, label])),
  ),
  ...["API", "PRE_FILE", "WMS_GEN"].flatMap((other) => [
    inside(create, `source ${other} needs no files`, all(put(source, other), without("files"))),
    inside(
      create,
      `source ${other} needs no tracking number and allows two labels`,
      all(
        put(source, other),
        put("/files", [label, label]),
        put("/shippingInstructions/trackingNumber", undefined),
      ),
    ),
  ]),
];

const kitAndCartonCases = [
  inside(create, "a kit item has name and quantity", put("/items", [kit])),
  ...["kitItemDesc", "kitItemQty"].map((member) =>
    outside(
      create,
      `a kit item needs ${member}`,
      `required /items/1/${member}`,
      put("/items", [kit, { ...kit, [member]: undefined }]),
    ),
  ),
  inside(create, "a line without kit item ID needs neither", put("/items", [{ sku: "A", quantity: 1 }])),
  ...values(create, "cartonization is a flag", "/cartonization", [true, false, 0, 1], {
    maximum: 2,
    minimum: -1,
  }),
  ...[true, 1].flatMap((yes) => [
    inside(
      create,
      `cartonization ${yes} has cartons`,
      all(put("/cartonization", yes), put("/palletInfoList", [{ boxCode: "B" }])),
    ),
    outside(
      create,
      `cartonization ${yes} needs the list of cartons`,
      "required /palletInfoList",
      all(put("/cartonization", yes), without("palletInfoList")),
    ),
    outside(
      create,
      `cartonization ${yes} needs a carton`,
      "minItems /palletInfoList",
      all(put("/cartonization", yes), put("/palletInfoList", [])),
    ),
  ]),
  ...[false, 0, undefined].map((no) =>
    inside(
      create,
      `cartonization ${no} needs no cartons`,
      all(put("/cartonization", no), without("palletInfoList")),
    ),
  ),
];

/** Cases of the rules for creating an order. */
export const orderCreationCases: readonly RuleCase[] = [...createCases, ...labelCases, ...kitAndCartonCases];

function streetCases(pointer: string): RuleCase[] {
  const rule = "a street line has at most 30 characters";
  return [
    ...values(create, rule, pointer, ["x".repeat(30)], { maxLength: "x".repeat(31) }),
    ...values(create, `${rule}, as people count them`, pointer, ["😀".repeat(30)], {
      maxLength: "路".repeat(31),
    }),
  ];
}
