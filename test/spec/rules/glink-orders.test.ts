import { testCoverage } from "./coverage.ts";
import { orderChangeCases } from "./glink-order-changes.ts";
import { orderCreationCases } from "./glink-order-creation.ts";
import { orderQueryCases } from "./glink-order-queries.ts";
import { productionCases } from "./glink-production.ts";
import { testRules } from "./run.ts";

const cases = [...orderCreationCases, ...orderQueryCases, ...orderChangeCases, ...productionCases];

testRules(cases);
testCoverage(["glink-order"], cases, {
  "createOrder request /orderType": "B2C",
  "createOrder request /cartonization": false,
  "batchQueryOrders request /ifNeedBatchInfo": false,
  "batchQueryOrders request /page": 1,
  "batchQueryOrders request /pageSize": 100,
  "addOrderFiles request /files/*/isUpdate": false,
});
