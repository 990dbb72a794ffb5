import { parseDuration } from "../core/duration.ts";
import type { EventDraft } from "../core/event.ts";
import type { Timer } from "../core/time.ts";
import type { KakacloEvent } from "./event.ts";
import { topics, waitingTimer } from "./orders/moves.ts";
import type { Scene } from "./world-parts.ts";

/** The subject of the timer by which queries learn of a SKU. */
function skuKey(sku: string): string {
  return `/sku/${sku}`;
}

/**
 * Events with the timers that follow from what they do to goods and money: queries learn of changed goods after the lag of the
 * index, and those who wait look when there is more of something.
 */
export function withAftermath(
  { state, context: { now, settings } }: Scene,
  events: readonly EventDraft<KakacloEvent>[],
): readonly EventDraft<KakacloEvent>[] {
  const last = events.at(-1);
  if (!last) return events;
  const fresh = new Set<string>();
  // One that is stale already has its timer.
  for (const { body } of events) {
    for (const sku of changedSkus(body)) if (state.skus.get(sku)?.isStale !== true) fresh.add(sku);
  }
  const due = fresh.size > 0 ? now + parseDuration(String(settings["indexLag"])) : now;
  const starts: Omit<Timer, "id">[] = [...fresh].map((sku) => ({
    due,
    topic: topics.index,
    subject: skuKey(sku),
  }));
  if (state.waiting.size > 0 && events.some(({ body }) => isGain(body))) starts.push(...waitingTimer(now));
  if (starts.length === 0) return events;
  return [...events.slice(0, -1), { ...last, starts: [...(last.starts ?? []), ...starts] }];
}

function changedSkus(body: KakacloEvent): readonly string[] {
  switch (body.type) {
    case "orderCreated":
      return body.order.isReserved ? body.order.lines.map(({ sku }) => sku) : [];
    case "orderMoved":
    case "stockAdjusted":
      return (body.stock ?? []).map(([sku]) => sku);
    case "skuChanged":
      return [body.sku];
    case "productDesigned":
      return body.skus.map(({ sku }) => sku);
    default:
      return [];
  }
}

function isGain(body: KakacloEvent): boolean {
  if (body.type === "balanceChanged") return body.balance > 0;
  if (body.type !== "orderMoved" && body.type !== "stockAdjusted") return false;
  const hasMoney = body.type === "orderMoved" && (body.balance ?? 0) > 0;
  return hasMoney || (body.stock ?? []).some(([, , quantity]) => quantity > 0);
}
