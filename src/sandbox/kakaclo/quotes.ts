import type { Decision } from "../core/family-behaviour.ts";
import { openSkus, unknownSku } from "./catalogue/open-skus.ts";
import type { KakacloEvent } from "./event.ts";
import { deliveryTimeOf, freightOf, splitFreight } from "./freight.ts";
import { dollarsOf } from "./money.ts";
import { objects, text } from "./read.ts";
import { splitGoods, type Wanted } from "./split.ts";
import type { Channel, Payload } from "./state.ts";
import type { Scene } from "./world-parts.ts";

const currency = { estimatedFreightCurrency: "USD" } as const;

/** quoteChannels, quoteChannelsV1: freight and time of each channel for goods of one warehouse, the fastest first. */
export function quoteChannels(operationId: string) {
  return (scene: Scene, payload: Payload): Decision<KakacloEvent> =>
    quote(operationId, scene, payload, ({ state }, goods, country) =>
      [...state.channels].sort(byTime).map((channel) => ({
        channelCode: channel.code,
        channelNameEn: channel.name,
        estimatedFreight: dollarsOf(freightOf(state, channel, goods, country)),
        ...currency,
        deliveryTime: deliveryTimeOf(channel),
        channelType: channel.type,
      })),
    );
}

/** quoteAutomaticSplit: freight and time of each speed, the goods being split over the warehouses as createOrder splits them. */
export function quoteAutomaticSplit(scene: Scene, payload: Payload): Decision<KakacloEvent> {
  return quote("quoteAutomaticSplit", scene, payload, ({ state }, goods, country) => {
    const split = splitGoods(scene, goods);
    const ofSpeeds = state.channels.filter(
      ({ type }, index) => state.channels.findIndex((other) => other.type === type) === index,
    );
    return ofSpeeds.map((channel) => ({
      deliveryTime: deliveryTimeOf(channel),
      estimatedFreight: dollarsOf(splitFreight(state, channel, split, country)),
      ...currency,
      channelType: channel.type,
    }));
  });
}

function quote(
  operationId: string,
  scene: Scene,
  payload: Payload,
  quotes: (scene: Scene, goods: readonly Wanted[], country: string) => readonly Payload[],
): Decision<KakacloEvent> {
  const goods = objects(payload, "products").map((one) => ({
    sku: text(one, "sku") ?? "",
    quantity: typeof one["quantity"] === "number" ? one["quantity"] : 1,
  }));
  const unknown = unknownSku(scene, goods);
  if (unknown !== undefined)
    return {
      events: [],
      answer: scene.answers(operationId, "refused", { reason: `sku ${unknown} doesn't exist` }),
    };
  const opened = openSkus(
    scene,
    goods.map(({ sku }) => sku),
  );
  const country = text(payload, "shipToCountry") ?? "";
  const data = quotes(opened.scene, goods, country);
  return { events: opened.drafts, answer: scene.answers.made(operationId, "quoted", data) };
}

function byTime({ days: [from, to] }: Channel, { days: [otherFrom, otherTo] }: Channel): number {
  return from - otherFrom || to - otherTo;
}
