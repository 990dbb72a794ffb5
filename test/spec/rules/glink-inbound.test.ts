import {
  all,
  atMost,
  closedSet,
  ends,
  inside,
  localTime,
  outside,
  put,
  range,
  rangeConditions,
  values,
  without,
} from "./cases.ts";
import { testCoverage } from "./coverage.ts";
import { testRules } from "./run.ts";

const create = "glink.createAsn";
const cancel = "glink.cancelAsn";
const query = "glink.queryAsns";
const batchQuery = "glink.batchQueryAsns";
const push = "glink.inboundStatus";

const asnTypes = [
  "SUPPLIER_RECEIPT",
  "RETURN",
  "OTHER_INBOUND",
  "PURCHASE",
  "MANUAL",
  "FIRST_LEG",
  "TRANSFER_PLAN",
  "TRANSFER_AVAILABLE",
  "CONTAINER",
  "RELABEL",
];
const ranges = ["receiveTime", "putawayCompletedTime", "createdTime", "lastUpdatedTime"];
const sufficient = ["receiveTime", "createdTime", "lastUpdatedTime"];
const unconditioned = without("asnNumbers", "refNumbers", ...ranges.flatMap(ends));

const createCases = [
  ...values(
    create,
    "the type is an open set",
    "/asnType",
    [...asnTypes, "CONTAINER", "RELABEL", "ELSEWHERE"],
    {},
  ),
  inside(create, "the type may be left out", without("asnType")),
  ...values(create, "a quantity is greater than 0", "/asnLineItems/0/quantity", [1], { exclusiveMinimum: 0 }),
  ...values(create, "a quantity is greater than 0", "/asnLineItems/0/quantity", [], { exclusiveMinimum: -1 }),
  ...closedSet(create, "/asnLineItems/0/skuStatus", ["GOOD", "DAMAGE"], "DAMAGED"),
  inside(create, "the stock status may be left out", put("/asnLineItems/0/skuStatus", undefined)),
  inside(create, "the line number may be left out", put("/asnLineItems/0/lineNo", undefined)),
  ...closedSet(create, "/markList/0/lengthUnit", ["cm", "In", "m"], "inch"),
  ...closedSet(create, "/markList/0/weightUnit", ["KG", "LBS", "GRAM"], "LB"),
  inside(create, "shipping marks may be left out", without("markList")),
  outside(create, "a shipping mark has a code", "required /markList/0/markCode", put("/markList/0", {})),
  ...values(create, "the way of arrival is an open set", "/capacityType", ["40HQ", "45HQ"], {}),
];

const listCases = [
  ...values(cancel, "there is an order to cancel", "/asnNumbers", [["A"], ["A", "B"]], { minItems: [] }),
  ...values(query, "there is an order to look for", "/asnNumbers", [["A"]], { minItems: [] }),
  ...atMost(query, "/asnNumbers", 100, "ASN202606050001"),
  ...values(query, "an order number is not empty", "/asnNumbers/0", ["A"], { minLength: "" }),
  ...[cancel, query, create].map((operation) =>
    outside(operation, "the partner is named in the payload", "required /partnerId", without("partnerId")),
  ),
  inside(batchQuery, "the partner need not be named in the payload", without("partnerId")),
];

const queryCases = [
  ...atMost(batchQuery, "/asnNumbers", 100, "ASN202606050001"),
  ...values(batchQuery, "reference numbers have no limit", "/refNumbers", [Array(101).fill("REF")], {}),
  ...values(batchQuery, "the type is an open set", "/asnType", [...asnTypes, "CONTAINER", "ELSEWHERE"], {}),
  ...values(batchQuery, "the stage is an open set", "/stage", ["DUE_IN", "ELSEWHERE"], {}),
  ...ranges.flatMap(ends).flatMap((time) => localTime(batchQuery, `/${time}`)),
  ...values(batchQuery, "a page has at most 200 orders", "/pageSize", [0, 1, 200], { maximum: 201 }),
  inside(batchQuery, "page and page size may be left out", without("page", "pageSize")),
];

const conditionCases = [
  inside(batchQuery, "order numbers are a condition", all(unconditioned, put("/asnNumbers", ["A"]))),
  inside(batchQuery, "reference numbers are a condition", all(unconditioned, put("/refNumbers", ["R"]))),
  outside(batchQuery, "there has to be a condition", "anyOf", unconditioned),
  outside(
    batchQuery,
    "empty lists are no condition",
    "anyOf",
    all(unconditioned, put("/asnNumbers", []), put("/refNumbers", [])),
  ),
  inside(
    batchQuery,
    "order numbers may have half a range beside them",
    all(unconditioned, put("/asnNumbers", ["A"]), range("receiveTime"), without("receiveTimeTo")),
  ),
  ...rangeConditions(batchQuery, unconditioned, sufficient),
  outside(
    batchQuery,
    "a range of putaway is no condition",
    "anyOf",
    all(unconditioned, range("putawayCompletedTime")),
  ),
  outside(
    batchQuery,
    "halves of two ranges are no condition",
    "anyOf",
    all(
      unconditioned,
      range("createdTime"),
      range("receiveTime"),
      without("createdTimeTo", "receiveTimeFrom"),
    ),
  ),
];

const pushCases = [
  ...localTime(push, "/receiveTime"),
  ...values(push, "the status is an open set", "/status", ["CLOSED", "ELSEWHERE"], {}),
  ...values(push, "the putaway stage is an open set", "/putawayStage", ["IN PROGRESS", "IN_PROGRESS"], {}),
  ...values(push, "an adjustment may be negative", "/adjustInfos/0/adjustQty", [-1, 0, 1], {}),
];

const cases = [...createCases, ...listCases, ...queryCases, ...conditionCases, ...pushCases];

testRules(cases);
testCoverage(["glink-inbound"], cases, {
  "createAsn request /asnType": "SUPPLIER_RECEIPT",
  "createAsn request /asnLineItems/*/skuStatus": "GOOD",
  "batchQueryAsns request /ifNeedBatchInfo": false,
  "batchQueryAsns request /page": 1,
  "batchQueryAsns request /pageSize": 100,
});
