import { inside, outside, put, without } from "./cases.ts";
import { testRules } from "./run.ts";

const createOrder = "qlink.createOrder";

testRules([
  inside(createOrder, "an order paid on delivery has amount and currency", (order) => order),
  outside(
    createOrder,
    "an order paid on delivery needs the amount",
    "required /codPayAmount",
    without("codPayAmount"),
  ),
  outside(
    createOrder,
    "an order paid on delivery needs the currency",
    "required /codCurrency",
    without("codCurrency"),
  ),
  inside(createOrder, "another order needs neither amount nor currency", (order) => ({
    ...order,
    codEnabled: 0,
    codPayAmount: undefined,
    codCurrency: undefined,
  })),
  outside(
    createOrder,
    "a package with its own label needs number and label",
    ["required /trackingNumber", "required /labelData"],
    (order) => ({ ...order, packageType: "OWN_PAKAGE", trackingNumber: undefined, labelData: undefined }),
  ),
  inside(createOrder, "a package with its own label has number and label", (order) => ({
    ...order,
    packageType: "OWN_PAKAGE",
    trackingNumber: "1Z",
    labelData: "JVBERi0=",
  })),
  outside(
    createOrder,
    "a country code has two letters",
    "pattern /receiver/country",
    put("/receiver/country", "CHN"),
  ),
]);
