import { all, atMost, closedSet, inside, localTime, outside, put, range, values, without } from "./cases.ts";
import { testCoverage } from "./coverage.ts";
import { testRules } from "./run.ts";

const batch = "glink.batchOperateItems";
const query = "glink.queryItems";
const item = "/itemList/0";
const ea = `${item}/packagingList/0`;
const inp = `${item}/packagingList/1`;

const created = range("createdTime");
const updated = range("updatedTime");
const paged = all(put("/page", 1), put("/pageSize", 200));
const times = ["createdTimeFrom", "createdTimeTo", "updatedTimeFrom", "updatedTimeTo"];
const flags = [
  "batteryFlag",
  "hazmatFlag",
  "liquidFlag",
  "fragileFlag",
  "careMfgDate",
  "careExpDate",
  "careBatch",
  "careOriginCountry",
  "requireSerialNumber",
];

const itemCases = [
  ...values(batch, "a country has two letters", `${item}/countryOfOrigin`, ["US", "cn"], { pattern: "USA" }),
  ...values(batch, "a country has two letters", `${item}/countryOfOrigin`, [], { pattern: "U" }),
  ...values(batch, "a country has two letters", `${item}/countryOfOrigin`, [], { pattern: "U1" }),
  ...closedSet(batch, `${item}/shelfLifeUnit`, ["DAY", "MONTH", "YEAR"], "WEEK"),
  ...closedSet(batch, `${ea}/dimensionUnit`, ["Inch", "inch", "cm", "centimeter"], "in"),
  ...closedSet(batch, `${ea}/weightUnit`, ["KG", "LB"], "LBS"),
  ...closedSet(batch, `${inp}/unit`, ["CS", "INP"], "PL"),
  ...closedSet(batch, `${item}/barcodeList/0/unit`, ["EA", "CS", "INP"], "PL"),
];

const packageCases = [
  inside(batch, "the EA node is enough", (body) => onlyNodes(body, 0)),
  outside(batch, "there has to be an EA node", `contains ${item}/packagingList`, (body) =>
    onlyNodes(body, 1),
  ),
  outside(
    batch,
    "there has to be a node",
    `contains ${item}/packagingList`,
    put(`${item}/packagingList`, []),
  ),
  ...["length", "width", "height", "weight"].flatMap((size) => [
    ...values(batch, `${size} of the EA node is greater than 0`, `${ea}/${size}`, [0.01], {
      exclusiveMinimum: 0,
    }),
    ...values(batch, `${size} of another node has no bound`, `${inp}/${size}`, [0], {}),
    outside(batch, `the EA node needs ${size}`, `required ${ea}/${size}`, put(`${ea}/${size}`, undefined)),
  ]),
  inside(batch, "an INP node may have a quantity", put(`${inp}/pcsQty`, 1)),
  inside(batch, "an INP node may lack a quantity", put(`${inp}/pcsQty`, undefined)),
  outside(batch, "the EA node has no quantity", `not ${ea}/pcsQty`, put(`${ea}/pcsQty`, 1)),
];

const queryCases = [
  ...atMost(query, "/skus", 100, "SKU001"),
  ...times.flatMap((time) => localTime(query, `/${time}`)),
  ...closedSet(query, "/status", ["Active", "Inactive"], "active"),
  ...values(query, "pages count from 1", "/page", [1], { exclusiveMinimum: 0 }),
  ...values(query, "a page has 1 to 200 items", "/pageSize", [1, 200], { exclusiveMinimum: 0, maximum: 201 }),
  inside(query, "codes need neither time nor page", (body) => body),
  inside(query, "a range of creation time replaces codes", all(without("skus"), created, paged)),
  inside(query, "a range of update time replaces codes", all(without("skus"), updated, paged)),
  inside(query, "no codes are as good as none", all(put("/skus", []), created, paged)),
  inside(query, "codes may have half a range beside them", put("/createdTimeFrom", "2026-06-05 00:00:00")),
  outside(query, "without codes there has to be a time", "anyOf", all(without("skus"), paged)),
  outside(query, "no codes at all need a time", "anyOf", all(put("/skus", []), paged)),
  ...times.map((time) =>
    outside(
      query,
      `a range needs ${time}`,
      "anyOf",
      all(without("skus"), rangeOf(time), paged, without(time)),
    ),
  ),
  outside(
    query,
    "halves of two ranges make no range",
    "anyOf",
    all(without("skus"), created, updated, paged, without("createdTimeTo", "updatedTimeFrom")),
  ),
  outside(
    query,
    "without codes there has to be a page",
    "required /page",
    all(without("skus"), created, paged, without("page")),
  ),
  outside(
    query,
    "without codes there has to be a page size",
    "required /pageSize",
    all(without("skus"), updated, paged, without("pageSize")),
  ),
];

const found = "/itemList/0/packagingList";
const answerCases = [
  inside(query, "an item that was found has three nodes", (body) => body, "response"),
  inside(query, "an item that was found may lack nodes altogether", put(found, undefined), "response"),
  inside(
    query,
    "an item that was not found needs no nodes",
    put("/itemList/1/packagingList", []),
    "response",
  ),
  ...["EA", "INP", "CS"].map((unit, index) =>
    outside(
      query,
      `an item that was found has a node ${unit}`,
      `contains ${found}`,
      put(`${found}/${index}/unit`, "PL"),
      "response",
    ),
  ),
  outside(
    query,
    "an item that was found has no two nodes only",
    [`minItems ${found}`, `contains ${found}`],
    (body) => onlyNodes(body, 0, 1),
    "response",
  ),
  outside(
    query,
    "an item that was found has no fourth node",
    `maxItems ${found}`,
    (body) => onlyNodes(body, 0, 1, 2, 2),
    "response",
  ),
  ...values(
    query,
    "a country has two letters",
    "/itemList/0/countryOfOrigin",
    ["US"],
    { pattern: "USA" },
    "response",
  ),
  ...values(
    query,
    "a barcode is not empty",
    "/itemList/0/barcodeList/0/barcode",
    ["6"],
    { minLength: "" },
    "response",
  ),
  ...values(batch, "results count from 1", "/results/0/index", [1], { minimum: 0 }, "response"),
  inside(query, "values of open sets may be new", put("/itemList/0/status", "Archived"), "response"),
];

const cases = [...itemCases, ...packageCases, ...queryCases, ...answerCases];
const flagDefaults = flags.map((flag) => [`batchOperateItems request /itemList/*/${flag}`, false]);

testRules(cases);
testCoverage(["glink-item"], cases, {
  ...Object.fromEntries(flagDefaults),
  "batchOperateItems request /itemList/*/packagingList/*/overpackRequired": false,
});

function rangeOf(time: string) {
  return time.startsWith("created") ? created : updated;
}

/** The body with these packaging nodes of its first item alone. */
function onlyNodes(body: Record<string, unknown>, ...indexes: number[]): Record<string, unknown> {
  const [first] = body["itemList"] as Record<string, unknown[]>[];
  if (first) first["packagingList"] = indexes.map((index) => first["packagingList"]?.[index]);
  return body;
}
