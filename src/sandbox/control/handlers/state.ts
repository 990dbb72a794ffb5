import { ProblemError } from "../../../server/problem.ts";
import { instantText } from "../../clock/time-text.ts";
import type { HostedWorld } from "../../host/hosted-world.ts";
import { commonViews } from "../../sharing/join.ts";
import type { ControlOutput, Handlers } from "../handler.ts";

type Item = Readonly<Record<string, unknown>>;

/** What a world knows. */
export const stateHandlers: Handlers<
  "listOrders" | "getOrder" | "listAsns" | "getAsn" | "listStock" | "listView" | "listEvents"
> = {
  listOrders: ({ worlds, parameters }) => {
    const { entries, ...rest } = pageOf(
      worlds.named(parameters.world),
      parameters.world,
      "orders",
      parameters,
      ["stage"],
    );
    return { orders: entries as ControlOutput<"listOrders">["orders"], ...rest };
  },
  getOrder: ({ worlds, parameters }) =>
    documentOf(
      worlds.named(parameters.world),
      parameters.world,
      "orders",
      "orderNumber",
      parameters,
    ) as ControlOutput<"getOrder">,
  listAsns: ({ worlds, parameters }) => {
    const { entries, ...rest } = pageOf(
      worlds.named(parameters.world),
      parameters.world,
      "asns",
      parameters,
      ["stage"],
    );
    return { asns: entries as ControlOutput<"listAsns">["asns"], ...rest };
  },
  getAsn: ({ worlds, parameters }) =>
    documentOf(
      worlds.named(parameters.world),
      parameters.world,
      "asns",
      "asnNumber",
      parameters,
    ) as ControlOutput<"getAsn">,
  listStock: ({ worlds, parameters }) => {
    const { entries, ...rest } = pageOf(
      worlds.named(parameters.world),
      parameters.world,
      "stock",
      parameters,
      ["sku", "warehouseCode"],
    );
    return { stock: entries as ControlOutput<"listStock">["stock"], ...rest };
  },
  listView: ({ worlds, parameters }) =>
    pageOf(
      worlds.named(parameters.world),
      parameters.world,
      parameters.view,
      parameters,
      [],
    ) as ControlOutput<"listView">,
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
  name: string,
  view: string,
  selection: Selection,
  filters: readonly ("stage" | "sku" | "warehouseCode")[],
) {
  const { page = 1, pageSize = 100 } = selection;
  const wanted = filters.flatMap((filter) =>
    selection[filter] === undefined ? [] : [[filter, selection[filter]] as const],
  );
  const entries: Item[] = [];
  let total = 0;
  for (const item of viewOf(world, view, name)) {
    if (!wanted.every(([filter, value]) => item[filter] === value)) continue;
    const isHere = total >= (page - 1) * pageSize && entries.length < pageSize;
    if (isHere) entries.push(item);
    total++;
  }
  return { entries, total, page, pageSize };
}

/** The document of a number: of the world that is named, and only where that has none, of one that stands on its ledger. */
function documentOf(
  world: HostedWorld,
  name: string,
  view: string,
  member: string,
  { number, customerCode }: { number: string; customerCode?: string },
): Item {
  const numbered = [...viewOf(world, view, name)].filter((item) => item[member] === number);
  const found = numbered.filter(
    (item) => customerCode === undefined || item["customerCode"] === customerCode,
  );
  const own = found.filter((item) => item["world"] === undefined);
  const [only, ...others] = own.length > 0 ? own : found;
  if (only && others.length === 0) return only;
  if (only) {
    const detail = `${1 + others.length} documents of ${name} have the ${member} "${number}". Name one by customerCode, or by the name of its \`world\` where it has one.`;
    throw new ProblemError(409, "Several documents", detail, {}, { possible: [only, ...others].map(told) });
  }
  const whose = customerCode === undefined ? "" : ` of the customer "${customerCode.slice(0, 100)}"`;
  const detail = `The world ${name} has no ${member} "${number.slice(0, 100)}"${whose}.`;
  const possible = numbered.slice(0, listedNumbers).map(told);
  for (const item of numbered.length > 0 ? [] : viewOf(world, view, name)) {
    if (possible.push(String(item[member])) === listedNumbers) break;
  }
  throw new ProblemError(404, "No such document", detail, {}, { possible });
}

/** What tells a document from others of its number. */
function told({ world, customerCode, warehouseCode }: Item): string {
  return JSON.stringify({ world, customerCode, warehouseCode });
}

/** How many numbers are listed where one is not found. */
const listedNumbers = 10;

/** What a view of a world lists; by the name of one that stands on the ledger of another one, only its own. */
export function viewOf(world: HostedWorld, view: string, name: string): Iterable<Item> {
  const possible = Object.keys(world.behaviour.views);
  if (possible.includes(view)) {
    const items = world.current.view(view);
    return name === world.name || commonViews.includes(view) ? items : ownOf(items, name);
  }
  const detail = `A world of ${world.family} has no ${view}. It has ${possible.join(", ")}.`;
  throw new ProblemError(404, "No such list", detail, {}, { possible });
}

function* ownOf(items: Iterable<Item>, name: string): Iterable<Item> {
  for (const item of items) if (item["world"] === name) yield item;
}
