import { inside, outside, put, without } from "./cases.ts";
import { testRules } from "./run.ts";

const createOrder = "kakaclo.createOrder";

testRules([
  inside(createOrder, "the address may have the name of the table", ({ orderAddresses, ...order }) => ({
    ...order,
    orderAddress: orderAddresses,
  })),
  outside(
    createOrder,
    "an address is needed under one name or the other",
    "required /orderAddress",
    without("orderAddresses"),
  ),
  outside(
    createOrder,
    "a quantity is greater than 0",
    "exclusiveMinimum /orderItemsList/0/quantity",
    put("/orderItemsList", [{ sku: "A", quantity: 0 }]),
  ),
]);
