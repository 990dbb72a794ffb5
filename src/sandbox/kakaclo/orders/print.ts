import { optionsOf, pictureOf, printTime } from "../catalogue/print.ts";
import { dollarsOf } from "../money.ts";
import { text } from "../read.ts";
import type { LinePieces, Order, OrderLine, Parcel, Payload } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { addressOf } from "./create.ts";
import { openPieces, refundedPieces, shippedPieces } from "./pieces.ts";

type Shown = Pick<Scene, "state">;

/** An order as queryOrders shows it. Texts that must not be null are absent where there are none. */
export function printOrder(scene: Shown, order: Order): Payload {
  const { payload, at, subTotal, freight, refundedAmount } = order;
  const customOrderId = text(payload, "customOrderId");
  const final = subTotal + freight;
  return {
    id: order.id,
    ...(customOrderId !== undefined && { customOrderId }),
    remark: text(payload, "remark") ?? null,
    status: at["status"],
    financialStatus: at["financialStatus"],
    fulfillmentStatus: at["fulfillmentStatus"],
    refundStatus: at["refundStatus"],
    purchaseDate: printTime(order.created),
    // The examples show an order as completed from its payment on.
    ...(order.paid !== undefined && { payDate: printTime(order.paid), completedDate: printTime(order.paid) }),
    cancelDate: timeOrNull(order.cancelled),
    refundDate: timeOrNull(order.refundedAt),
    shippingAddress: printAddress(payload),
    warehouseId: scene.state.warehouses.get(order.warehouse)?.id ?? 0,
    currencyCode: "USD",
    finalAmount: dollarsOf(final),
    freightAmount: dollarsOf(freight),
    subTotalAmount: dollarsOf(subTotal),
    ...{ couponAmount: 0, promotionAmount: 0 },
    refundableAmount: dollarsOf(final - refundedAmount),
    refundedAmount: dollarsOf(refundedAmount),
    orderItems: order.lines.map((line) => printLine(scene, order, line, line.quantity)),
    fulfillments: parcelsOf(order, (parcel) => printParcel(scene, order, parcel)),
    createDate: printTime(order.created),
    updateDate: printTime(order.changed),
    modifyDate: printTime(order.changed),
  };
}

/** A time, or null where there is none. */
export function timeOrNull(instant: number | undefined): string | null {
  return instant === undefined ? null : printTime(instant);
}

/** Parcels; null while nothing is packed, as in the examples. */
export function parcelsOf({ parcels }: Order, print: (parcel: Parcel) => Payload): readonly Payload[] | null {
  return parcels.length === 0 ? null : parcels.map(print);
}

/** The address as it was sent; what may be null is. */
export function printAddress(payload: Payload): Payload {
  const address = addressOf(payload);
  const optional = ["street1", "city", "zip"].flatMap((name) => {
    const value = text(address, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const nullable = ["street2", "vat", "ioss"].map((name) => [name, text(address, name) ?? null] as const);
  const given = ["country", "phone", "recipient", "province"].map((name) => [name, address[name]] as const);
  return Object.fromEntries([...given, ...optional, ...nullable]);
}

/** The lines of which a parcel has pieces. */
export function linesIn({ lines }: Order, pieces: LinePieces): readonly (readonly [OrderLine, number])[] {
  return lines.flatMap((line) => {
    const count = pieces[line.id] ?? 0;
    return count > 0 ? [[line, count] as const] : [];
  });
}

function printLine({ state }: Shown, order: Order, line: OrderLine, quantity: number): Payload {
  const sku = state.skus.get(line.sku);
  return {
    id: line.id,
    itemId: line.id,
    imageUrl: pictureOf(line.sku),
    productName: state.products.get(sku?.spu ?? "")?.name ?? null,
    productNum: quantity,
    skuCode: line.sku,
    ...optionsOf(sku ?? { options: ["", "", ""] }),
    amount: dollarsOf(line.price),
    total: dollarsOf(line.price * quantity),
    stockStatus: order.at["status"] === "abnormal_order" ? "sold_out" : "normal",
    fulfillmentStatus: lineFulfillment(order, line),
    refundStatus: lineRefund(state, order, line),
    countryCode: state.warehouses.get(order.warehouse)?.country ?? "",
  };
}

function lineFulfillment(order: Order, line: OrderLine): string {
  const state = order.at["fulfillmentStatus"] ?? "NULL";
  if (state === "NULL" || state === "completed") return state;
  if (shippedPieces(order, line.id) === 0) return openPieces(order, line) === 0 ? "NULL" : "waiting_to_ship";
  return openPieces(order, line) === 0 ? "fully_shipped" : "partially_shipped";
}

/** A line knows no partial refund. */
function lineRefund(state: Scene["state"], order: Order, { id, quantity }: OrderLine): string {
  const isAsked = (state.refundsOf.get(order.id) ?? []).some((no) => {
    const refund = state.refunds.get(no);
    return refund?.at["refundStatus"] === "pending_review" && (refund.pieces[id] ?? 0) > 0;
  });
  if (isAsked) return "refunding";
  return refundedPieces(order, id) === quantity ? "refunded" : "NULL";
}

function printParcel(scene: Shown, order: Order, parcel: Parcel): Payload {
  const { id, status, tracking, carrier, shipped, pieces } = parcel;
  return {
    id,
    packId: id,
    status,
    ...(tracking !== undefined && printTracking(carrier, tracking)),
    ...(shipped !== undefined && { deliveryTime: printTime(shipped) }),
    items: linesIn(order, pieces).map(([line, count]) => printLine(scene, order, line, count)),
  };
}

/** How a parcel is tracked. */
export function printTracking(carrier: string, trackingCode: string): Payload {
  return {
    carrier,
    carrierType: "last",
    trackingCode,
    logisticsSearchUrl: `https://t.17track.net/en?v=2#nums=${encodeURIComponent(trackingCode)}`,
    trackingInfos: [{ carrier, trackingCode }],
  };
}
