import { drop, inside, outside, put, type RuleCase } from "./cases.ts";
import { requiredRows } from "./required-rows.ts";
import { testRules } from "./run.ts";

const createOrder = "qlink.createOrder";
const cancelOrder = "qlink.cancelOrder";
const syncInventory = "qlink.syncInventory";
const createAsnOrder = "qlink.createAsnOrder";
const insertSkuInfo = "qlink.insertSkuInfo";
const label = { trackingNumber: "1Z", labelData: "JVBERi0=" };

testRules([
  ...Object.entries({
    initWarehouses: ["/warehouseKey"],
    initChannels: ["/warehouseKey"],
    createOrder: [
      ..."warehouseKey orderNumber onlineOrderId shopName warehouseCode logisticsCode".split(" "),
      ..."platform freight codEnabled codPayAmount codCurrency receiver skuList".split(" "),
      ..."name phone email country state city address1 postalCode".split(" ").map((row) => `receiver/${row}`),
      ..."sku name quantity amount".split(" ").map((row) => `skuList/0/${row}`),
    ].map((row) => `/${row}`),
    cancelOrder: ["/warehouseKey", "/cancelOrderList", "/cancelOrderList/0/orderNumber"],
    getOrder: ["/getOrderInfoList", "/getOrderInfoList/0/orderNumber"],
    syncInventory: ["/warehouseKey", "/pageSize", "/page", "/warehouseCode"],
    createAsnOrder: [
      ..."warehouseKey asnNumber warehouseCode skuList skuList/0/sku skuList/0/quantity".split(" "),
    ].map((row) => `/${row}`),
    getAsnList: [
      ..."warehouseKey asnNumbers".split(" "),
      ..."asnNumber refCode type".split(" ").flatMap((row) => [`asnNumbers/0/${row}`, `asnNumbers/1/${row}`]),
    ].map((row) => `/${row}`),
    cancelAsnOrder: ["/warehouseKey", "/asnNumbers"],
    insertSkuInfo: ["/warehouseKey", "/sku"],
  }).flatMap(([operationId, required]) => requiredRows(`qlink.${operationId}`, required)),

  outside(
    createOrder,
    "an order paid on delivery needs an amount",
    "required /codPayAmount",
    drop("/codPayAmount"),
  ),
  outside(
    createOrder,
    "an order paid on delivery needs a currency",
    "required /codCurrency",
    drop("/codCurrency"),
  ),
  inside(createOrder, "another order needs neither", ({ codPayAmount: _, codCurrency: __, ...order }) => ({
    ...order,
    codEnabled: 0,
  })),
  inside(createOrder, "another order may have both", put("/codEnabled", 0)),
  ...refused(createOrder, "/codEnabled", "enum", [2, -1]),
  ...refused(createOrder, "/codEnabled", "enum+type", ["1", true]),

  inside(createOrder, "a self-shipped package has number and label", (order) => ({
    ...order,
    ...label,
    packageType: "OWN_PAKAGE",
  })),
  ...Object.keys(label).map((name) =>
    outside(createOrder, `a self-shipped package needs ${name}`, `required /${name}`, (order) =>
      drop(`/${name}`)({ ...order, ...label, packageType: "OWN_PAKAGE" }),
    ),
  ),
  inside(createOrder, "a normal package needs neither", put("/packageType", "NORMAL")),
  inside(createOrder, "a normal package may have both", (order) => ({ ...order, ...label })),
  ...refused(createOrder, "/packageType", "enum", ["OWN_PACKAGE", "normal", ""]),

  ...accepted(createOrder, "/receiver/country", ["US", "cn"]),
  ...refused(createOrder, "/receiver/country", "pattern", ["CHN", "C", "C1", "", "中国", " CN"]),
  ...accepted(createOrder, "/receiver/email", ["", "a@example.com"]),
  ...accepted(createOrder, "/skuList/0/quantity", [1, "1"]),
  ...refused(createOrder, "/skuList/0/quantity", "type", [1.5, null]),
  ...["/freight", "/codPayAmount", "/totalPrice", "/insuranceValue", "/skuList/0/amount"].flatMap(
    (pointer) => [
      ...accepted(createOrder, pointer, [0, 12.5]),
      ...refused(createOrder, pointer, "type", ["12.5", null]),
    ],
  ),
  ...accepted(createOrder, "/isInsurance", [0, 1]),
  ...refused(createOrder, "/isInsurance", "enum", [2, -1]),
  ...refused(createOrder, "/isInsurance", "enum+type", ["0"]),
  ...["/orderCreate", "/deliveryTime"].flatMap((pointer) => [
    ...accepted(createOrder, pointer, [1634030000000, "2021-10-12 17:13:20"]),
    ...refused(createOrder, pointer, "type", [1.5, true]),
  ]),
  ...refused(createOrder, "/payTimeLocal", "type", ["1634030000000"]),
  ...refused(createOrder, "/payTimeLocal", "format+type", [1.5]),
  ...accepted(createOrder, "/ext", [[], [{}]]),
  ...refused(createOrder, "/ext", "type", [{ houseNumber: "1" }]),

  ...["initWarehouses", "initChannels"].flatMap((operationId) => [
    ...accepted(`qlink.${operationId}`, "/warehouseKey", [["A", "B"]]),
    ...refused(`qlink.${operationId}`, "/warehouseKey", "type", ["A"]),
  ]),
  ...accepted(cancelOrder, "/warehouseKey", ["A", ["A"]]),
  ...refused(cancelOrder, "/warehouseKey", "type", [1, { key: "A" }]),
  outside(cancelOrder, "keys are strings", "type /warehouseKey/0", put("/warehouseKey", [1])),
  ...[
    "createOrder",
    "getOrder",
    "syncInventory",
    "createAsnOrder",
    "getAsnList",
    "cancelAsnOrder",
    "insertSkuInfo",
  ]
    .map((operationId) => `qlink.${operationId}`)
    .flatMap((operation) => refused(operation, "/warehouseKey", "type", [["A"]])),

  ...["/pageSize", "/page"].flatMap((pointer) => [
    ...accepted(syncInventory, pointer, [2 ** 31 - 1]),
    ...refused(syncInventory, pointer, "format", [2 ** 31]),
    ...refused(syncInventory, pointer, "type", ["1"]),
    ...refused(syncInventory, pointer, "format+type", [1.5]),
  ]),
  ...accepted(syncInventory, "/warehouseSkuList", [[], [{ warehouseSku: "SKU1" }], [{}]]),
  outside(syncInventory, "SKUs are objects", "type /warehouseSkuList/0", put("/warehouseSkuList", ["SKU1"])),
  ...refused(syncInventory, "/updateTimeFrom", "type", ["1758617060000"]),
  ...refused(syncInventory, "/updateTimeFrom", "format+type", [0.5]),

  ...accepted(createAsnOrder, "/incomingOrderGoodsType", [0, 1, 2, 3, "0", "1", "2", "3"]),
  ...refused(createAsnOrder, "/incomingOrderGoodsType", "minimum", [-1]),
  ...refused(createAsnOrder, "/incomingOrderGoodsType", "maximum", [4]),
  ...refused(createAsnOrder, "/incomingOrderGoodsType", "pattern", ["4", "-1", "", "11"]),
  ...refused(createAsnOrder, "/incomingOrderGoodsType", "type", [1.5, true, null]),
  ...accepted(createAsnOrder, "/containerType", [1, 2, 3, 4, 5, "1", "2", "3", "4", "5"]),
  ...accepted(createAsnOrder, "/containerType", ["20GP", "40GP", "40HQ", "45GP", "45HQ"]),
  ...refused(createAsnOrder, "/containerType", "minimum", [0]),
  ...refused(createAsnOrder, "/containerType", "maximum", [6]),
  ...refused(createAsnOrder, "/containerType", "pattern", [
    "0",
    "6",
    "20gp",
    "20HQ",
    "20GP(1)",
    "20GP 40GP",
    "",
  ]),
  ...refused(createAsnOrder, "/containerType", "type", [1.5, ["20GP"]]),
  ...accepted(createAsnOrder, "/bulkCargoType", [0, 1]),
  ...refused(createAsnOrder, "/bulkCargoType", "enum", [2]),
  ...refused(createAsnOrder, "/bulkCargoType", "enum+type", ["1"]),
  ...accepted(createAsnOrder, "/bulkCargoTypePiece", [0, 1, "0", "1"]),
  ...refused(createAsnOrder, "/bulkCargoTypePiece", "minimum", [-1]),
  ...refused(createAsnOrder, "/bulkCargoTypePiece", "maximum", [2]),
  ...refused(createAsnOrder, "/bulkCargoTypePiece", "pattern", ["2", "Y", ""]),
  ...refused(createAsnOrder, "/palletCnt", "type", ["1"]),
  ...refused(createAsnOrder, "/palletCnt", "format+type", [1.5]),
  ...accepted(createAsnOrder, "/type", ["MANUAL", "SALE_RETURN", "PURCHASE", "ANOTHER"]),
  ...refused(createAsnOrder, "/estimatedArrivalDate", "type", ["2023-08-15"]),
  ...["/skuList/0/quantity", "/asnMarkSku/0/quantity", "/asnMarkSku/0/boxNumber"].flatMap((pointer) => [
    ...accepted(createAsnOrder, pointer, [1, 1.5]),
    ...refused(createAsnOrder, pointer, "type", ["1"]),
  ]),

  ...refused("qlink.getAsnList", "/asnNumbers/0", "type", ["A20250923001"]),
  ...refused("qlink.cancelAsnOrder", "/asnNumbers/0", "type", [{ asnNumber: "A20250923001" }]),

  ...["/sku", "/erpSku", "/title", "/barcode"].flatMap((pointer) => [
    inside(insertSkuInfo, `${pointer} may have 255 characters`, put(pointer, "😀".repeat(255))),
    outside(
      insertSkuInfo,
      `${pointer} may not have 256`,
      `maxLength ${pointer}`,
      put(pointer, "x".repeat(256)),
    ),
  ]),
  ...["/specifications", "/wmsBarcode"].map((pointer) =>
    inside(insertSkuInfo, `${pointer} has no limit`, put(pointer, "x".repeat(256))),
  ),
  ..."weight netWeight itemPackage customsDeclarationPrice cdPriceMaximum cdPriceRate purchaseCost"
    .split(" ")
    .flatMap((name) => [
      ...accepted(insertSkuInfo, `/${name}`, [12.1, "12.1"]),
      ...refused(insertSkuInfo, `/${name}`, "type", [true, null]),
    ]),
  ...["/length", "/width", "/height"].flatMap((pointer) => [
    ...accepted(insertSkuInfo, pointer, [12.5]),
    ...refused(insertSkuInfo, pointer, "type", ["12.5"]),
  ]),
  ...accepted(insertSkuInfo, "/cdPriceMethod", ["RATE", "CONSTANT"]),
  ...refused(insertSkuInfo, "/cdPriceMethod", "enum", ["rate", ""]),
  ...accepted(insertSkuInfo, "/currencyMap", [{}, { USD: 7.1, EUR: "7.8" }]),
  ...refused(insertSkuInfo, "/currencyMap", "type", [[], "USD"]),
  outside(insertSkuInfo, "a rate is no null", "type /currencyMap/USD", put("/currencyMap", { USD: null })),
  inside(insertSkuInfo, "members that no table lists are not refused", put("/colour", "black")),
]);

function accepted(operation: string, pointer: string, values: readonly unknown[]): RuleCase[] {
  return values.map((value) =>
    inside(operation, `${pointer} may be ${JSON.stringify(value)}`, put(pointer, value)),
  );
}

function refused(
  operation: string,
  pointer: string,
  keywords: string,
  values: readonly unknown[],
): RuleCase[] {
  return values.map((value) =>
    outside(
      operation,
      `${pointer} may not be ${JSON.stringify(value)}`,
      keywords.split("+").map((keyword) => `${keyword} ${pointer}`),
      put(pointer, value),
    ),
  );
}
