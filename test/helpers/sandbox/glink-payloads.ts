type Payload = Readonly<Record<string, unknown>>;

/** A line of an order or ASN: the item, how many, and what else the line says. */
export type Line = readonly [sku: string, quantity: number, more?: Payload];

const party = {
  name: "Kim",
  mobileNumber: "5550100",
  streetLine1: "1 Main Street",
  city: "Springfield",
  state: "IL",
  postalCode: "62701",
  countryCode: "US",
};

/** A valid createOrder. */
export function orderOf(
  orderNumber: string,
  lines: readonly Line[] = [["SKU001", 2]],
  more: Payload = {},
): Payload {
  return {
    orderNumber,
    customerCode: "CUSTOMER001",
    warehouseCode: "WH001",
    orderTime: "2026-06-05T08:00:00+0800",
    shippingInstructions: { carrier: "UPS", carrierService: "GROUND", shippingLabelSource: "API" },
    shipTo: party,
    shipFrom: party,
    items: lines.map(([sku, quantity, other]) => ({ sku, quantity, ...other })),
    ...more,
  };
}

/** A valid createAsn. */
export function asnOf(
  asnNumber: string,
  lines: readonly Line[] = [["SKU001", 10]],
  more: Payload = {},
): Payload {
  return {
    partnerId: "GLINK",
    customerCode: "CUSTOMER001",
    warehouseCode: "WH001",
    asnNumber,
    asnLineItems: lines.map(([sku, quantity, other]) => ({ sku, quantity, ...other })),
    ...more,
  };
}

/** A valid createProductionOrder that makes one kit of several pieces. */
export function productionOf(
  productionOrderNumber: string,
  from: readonly Line[] = [["SKU001", 2]],
  to: readonly Line[] = [["KIT001", 1]],
  more: Payload = {},
): Payload {
  const items = (lines: readonly Line[]) => lines.map(([skuCode, expectQty]) => ({ skuCode, expectQty }));
  return {
    productionOrderNumber,
    customerCode: "CUSTOMER001",
    warehouseCode: "WH001",
    productionType: "KITTING",
    itemList: [{ lineNo: "1", fromItemList: items(from), toItemList: items(to) }],
    ...more,
  };
}

/** A valid item. */
export function itemOf(sku: string, more: Payload = {}): Payload {
  return {
    customerCode: "CUSTOMER001",
    sku,
    description: `Item ${sku}`,
    packagingList: [{ unit: "EA", length: 1, width: 1, height: 1, weight: 1 }],
    ...more,
  };
}

/** What a query of a single customer names. */
export const owner = { customerCode: "CUSTOMER001" } as const;

/** The same with the warehouse. */
export const place = { ...owner, warehouseCode: "WH001" } as const;
