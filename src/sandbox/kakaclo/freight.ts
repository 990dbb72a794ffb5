import { type Units, wholeCents } from "./money.ts";
import type { Split, Wanted } from "./split.ts";
import type { Channel, KakacloState } from "./state.ts";

/** The speed that is taken where none is named, or one that no channel has. */
export const usualSpeed = "Standard";

/** What freight is multiplied by to a country that the seed does not name. */
const usualFactor = 1.25;

/** The freight of a parcel: it grows with the weight in gram, and depends on the country. */
export function freightOf(
  state: KakacloState,
  { base, perKilogram }: Channel,
  goods: readonly Wanted[],
  country: string,
): Units {
  const grams = goods.reduce(
    (sum, { sku, quantity }) => sum + (state.skus.get(sku)?.weight ?? 0) * quantity,
    0,
  );
  const factor = state.countryFactors[country] ?? usualFactor;
  return wholeCents((base + (perKilogram * grams) / 1_000) * factor);
}

/** The freight of goods that are split: each warehouse sends a parcel. */
export function splitFreight(
  state: KakacloState,
  channel: Channel,
  { groups }: Split,
  country: string,
): Units {
  let sum = 0;
  for (const goods of groups.values()) sum += freightOf(state, channel, goods, country);
  return sum;
}

/** The channel of an order: the one that is named, else the first of the speed, else the standard one. */
export function channelFor(
  { channels }: KakacloState,
  code: string | undefined,
  speed: string | undefined,
): Channel | undefined {
  return (
    channels.find((channel) => channel.code === code) ??
    channels.find(({ type }) => type === speed) ??
    channels.find(({ type }) => type === usualSpeed) ??
    channels[0]
  );
}

/** The time of delivery as text. */
export function deliveryTimeOf({ days: [from, to] }: Channel): string {
  return `${from}~${to} Business Days`;
}
