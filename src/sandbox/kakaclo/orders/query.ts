import { parseDuration } from "../../core/duration.ts";
import type { Decision, Settings } from "../../core/family-behaviour.ts";
import type { Instant } from "../../core/time.ts";
import type { KakacloEvent } from "../event.ts";
import { pageOf, within } from "../page.ts";
import { number, text, texts } from "../read.ts";
import type { Order, Payload } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { printOrder } from "./print.ts";
import { printOrderV1 } from "./print-v1.ts";

/** Members of the page that the examples have and nobody explains. */
const unexplained = { vo: null, totalPageNumber: null, modifyDate: null, nextId: null } as const;

/** queryOrders: orders by number and by the ranges of creation and last change. */
export function queryOrders(scene: Scene, query: Payload): Decision<KakacloEvent> {
  const { vo, ...rest } = unexplained;
  const page = pageOf(found(scene, query), query, sizeOf(query), (order) => printOrder(scene, order));
  const { list, ...counts } = page;
  const data = { vo, list, ...counts, ...rest };
  return { events: [], answer: scene.answers.made("queryOrders", "found", data) };
}

/** queryOrdersV1: the same in the form of V1, also by state. */
export function queryOrdersV1(scene: Scene, query: Payload): Decision<KakacloEvent> {
  const { life, states } = { life: scene.lives.order, states: texts(query, "status") };
  const isMeant = ({ at }: Order) =>
    states.length === 0 || states.includes(life.show("OrderV1.status", at) ?? "");
  const list = found(scene, query).filter(isMeant);
  const data = pageOf(list, query, sizeOf(query), (order) => printOrderV1(scene, order));
  return { events: [], answer: scene.answers.made("queryOrdersV1", "found", data) };
}

const usualSize = 10;

function sizeOf(query: Payload): number {
  return Math.max(1, number(query, "pageSize") ?? usualSize);
}

/** The orders that are meant, in the order in which they are listed. */
function found({ state, context: { now, settings } }: Scene, query: Payload): readonly Order[] {
  const ids = texts(query, "ids");
  const named = ids.flatMap((id) => state.orders.get(id) ?? []);
  const all = ids.length > 0 ? named.sort(bySequence) : [...state.orders.values()];
  const list = filtersOf(query, now, settings).reduce((left, isMeant) => left.filter(isMeant), all);
  return settings["orderSort"] === "oldest-first" ? list : list.reverse();
}

type OrderTest = (order: Order) => boolean;

/** What a query asks of orders; nothing where it asks for all of them, of which there may be many. */
function filtersOf(query: Payload, now: Instant, settings: Settings): readonly OrderTest[] {
  const filters: OrderTest[] = [];
  for (const member of ["created", "changed"] as const) {
    const name = member === "created" ? "create" : "update";
    const [from, to] = [text(query, `${name}StartTime`), text(query, `${name}EndTime`)];
    if (from === undefined && to === undefined) continue;
    const isWithin = within(from, to);
    filters.push((order) => isWithin(order[member]));
  }
  const lag = parseDuration(String(settings["orderIndexLag"]));
  if (lag > 0) filters.push(({ created }) => created <= now - lag);
  return filters;
}

function bySequence(one: Order, other: Order): number {
  return one.sequence - other.sequence;
}
