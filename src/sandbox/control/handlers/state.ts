import { ProblemError } from "../../../server/problem.ts";
import { instantText } from "../../clock/time-text.ts";
import type { HostedWorld } from "../../host/hosted-world.ts";
import type { ControlOutput, Handlers } from "../handler.ts";

type Item = Readonly<Record<string, unknown>>;

/** What a world knows. */
export const stateHandlers: Handlers<
  "listOrders" | "getOrder" | "listAsns" | "getAsn" | "listStock" | "listView" | "listEvents"
> = {
  listOrders: ({ worlds, parameters }) => {
    const { entries, ...rest } = pageOf(worlds.named(parameters.world), "orders", parameters, ["stage"]);
    return { orders: entries as ControlOutput<"listOrders">["orders"], ...rest };
  },
  getOrder: ({ worlds, parameters }) =>
    documentOf(
      worlds.named(parameters.world),
      "orders",
      "orderNumber",
      parameters.number,
    ) as ControlOutput<"getOrder">,
  listAsns: ({ worlds, parameters }) => {
    const { entries, ...rest } = pageOf(worlds.named(parameters.world), "asns", parameters, ["stage"]);
    return { asns: entries as ControlOutput<"listAsns">["asns"], ...rest };
  },
  getAsn: ({ worlds, parameters }) =>
    documentOf(
      worlds.named(parameters.world),
      "asns",
      "asnNumber",
      parameters.number,
    ) as ControlOutput<"getAsn">,
  listStock: ({ worlds, parameters }) => {
    const { entries, ...rest } = pageOf(worlds.named(parameters.world), "stock", parameters, [
      "sku",
      "warehouseCode",
    ]);
    return { stock: entries as ControlOutput<"listStock">["stock"], ...rest };
  },
  listView: ({ worlds, parameters }) =>
    pageOf(worlds.named(parameters.world), parameters.view, parameters, []) as ControlOutput<"listView">,
  listEvents: ({ worlds, parameters }) => {
    const { after = 0, limit = 1_000 } = parameters;
    const world = worlds.named(parameters.world);
    const { tell = (body: unknown) => body } = world.behaviour;
    const events = world.current.events(after).slice(0, limit);
    return {
      events: events.map((event) => ({
        ...event,
        ...(event.body !== undefined && { body: tell(event.body) }),
        at: instantText(event.at),
      })) as ControlOutput<"listEvents">["events"],
    };
  },
};

type Selection = { page?: number; pageSize?: number; stage?: string; sku?: string; warehouseCode?: string };

function pageOf(
  world: HostedWorld,
  view: string,
  selection: Selection,
  filters: readonly ("stage" | "sku" | "warehouseCode")[],
) {
  const { page = 1, pageSize = 100 } = selection;
  const wanted = filters.flatMap((name) =>
    selection[name] === undefined ? [] : [[name, selection[name]] as const],
  );
  const entries: Item[] = [];
  let total = 0;
  for (const item of viewOf(world, view)) {
    if (!wanted.every(([name, value]) => item[name] === value)) continue;
    const isHere = total >= (page - 1) * pageSize && entries.length < pageSize;
    if (isHere) entries.push(item);
    total++;
  }
  return { entries, total, page, pageSize };
}

function documentOf(world: HostedWorld, view: string, member: string, number: string): Item {
  for (const item of viewOf(world, view)) if (item[member] === number) return item;
  const detail = `The world ${world.name} has no ${member} "${number.slice(0, 100)}".`;
  const possible: string[] = [];
  for (const item of viewOf(world, view)) {
    if (possible.push(String(item[member])) === listedNumbers) break;
  }
  throw new ProblemError(404, "No such document", detail, {}, { possible });
}

/** How many numbers are listed where one is not found. */
const listedNumbers = 10;

/** What a view of a world lists. */
export function viewOf(world: HostedWorld, view: string): Iterable<Item> {
  const possible = Object.keys(world.behaviour.views);
  if (possible.includes(view)) return world.current.view(view);
  const detail = `A world of ${world.family} has no ${view}. It has ${possible.join(", ")}.`;
  throw new ProblemError(404, "No such list", detail, {}, { possible });
}
