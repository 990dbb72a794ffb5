import { all, atMost, inside, localTime, outside, put, values, without } from "./cases.ts";
import { testCoverage } from "./coverage.ts";
import { testRules } from "./run.ts";

const bySku = "glink.queryStockBySku";
const ofWarehouse = "glink.queryWarehouseStock";
const inspections = "glink.queryAsnInspections";
const change = "glink.stockAttributeChanged";

const stockCases = [
  ...atMost(bySku, "/skus", 200, "SKU001"),
  inside(bySku, "no warehouse means all of them", without("warehouseCode")),
  ...atMost(ofWarehouse, "/skus", 200, "SKU001"),
  ...values(ofWarehouse, "pages count from 1", "/page", [1], { minimum: 0 }),
  inside(ofWarehouse, "the largest page is not known", put("/pageSize", 1000)),
  inside(ofWarehouse, "item codes need no page", all(without("page", "pageSize"), put("/skus", ["SKU001"]))),
  outside(ofWarehouse, "without codes there has to be a page", "required /page", without("page")),
  outside(
    ofWarehouse,
    "without codes there has to be a page size",
    "required /pageSize",
    without("pageSize"),
  ),
  outside(
    ofWarehouse,
    "no codes at all need a page",
    ["required /page", "required /pageSize"],
    all(without("page", "pageSize"), put("/skus", [])),
  ),
  inside(ofWarehouse, "the stock status may be left out", (body) => body),
  ...values(ofWarehouse, "the stock status is an open set", "/stockStatus", ["GOOD", "ELSEWHERE"], {}),
];

const inspectionCases = [
  ...atMost(inspections, "/asnNumbers", 100, "ASN202606050001"),
  ...values(inspections, "pages count from 1", "/page", [1], { minimum: 0 }),
  ...localTime(inspections, "/putawayCompletedTimeFrom"),
  ...localTime(inspections, "/putawayCompletedTimeTo"),
  inside(
    inspections,
    "the customer is enough, as far as is known",
    without("page", "pageSize", "putawayCompletedTimeFrom", "putawayCompletedTimeTo"),
  ),
];

const pushCases = [
  ...values(change, "there is at least one line", "/changeList", [[{ sku: "SKU001", changeQty: 1 }]], {
    minItems: [],
  }),
  ...values(change, "the type is an open set", "/type", ["CHANGE_STATUS", "CHANGE_EXPDATE"], {}),
  ...values(change, "any quantity may come", "/changeList/0/changeQty", [0, -1], {}),
];

const cases = [...stockCases, ...inspectionCases, ...pushCases];

testRules(cases);
testCoverage(["glink-inventory", "glink-customer-warehouse", "one-integrator"], cases, {
  "queryWarehouseStock request /pageSize": 200,
  "queryWarehouseStock request /ignoreZero": false,
});
