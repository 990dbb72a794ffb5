type Payload = Readonly<Record<string, unknown>>;

/** A line of an order or notice: the product in the warehouse and how many. */
export type QlinkLine = readonly [sku: string, quantity: number];

/** What every call names. */
export const key = { warehouseKey: "key-1" } as const;

const receiver = {
  name: "Kim",
  phone: "5550100",
  email: "",
  country: "US",
  state: "IL",
  city: "Springfield",
  address1: "1 Main Street",
  postalCode: "62701",
};

/** A valid createOrder. */
export function qlinkOrder(
  orderNumber: string,
  lines: readonly QlinkLine[] = [["SKU001", 2]],
  more: Payload = {},
): Payload {
  return {
    ...key,
    ...{ orderNumber, onlineOrderId: `P-${orderNumber}`, shopName: "Lamps", warehouseCode: "WH001" },
    ...{ logisticsCode: "UPS-1", platform: "SHEIN", freight: 0, codEnabled: 0, receiver },
    skuList: lines.map(([sku, quantity]) => ({ sku, name: sku, quantity: String(quantity), amount: 1 })),
    ...more,
  };
}

/** A valid createAsnOrder. */
export function qlinkAsn(
  asnNumber: string,
  lines: readonly QlinkLine[] = [["SKU001", 10]],
  more: Payload = {},
): Payload {
  return {
    ...{ ...key, asnNumber, warehouseCode: "WH001", type: "MANUAL" },
    skuList: lines.map(([sku, quantity]) => ({ sku, name: `Item ${sku}`, quantity })),
    ...more,
  };
}

/** A valid getOrder. */
export function getOrders(...numbers: string[]): Payload {
  return { ...key, getOrderInfoList: numbers.map((orderNumber) => ({ orderNumber })) };
}

/** A valid cancelOrder. */
export function cancelOrders(...numbers: string[]): Payload {
  return { ...key, cancelOrderList: numbers.map((orderNumber) => ({ orderNumber })) };
}

/** A valid getAsnList. */
export function getAsns(...numbers: string[]): Payload {
  return {
    ...key,
    asnNumbers: numbers.map((asnNumber) => ({ asnNumber, refCode: asnNumber, type: "MANUAL" })),
  };
}

/** A valid syncInventory. */
export function inventory(more: Payload = {}): Payload {
  return { ...key, warehouseCode: "WH001", page: 1, pageSize: 10, ...more };
}
