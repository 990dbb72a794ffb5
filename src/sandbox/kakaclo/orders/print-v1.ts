import { optionsOf, pictureOf, printTime } from "../catalogue/print.ts";
import { dollarsOf } from "../money.ts";
import { text } from "../read.ts";
import type { Order, OrderLine, Payload } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { linesIn, parcelsOf, printAddress, printTracking, timeOrNull } from "./print.ts";

/** An order as queryOrdersV1 shows it. */
export function printOrderV1({ state, lives }: Pick<Scene, "state" | "lives">, order: Order): Payload {
  const { payload, subTotal, freight } = order;
  const customOrderId = text(payload, "customOrderId");
  const amount = dollarsOf(subTotal + freight);
  return {
    id: order.id,
    ...(customOrderId !== undefined && { customOrderId }),
    remark: text(payload, "remark") ?? null,
    status: lives.order.show("OrderV1.status", order.at),
    purchaseDate: printTime(order.created),
    ...(order.paid !== undefined && { payAt: printTime(order.paid), completedAt: printTime(order.paid) }),
    cancelDate: timeOrNull(order.cancelled),
    refundDate: timeOrNull(order.refundedAt),
    warehouseId: state.warehouses.get(order.warehouse)?.id ?? 0,
    ...{ finalAmount: amount, totalAmount: amount },
    freightAmount: dollarsOf(freight),
    skusAmount: dollarsOf(subTotal),
    shippingAddress: printAddress(payload),
    orderItems: order.lines.map((line) => printLine(state, order, line, line.quantity)),
    fulfillments: parcelsOf(order, ({ id, tracking, carrier, shipped, pieces }) => ({
      id,
      ...(tracking !== undefined && printTracking(carrier, tracking)),
      ...(shipped !== undefined && { deliveryTime: printTime(shipped) }),
      items: linesIn(order, pieces).map(([line, count]) => printLine(state, order, line, count)),
    })),
    createDate: printTime(order.created),
    updateDate: printTime(order.changed),
    modifyDate: printTime(order.changed),
  };
}

function printLine(
  state: Scene["state"],
  order: Order,
  { id, sku, price }: OrderLine,
  quantity: number,
): Payload {
  const known = state.skus.get(sku);
  return {
    id,
    imageUrl: pictureOf(sku),
    productName: state.products.get(known?.spu ?? "")?.name ?? null,
    skuCode: sku,
    subtotal: dollarsOf(price * quantity),
    purchasePrices: dollarsOf(price),
    ...optionsOf(known ?? { options: ["", "", ""] }),
    promotionAmount: 0,
    stockStatus: order.at["status"] === "abnormal_order" ? "sold_out" : "normal",
    productNum: quantity,
  };
}
