import fc from "fast-check";
import { kakacloOrder } from "./kakaclo-world.ts";
import type { Step } from "./run-steps.ts";

type Payload = Readonly<Record<string, unknown>>;

/** SKUs of the seed in one warehouse, in several, overseas, and one that nobody declared. */
const sku = fc.constantFrom(
  "AMB01682_W_M_AU",
  "FSZW03961_Y_S_NUB",
  "AMN01214_B_S_AK",
  "AMN00769_DGR_XL_AU",
  "NEW_B_M",
);
const warehouseCode = fc.constantFrom("G007", "G006", "G004", "H008");
const country = fc.constantFrom("US", "FR", "BR");
const quantity = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 20, max: 70 }));
const items = fc.array(fc.tuple(sku, quantity), { minLength: 1, maxLength: 3 });
const first = 1_000_000_371_651;
const orderNumber = fc.integer({ min: 0, max: 9 }).map((of) => String(first + of));
const refundNo = fc.integer({ min: 10_002, max: 10_006 }).map(String);
const customOrderId = fc.integer({ min: 1, max: 12 }).map((of) => `SHOP-${of}`);
const channelType = fc.constantFrom("Standard", "Express", "Expedited", "Unheard");

const call = (operationId: string, payload: fc.Arbitrary<Payload>): fc.Arbitrary<Step> =>
  payload.map((one) => ({ do: "call", operationId, payload: one }));
const act = (name: string, input: fc.Arbitrary<Payload>): fc.Arbitrary<Step> =>
  input.map((one) => ({ do: "act", act: name, input: one }));

const order = fc
  .tuple(items, customOrderId, channelType)
  .map(([goods, id, speed]) => kakacloOrder(goods, { customOrderId: id, channelType: speed }));
const products = items.map((goods) => goods.map(([one, pieces]) => ({ sku: one, quantity: pieces })));
const quoted = fc.record({ shipToCountry: country, products });
const today = { dateStartTime: "2026-06-01T00:00:00Z", dateEndTime: "2026-12-31T00:00:00Z" };
const pageNumber = fc.integer({ min: 1, max: 3 });

const creations = [call("createOrder", order), call("createOrder", order), call("createOrderV1", order)];
const queries = [
  call("queryOrders", fc.record({ pageNumber, pageSize: fc.integer({ min: 1, max: 250 }) })),
  call("queryOrdersV1", fc.record({ status: fc.constant(["waiting_payment", "shipped"]), pageNumber })),
  call(
    "queryProducts",
    pageNumber.map((page) => ({ ...today, pageNumber: page })),
  ),
  call("queryStocks", fc.record({ skus: fc.array(sku, { minLength: 1, maxLength: 3 }), warehouseCode })),
  call("quoteAutomaticSplit", quoted),
  call("quoteChannels", quoted),
  call("queryRefund", fc.record({ id: orderNumber })),
  call("queryBalance", fc.constant({})),
  call("queryDesignedProducts", fc.constant({})),
  call("createDesignedProduct", fc.constant({ modelId: "73", enName: "Dino" })),
];
/** Stands for the first line of the order that a refund names, which is known once the order is there. */
export const firstLine = "first-line";

const refunds = [
  call("createRefund", fc.record({ id: orderNumber, remark: fc.constant("test") })),
  call(
    "createRefund",
    fc
      .tuple(orderNumber, fc.integer({ min: 1, max: 6 }))
      .map(([id, pieces]) => ({ id, orderItems: [{ itemId: firstLine, quantity: pieces }] })),
  ),
  call("createRefundV1", fc.record({ id: orderNumber, Remark: fc.constant("test") })),
  act("settleRefund", fc.record({ refundNo, outcome: fc.constantFrom("success", "success", "failure") })),
];
const acts = [
  ...["pay", "pay", "deliver", "hold", "release", "cancel", "cancel"].map((name) =>
    act(name, fc.record({ orderNumber })),
  ),
  act("shipPackage", fc.record({ orderNumber })),
  act(
    "shipPackage",
    fc.tuple(orderNumber, sku, quantity).map(([id, one, pieces]) => ({
      orderNumber: id,
      items: [{ sku: one, quantity: pieces }],
    })),
  ),
  act(
    "adjust",
    fc.record({ warehouseCode, sku, quantity: fc.integer({ min: -50, max: 80 }).filter((of) => of !== 0) }),
  ),
  act(
    "changeSku",
    fc.record({
      sku,
      skuStatus: fc.constantFrom(0, 1, 1, 1),
      price: fc.integer({ min: 1, max: 4_000 }).map((of) => of / 100),
    }),
  ),
  // Mostly too little for the orders, so that some of them wait.
  act("topUp", fc.record({ amount: fc.constantFrom(-99_000, -900, -90, 90, 400, 2_000) })),
];
const times: fc.Arbitrary<Step>[] = [
  fc.integer({ min: 1, max: 60 }).map((minutes) => ({ do: "advance", minutes })),
  fc.integer({ min: 60, max: 2_000 }).map((minutes) => ({ do: "advance", minutes })),
  fc.constant({ do: "next" }),
];

/** Steps that are done to a world of KakaClo. */
export function kakacloSteps(length: number): fc.Arbitrary<readonly Step[]> {
  const step = fc.oneof(
    { weight: 5, arbitrary: fc.oneof(...creations) },
    { weight: 2, arbitrary: fc.oneof(...queries) },
    { weight: 5, arbitrary: fc.oneof(...refunds) },
    { weight: 6, arbitrary: fc.oneof(...acts) },
    { weight: 4, arbitrary: fc.oneof(...times) },
  );
  return fc.array(step, { minLength: 1, maxLength: length, size: "max" });
}

/** Settings of a world of KakaClo. */
export const kakacloSettings: fc.Arbitrary<Record<string, unknown>> = fc.record({
  shortage: fc.constantFrom("refuse", "abnormal"),
  checkBalance: fc.boolean(),
  repeatedCustomOrderId: fc.constantFrom("new-order", "same-order", "refuse"),
  indexLag: fc.constantFrom("PT0S", "PT5M"),
  bucket: fc.constantFrom(0, 5, 120),
  maxOrders: fc.constantFrom(8, 10_000),
  strict: fc.boolean(),
});
