import type { World, WorldPush } from "../../../src/sandbox/core/world.ts";
import type { Book, Step } from "./run-steps.ts";

type Payload = Readonly<Record<string, unknown>>;
type Counts = Map<string, number>;

/** Opens the book of a world in which nothing has happened. */
export function createBook(world: World): Book {
  const adjusted: Counts = new Map();
  const gone: Counts = new Map();
  const known = new Map<string, string>();
  const lastPush = new Map<string, string>();
  let seen = 0;
  let snapshot = "";
  let shown = new Map<string, readonly Payload[]>();
  const viewed = (view: string) => shown.get(view) ?? [];
  for (const row of world.view("stock")) add(adjusted, itemOf(row), of(row, "total"));

  return {
    before(step) {
      snapshot = isRepeated(world, step) ? JSON.stringify(world.snapshot()) : "";
    },
    after(pushes) {
      if (snapshot !== "") equal("a repeated create", JSON.stringify(world.snapshot()), snapshot);
      readEvents(pushes);
      shown = new Map(
        ["orders", "asns", "productionOrders", "stock"].map((view) => [view, [...world.view(view)]]),
      );
      remember();
      checkStock();
      checkOrders();
      checkPushes(pushes);
    },
  };

  /** What came in and went out beside documents that are still there. */
  function readEvents(pushes: readonly WorldPush[]): void {
    for (const { body, number } of world.events(seen)) {
      seen = number;
      const event = body as Payload | undefined;
      const told = pushes.filter((push) => push.event === number).length;
      if (told !== 1 && isPushed(event)) throw new Error(`${JSON.stringify(event)} was pushed ${told} times`);
      if (event?.["type"] === "rowsOpened") {
        for (const row of list(event, "rows")) {
          add(adjusted, `${row["customer"]} ${row["warehouse"]} ${row["sku"]}`, of(row, "quantity"));
        }
      }
      if (event?.["type"] === "stockAdjusted") {
        const [, customer, warehouse, sku] = String(event["row"]).split("/");
        add(adjusted, `${customer} ${warehouse} ${sku}`, of(event, "quantity"));
      }
    }
  }

  /** Documents may be dropped once they are finished: what they moved is kept apart. */
  function remember(): void {
    for (const order of viewed("orders")) {
      if (order["stage"] !== "SHIPPED") continue;
      for (const line of list(order, "lines")) {
        const pieces = of(line, "quantity") - of(line, "missing");
        set(`shipped ${order["wmsOrderNumber"]}`, order, line, -pieces);
      }
    }
    for (const asn of viewed("asns")) {
      for (const line of list(asn, "lines"))
        set(`received ${asn["wmsAsnNumber"]}`, asn, line, of(line, "received"));
    }
    for (const production of viewed("productionOrders")) {
      if (production["progress"] !== "COMPLETED") continue;
      for (const one of list(production, "consumed"))
        set(`from ${production["wmsNumber"]}`, production, one, -of(one, "quantity"));
      for (const one of list(production, "produced"))
        set(`to ${production["wmsNumber"]}`, production, one, of(one, "quantity"));
    }
  }

  function set(
    document: string,
    { customerCode, warehouseCode }: Payload,
    line: Payload,
    quantity: number,
  ): void {
    gone.set(`${document}|${customerCode} ${warehouseCode} ${line["sku"]}|${line["line"]}`, quantity);
  }

  function checkStock(): void {
    const expected: Counts = new Map(adjusted);
    for (const [key, quantity] of gone) add(expected, key.split("|")[1] ?? "", quantity);
    const found: Counts = new Map();
    const allocated: Counts = new Map();
    for (const row of viewed("stock")) {
      add(found, itemOf(row), of(row, "total"));
      add(allocated, itemOf(row), of(row, "allocated"));
      for (const [name, value] of Object.entries(row)) {
        if (typeof value === "number" && value < 0) throw new Error(`${itemOf(row)} has ${value} ${name}`);
      }
    }
    for (const [item, quantity] of found) {
      if (quantity !== (expected.get(item) ?? 0)) {
        throw new Error(
          `Stock of ${item}: there are ${quantity} pieces, and ${expected.get(item) ?? 0} by the book`,
        );
      }
    }
    const wanted: Counts = new Map();
    for (const view of ["orders", "productionOrders"]) {
      for (const document of viewed(view)) {
        if (document["stage"] === "SHIPPED" || document["progress"] === "COMPLETED") continue;
        for (const line of list(document, "lines")) {
          add(
            wanted,
            `${document["customerCode"]} ${document["warehouseCode"]} ${line["sku"]}`,
            of(line, "allocated"),
          );
        }
      }
    }
    for (const [item, quantity] of allocated) {
      if (quantity !== (wanted.get(item) ?? 0)) {
        throw new Error(`${quantity} of ${item} are allocated, and ${wanted.get(item) ?? 0} to documents`);
      }
    }
  }

  function checkOrders(): void {
    for (const order of viewed("orders")) {
      if (order["stage"] === "SHIPPED" && order["status"] === "CANCELLED") {
        throw new Error(`${order["orderNumber"]} is shipped and cancelled`);
      }
      for (const line of list(order, "lines")) {
        if (of(line, "allocated") + of(line, "missing") > of(line, "quantity")) {
          throw new Error(`${order["orderNumber"]} has more of ${line["sku"]} than it wants`);
        }
      }
    }
  }

  /** Every change of what pushes tell gives one, and none tells what the one before it told. */
  function checkPushes(pushes: readonly WorldPush[]): void {
    for (const { push, payload } of pushes) {
      if (push !== "orderStatus" && push !== "inboundStatus") continue;
      const document = `${payload["customerCode"]} ${payload["orderNumber"] ?? payload["asnNumber"]}`;
      const told = JSON.stringify(payload);
      if (lastPush.get(document) === told) throw new Error(`${document} was pushed twice: ${told}`);
      lastPush.set(document, told);
    }
    const names = new Set<string>();
    for (const [view, member] of [
      ["orders", "orderNumber"],
      ["asns", "asnNumber"],
    ] as const) {
      for (const document of viewed(view)) {
        const name = `${document["customerCode"]} ${document[member]}`;
        const state = [document["stage"], document["putawayStage"] ?? ""].join(" ");
        const before = known.get(`${view} ${name}`) ?? state;
        names.add(`${view} ${name}`);
        known.set(`${view} ${name}`, state);
        const mine = pushes.filter(
          ({ payload }) =>
            payload["customerCode"] === document["customerCode"] && payload[member] === document[member],
        );
        if (before !== state && mine.length === 0)
          throw new Error(`${name} came to ${state}, and nothing was pushed`);
        const last = mine.at(-1)?.payload;
        if (last && [last["stage"], last["putawayStage"] ?? ""].join(" ") !== state) {
          throw new Error(`${name} stands at ${state}, and the last push says ${last["stage"]}`);
        }
      }
    }
    // What was dropped may come again under its number, as something new.
    for (const name of known.keys()) if (!names.has(name)) known.delete(name);
  }
}

/** Whether an event changes what pushes tell. */
function isPushed(event: Payload | undefined): boolean {
  if (event?.["type"] === "stockAdjusted" || event?.["type"] === "statusChanged") return true;
  const to = event?.["to"];
  return (
    typeof to === "object" && to !== null && ["stage", "status", "putawayStage"].some((axis) => axis in to)
  );
}

function isRepeated(world: World, step: Step): boolean {
  if (step.do !== "call") return false;
  const [view, member] = creators[step.operationId] ?? [];
  if (view === undefined || member === undefined) return false;
  return [...world.view(view)].some(
    (one) => one[member] === step.payload[member] && one["customerCode"] === step.payload["customerCode"],
  );
}

const creators: Readonly<Record<string, readonly [string, string]>> = {
  createOrder: ["orders", "orderNumber"],
  createAsn: ["asns", "asnNumber"],
  createProductionOrder: ["productionOrders", "productionOrderNumber"],
};

function itemOf(row: Payload): string {
  return `${row["customerCode"]} ${row["warehouseCode"]} ${row["sku"]}`;
}

function list(value: Payload, name: string): readonly Payload[] {
  const found = value[name];
  return Array.isArray(found) ? found : [];
}

function of(value: Payload, name: string): number {
  return Number(value[name] ?? 0);
}

function add(counts: Counts, key: string, quantity: number): void {
  counts.set(key, (counts.get(key) ?? 0) + quantity);
}

function equal(what: string, found: string, wanted: string): void {
  if (found !== wanted) throw new Error(`${what} changed the world`);
}
