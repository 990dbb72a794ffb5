import fc from "fast-check";
import { asnOf, itemOf, type Line, orderOf, productionOf } from "./glink-payloads.ts";
import type { Step } from "./run-steps.ts";

type Payload = Readonly<Record<string, unknown>>;

const customerCode = fc.constantFrom("CUSTOMER001", "CUSTOMER002");
const warehouseCode = fc.constantFrom("WH001", "WH002");
const sku = fc.constantFrom("SKU001", "SKU002", "KIT001");
const number = (prefix: string) => fc.integer({ min: 1, max: 12 }).map((of) => `${prefix}-${of}`);
const place = fc.record({ customerCode, warehouseCode });
const more = (quantity: number): fc.Arbitrary<Payload> =>
  fc.option(fc.constant({ batchNo: `B${quantity % 2}` }), { nil: {}, freq: 6 });
const lines = (most: number): fc.Arbitrary<Line[]> =>
  fc.array(
    fc
      .integer({ min: 1, max: most })
      .chain((quantity) => fc.tuple(sku, fc.constant(quantity), more(quantity))),
    { minLength: 1, maxLength: 3 },
  );

const call = (operationId: string, payload: fc.Arbitrary<Payload>): fc.Arbitrary<Step> =>
  payload.map((one) => ({ do: "call", operationId, payload: one }));
const act = (name: string, input: fc.Arbitrary<Payload>): fc.Arbitrary<Step> =>
  input.map((one) => ({ do: "act", act: name, input: one }));

const orderNumber = number("SO");
const asnNumber = number("ASN");
const productionOrderNumber = number("PO");
const stockStatus = fc.constantFrom("GOOD", "DAMAGE");
const created = { createdTimeFrom: "2026-06-01 00:00:00", createdTimeTo: "2026-12-31 00:00:00" };

const creations = [
  call(
    "createOrder",
    fc.tuple(orderNumber, lines(400), place).map((of) => orderOf(...of)),
  ),
  call(
    "createAsn",
    fc.tuple(asnNumber, lines(200), place).map((of) => asnOf(...of)),
  ),
  call(
    "createProductionOrder",
    fc.tuple(productionOrderNumber, lines(300), lines(50), place).map((of) => productionOf(...of)),
  ),
];

const otherCalls = [
  call(
    "cancelOrder",
    fc.record({ customerCode, orderNumbers: fc.array(orderNumber, { minLength: 1, maxLength: 2 }) }),
  ),
  call(
    "cancelAsn",
    fc.record({ partnerId: fc.constant("GLINK"), customerCode, asnNumbers: fc.tuple(asnNumber) }),
  ),
  call("cancelProductionOrder", fc.record({ customerCode, productionOrderNumber })),
  call("queryOrders", fc.record({ customerCode, orderNumbers: fc.array(orderNumber) })),
  call(
    "batchQueryOrders",
    place.map((one) => ({ ...one, ...created, ifNeedBatchInfo: true, queryFile: true })),
  ),
  call(
    "queryAsns",
    fc.record({ partnerId: fc.constant("GLINK"), customerCode, asnNumbers: fc.tuple(asnNumber) }),
  ),
  call(
    "batchQueryAsns",
    place.map((one) => ({ ...one, ...created, ifNeedBatchInfo: true })),
  ),
  call(
    "queryAsnInspections",
    customerCode.map((one) => ({ customerCode: one, page: 1, pageSize: 100 })),
  ),
  call("queryStockBySku", fc.record({ customerCode, skus: fc.array(sku), allStockStatus: fc.boolean() })),
  call(
    "queryWarehouseStock",
    place.map((one) => ({ ...one, page: 1, pageSize: 200 })),
  ),
  call(
    "batchOperateItems",
    fc.tuple(sku, customerCode).map(([one, of]) => ({ itemList: [itemOf(one, { customerCode: of })] })),
  ),
  call("queryItems", fc.record({ customerCode, skus: fc.array(sku, { minLength: 1 }) })),
  call(
    "updateLogisticStatus",
    fc.tuple(customerCode, orderNumber, fc.boolean()).map(([of, one, updateTrackNo]) => ({
      customerCode: of,
      updateTrackNo,
      orderNumberList: [{ orderNumber: one, trackingNumber: `T-${one}`, status: "IN_TRANSIT" }],
    })),
  ),
  call(
    "updateOnlineStatus",
    fc.tuple(customerCode, orderNumber).map(([of, one]) => ({
      customerCode: of,
      orderNumberList: [{ orderNumber: one, onlineStatus: "PAID" }],
    })),
  ),
  call(
    "addOrderFiles",
    fc.tuple(customerCode, orderNumber).map(([of, one]) => ({
      customerCode: of,
      orderNumber: one,
      files: [{ fileType: "Other", fileName: "a.pdf", fileUrl: "https://example.com/a.pdf" }],
    })),
  ),
];

const counted = fc.array(
  fc.record({ sku, good: fc.integer({ min: 0, max: 120 }), damaged: fc.integer({ min: 0, max: 5 }) }),
  { minLength: 1, maxLength: 2 },
);

const acts = [
  act(
    "ship",
    fc.record({ orderNumber, trackingNumber: fc.constant("T-1") }, { requiredKeys: ["orderNumber"] }),
  ),
  act("ship", fc.record({ orderNumber, customerCode })),
  act("hold", fc.record({ orderNumber, customerCode })),
  act("release", fc.record({ orderNumber, customerCode })),
  act("shortPick", fc.record({ orderNumber, customerCode })),
  act(
    "shortPick",
    fc.record({
      orderNumber,
      customerCode,
      lines: fc.tuple(fc.record({ sku, picked: fc.integer({ min: 0, max: 100 }) })),
    }),
  ),
  act("receive", fc.record({ asnNumber, customerCode })),
  act("receive", fc.record({ asnNumber, customerCode, lines: counted })),
  act("putaway", fc.record({ asnNumber, customerCode })),
  act(
    "putaway",
    fc.record({
      asnNumber,
      customerCode,
      lines: fc.tuple(fc.record({ sku, quantity: fc.integer({ min: 1, max: 20 }) })),
    }),
  ),
  act("close", fc.record({ asnNumber, customerCode })),
  act(
    "adjust",
    fc.record(
      {
        customerCode,
        warehouseCode,
        sku,
        quantity: fc.integer({ min: -500, max: 500 }).filter((of) => of !== 0),
        stockStatus,
        batchNo: fc.constantFrom("", "B0", "B1"),
        invType: fc.constantFrom("ADJUST_AVAILABLE_QTY", "ADJUST_HOLD_QTY", "ADJUST_QUARANTINE_QTY"),
      },
      { requiredKeys: ["warehouseCode", "sku", "quantity"] },
    ),
  ),
  act("damage", fc.record({ customerCode, warehouseCode, sku, quantity: fc.integer({ min: 1, max: 50 }) })),
  act("startProcessing", fc.record({ productionOrderNumber, customerCode })),
  act("completeProcessing", fc.record({ productionOrderNumber, customerCode })),
];

/**
 * Steps of all kinds, most of which find something to do.
 *
 * @param length most steps; half as many on average
 */
export const steps = (length: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.oneof(...creations) },
      { weight: 5, arbitrary: fc.oneof(...otherCalls) },
      { weight: 7, arbitrary: fc.oneof(...acts) },
      {
        weight: 3,
        arbitrary: fc.integer({ min: 0, max: 240 }).map((minutes): Step => ({ do: "advance", minutes })),
      },
      { weight: 2, arbitrary: fc.constant<Step>({ do: "next" }) },
    ),
    { minLength: 1, maxLength: length, size: "max" },
  );

/** Settings of a world. */
export const settings = fc.record({
  cancelRace: fc.constantFrom("ship-wins", "cancel-wins", "both-pushed"),
  shortage: fc.constantFrom("wait", "refuse"),
  strict: fc.boolean(),
  plenty: fc.constantFrom(0, 300, 1000),
  timeForm: fc.constantFrom("document", "offset"),
  maxOrders: fc.constantFrom(5, 10_000),
});
