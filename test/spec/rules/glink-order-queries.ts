import {
  all,
  atMost,
  ends,
  inside,
  localTime,
  outside,
  put,
  type RuleCase,
  range,
  rangeConditions,
  values,
  without,
} from "./cases.ts";

const query = "glink.queryOrders";
const batchQuery = "glink.batchQueryOrders";
const ranges = ["shippingTime", "createdTime", "orderedTime"];
const unconditioned = without("orderNumbers", "extOrderNumbers", ...ranges.flatMap(ends));

const conditions = [
  inside(batchQuery, "order numbers are a condition", all(unconditioned, put("/orderNumbers", ["A"]))),
  inside(
    batchQuery,
    "external order numbers are a condition",
    all(unconditioned, put("/extOrderNumbers", ["E"])),
  ),
  outside(batchQuery, "there has to be a condition", "anyOf", unconditioned),
  outside(
    batchQuery,
    "empty lists are no condition",
    "anyOf",
    all(unconditioned, put("/orderNumbers", []), put("/extOrderNumbers", [])),
  ),
  inside(
    batchQuery,
    "order numbers may have half a range beside them",
    all(unconditioned, put("/orderNumbers", ["A"]), range("createdTime"), without("createdTimeTo")),
  ),
  ...rangeConditions(batchQuery, unconditioned, ranges),
  outside(
    batchQuery,
    "halves of two ranges are no condition",
    "anyOf",
    all(
      unconditioned,
      range("createdTime"),
      range("shippingTime"),
      without("createdTimeTo", "shippingTimeFrom"),
    ),
  ),
];

/** Cases of the rules for looking orders up. */
export const orderQueryCases: readonly RuleCase[] = [
  ...values(query, "the customer is not empty", "/customerCode", ["C"], { minLength: "" }),
  ...atMost(query, "/orderNumbers", 100, "SO202606050001"),
  ...atMost(batchQuery, "/orderNumbers", 100, "SO202606050001"),
  ...values(batchQuery, "external numbers have no limit", "/extOrderNumbers", [Array(101).fill("EXT")], {}),
  ...ranges.flatMap(ends).flatMap((time) => localTime(batchQuery, `/${time}`)),
  ...values(batchQuery, "the stage is an open set", "/stage", ["SHIPPED", "ELSEWHERE"], {}),
  ...values(batchQuery, "the status is an open set", "/status", ["VALID", "ELSEWHERE"], {}),
  ...values(batchQuery, "a page has at most 200 orders", "/pageSize", [0, 1, 200], { maximum: 201 }),
  inside(batchQuery, "page and page size may be left out", without("page", "pageSize")),
  ...conditions,
];
