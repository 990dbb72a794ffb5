import type { Change, StockDelta } from "../event.ts";
import { objects, text } from "../read.ts";
import type { LinePieces, Order, Parcel, Payload } from "../state.ts";
import { available, take } from "../stock.ts";
import type { Scene } from "../world-parts.ts";
import { allOpen, isNone, openPieces, together } from "./pieces.ts";
import { nextParcelId, trackingNumber } from "./tracking.ts";

/** What a move does to goods, money and an order. */
export type Effect = Change & {
  /** Whether it was done in part, so that the order goes where the move says `otherwise`. */
  readonly isPartial?: boolean;
};

type DoEffect = (scene: Scene, order: Order, input: Payload) => Effect | undefined;

/** The effects by the names that moves of orders give them. */
export const orderEffects: Readonly<Record<string, DoEffect>> = {
  reserve,
  pay,
  "give-back": giveBack,
  pack: (_, order) => ({
    set: { parcels: [...shippedOf(order), newParcel(order, { pieces: allOpen(order) })] },
  }),
  ship: (scene, order) => ({ set: { parcels: shipAll(scene, order) } }),
  "ship-part": shipPart,
  deliver: (_, { parcels }) => ({
    set: { parcels: parcels.map((parcel) => ({ ...parcel, status: "completed" })) },
  }),
  refund,
  keep: (_, order) => ({ isPartial: !isNone(order.refundedPieces) }),
};

/** What an effect does to an order; `undefined` where it is not possible. */
export function effectOf(name: string, scene: Scene, order: Order, input: Payload): Effect | undefined {
  const effect = orderEffects[name];
  if (!effect) throw new Error(`Orders have no effect ${name}`);
  return effect(scene, order, input);
}

/** Sets the goods of an order aside, if all of them are there. */
function reserve(scene: Scene, { warehouse, lines }: Order): Effect | undefined {
  const wanted = new Map<string, number>();
  for (const { sku, quantity } of lines) wanted.set(sku, (wanted.get(sku) ?? 0) + quantity);
  for (const [sku, quantity] of wanted) if (available(scene, sku, warehouse) < quantity) return undefined;
  const stock = [...wanted].map(([sku, quantity]): StockDelta => [sku, warehouse, -quantity]);
  return { stock: take(scene, stock), set: { isReserved: true } };
}

function pay(scene: Scene, { subTotal, freight }: Order): Effect | undefined {
  const amount = subTotal + freight;
  if (scene.state.balance + scene.taken.money < amount) return undefined;
  scene.taken.money -= amount;
  return { balance: -amount, set: { paid: scene.context.now } };
}

/** An order that is cancelled gives back what was set aside for it. */
function giveBack(scene: Scene, order: Order): Effect {
  const stock = order.isReserved ? stockOf(order, allOpen(order)) : [];
  return { stock: take(scene, stock), set: { isReserved: false, cancelled: scene.context.now } };
}

/** Pieces as goods that lie in the warehouse again. */
function stockOf({ lines, warehouse }: Order, pieces: LinePieces): readonly StockDelta[] {
  return lines.flatMap(({ id, sku }): StockDelta[] => {
    const count = pieces[id] ?? 0;
    return count > 0 ? [[sku, warehouse, count]] : [];
  });
}

function shippedOf({ parcels }: Order): readonly Parcel[] {
  return parcels.filter(({ status }) => status !== "preparing");
}

function newParcel(order: Order, parcel: Pick<Parcel, "pieces"> & Partial<Parcel>): Parcel {
  return {
    id: nextParcelId(order, shippedOf(order).length + 1),
    status: "preparing",
    carrier: "",
    ...parcel,
  };
}

/** Lets all that is packed leave. */
function shipAll(scene: Scene, { parcels, channel }: Order): readonly Parcel[] {
  return parcels.map((parcel) =>
    parcel.status === "preparing" ? { ...parcel, ...leaving(scene, channel, {}) } : parcel,
  );
}

function leaving({ state, context }: Scene, channel: string, input: Payload) {
  const carrier =
    text(input, "carrier") ?? state.channels.find(({ code }) => code === channel)?.carrier ?? channel;
  const tracking = text(input, "trackingNumber") ?? trackingNumber(context.random);
  return { status: "shipped", carrier, tracking, shipped: context.now } as const;
}

/** A parcel of some goods, or of all that has not left. What was packed is packed anew. */
function shipPart(scene: Scene, order: Order, input: Payload): Effect | undefined {
  const pieces = input["items"] === undefined ? allOpen(order) : piecesOf(order, input);
  if (!pieces || isNone(pieces)) return undefined;
  const parcel = newParcel(order, { pieces, ...leaving(scene, order.channel, input) });
  const parcels = [...shippedOf(order), parcel];
  return { isPartial: !isNone(allOpen({ ...order, parcels })), set: { parcels } };
}

/** The goods that an act names, by line; `undefined` where there are not as many to ship. */
function piecesOf(order: Order, input: Payload): LinePieces | undefined {
  const pieces: Record<string, number> = {};
  for (const item of objects(input, "items")) {
    let left = Number(item["quantity"]);
    for (const line of order.lines.filter(({ sku }) => sku === text(item, "sku"))) {
      const some = Math.min(left, openPieces(order, line) - (pieces[line.id] ?? 0));
      if (some > 0) pieces[line.id] = (pieces[line.id] ?? 0) + some;
      left -= Math.max(0, some);
    }
    if (left > 0) return undefined;
  }
  return pieces;
}

/** The money of some pieces goes back, and so do the goods, before they left. What was packed is packed anew. */
function refund(scene: Scene, order: Order, input: Payload): Effect | undefined {
  const { state, context, taken } = scene;
  const asked = state.refunds.get(text(input, "refundNo") ?? "");
  if (!asked) return undefined;
  const parcels = shippedOf(order);
  const pieces = together(order.refundedPieces, asked.pieces);
  taken.money += asked.amount;
  const rest = { ...order, refundedPieces: pieces, parcels };
  const isPartial = !isNone(allOpen(rest));
  return {
    isPartial,
    stock: take(scene, stockOf(order, asked.pieces)),
    balance: asked.amount,
    set: {
      parcels,
      refundedPieces: pieces,
      refundedAmount: order.refundedAmount + asked.amount,
      refundedAt: context.now,
      ...(!isPartial && { cancelled: context.now, isReserved: false }),
    },
  };
}
