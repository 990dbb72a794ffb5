import fc from "fast-check";
import { cancelOrders, getAsns, getOrders, inventory, key, qlinkAsn, qlinkOrder } from "./qlink-payloads.ts";
import type { Step } from "./run-steps.ts";

type Payload = Readonly<Record<string, unknown>>;

const warehouseCode = fc.constantFrom("WH001", "WH002", "WH009");
const sku = fc.constantFrom("SKU001", "SKU002", "SKU003");
const number = (prefix: string) => fc.integer({ min: 1, max: 12 }).map((of) => `${prefix}-${of}`);
const place = fc.record({ warehouseCode });
const lines = (most: number) =>
  fc.array(fc.tuple(sku, fc.integer({ min: 1, max: most })), { minLength: 1, maxLength: 3 });
const some = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 3 });

const call = (operationId: string, payload: fc.Arbitrary<Payload>): fc.Arbitrary<Step> =>
  payload.map((one) => ({ do: "call", operationId, payload: one }));
const act = (name: string, input: fc.Arbitrary<Payload>): fc.Arbitrary<Step> =>
  input.map((one) => ({ do: "act", act: name, input: one }));

const orderNumber = number("Q");
const asnNumber = number("A");

const creations = [
  call(
    "createOrder",
    fc.tuple(orderNumber, lines(400), place).map((of) => qlinkOrder(...of)),
  ),
  call(
    "createAsnOrder",
    fc.tuple(asnNumber, lines(200), place).map((of) => qlinkAsn(...of)),
  ),
];

const otherCalls = [
  call(
    "cancelOrder",
    some(orderNumber).map((of) => cancelOrders(...of)),
  ),
  call(
    "getOrder",
    some(orderNumber).map((of) => getOrders(...of)),
  ),
  call(
    "cancelAsnOrder",
    some(asnNumber).map((asnNumbers) => ({ ...key, asnNumbers })),
  ),
  call(
    "getAsnList",
    some(asnNumber).map((of) => getAsns(...of)),
  ),
  call(
    "syncInventory",
    fc
      .record({
        warehouseCode,
        page: fc.integer({ min: 0, max: 3 }),
        pageSize: fc.integer({ min: 1, max: 3 }),
      })
      .map(inventory),
  ),
  call(
    "insertSkuInfo",
    fc.record({ sku, erpSku: fc.constantFrom("LAMP", "SHADE") }).map((of) => ({ ...key, ...of })),
  ),
  call("initWarehouses", fc.constant({ warehouseKey: ["k"] })),
  call(
    "initChannels",
    place.map((of) => ({ warehouseKey: ["k"], ...of })),
  ),
];

const counted = some(
  fc.record({ sku, good: fc.integer({ min: 0, max: 120 }), damaged: fc.integer({ min: 0, max: 5 }) }),
);

const acts = [
  act("ship", fc.record({ orderNumber })),
  act("hold", fc.record({ orderNumber })),
  act("release", fc.record({ orderNumber })),
  act("shortPick", fc.record({ orderNumber })),
  act(
    "shortPick",
    fc.record({
      orderNumber,
      lines: fc.tuple(fc.record({ sku, picked: fc.integer({ min: 0, max: 100 }) })),
    }),
  ),
  act("receive", fc.record({ asnNumber })),
  act("receive", fc.record({ asnNumber, lines: counted })),
  act("putaway", fc.record({ asnNumber })),
  act(
    "putaway",
    fc.record({
      asnNumber,
      lines: fc.tuple(fc.record({ sku, quantity: fc.integer({ min: 1, max: 20 }) })),
    }),
  ),
  act("close", fc.record({ asnNumber })),
  act(
    "adjust",
    fc.record(
      {
        ...{ warehouseCode, sku },
        quantity: fc.integer({ min: -500, max: 500 }).filter((of) => of !== 0),
        stockStatus: fc.constantFrom("GOOD", "DAMAGE"),
      },
      { requiredKeys: ["warehouseCode", "sku", "quantity"] },
    ),
  ),
  act("damage", fc.record({ warehouseCode, sku, quantity: fc.integer({ min: 1, max: 50 }) })),
];

/**
 * Steps of all kinds, most of which find something to do.
 *
 * @param length most steps; half as many on average
 */
export const qlinkSteps = (length: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.oneof(...creations) },
      { weight: 4, arbitrary: fc.oneof(...otherCalls) },
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
export const qlinkSettings = fc.record({
  shortage: fc.constantFrom("wait", "refuse"),
  abnormal: fc.constantFrom("FAILED", "SENDING"),
  inventoryForm: fc.constantFrom("page", "rows"),
  strict: fc.boolean(),
  plenty: fc.constantFrom(0, 300, 1000),
  maxOrders: fc.constantFrom(5, 10_000),
});
