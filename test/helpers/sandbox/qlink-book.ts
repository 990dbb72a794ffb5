import type { World } from "../../../src/sandbox/core/world.ts";
import type { Book, Step } from "./run-steps.ts";

type Payload = Readonly<Record<string, unknown>>;
type Counts = Map<string, number>;

/** Opens the book of a world of qlink in which nothing has happened. */
export function createQlinkBook(world: World): Book {
  /** What was there, was opened, and was counted by people. */
  const declared: Counts = new Map();
  /** What documents moved, by document and line; dropped documents stay. */
  const carried = new Map<string, readonly [item: string, quantity: number]>();
  /** How orders ended. */
  const ends = new Map<string, unknown>();
  let seen = 0;
  let snapshot = "";
  for (const row of world.view("stock")) add(declared, itemOf(row), of(row, "total"));

  return {
    before(step) {
      snapshot = isRepeated(world, step) ? JSON.stringify(world.snapshot()) : "";
    },
    after(pushes) {
      if (pushes.length > 0) throw new Error("qlink pushed something");
      if (snapshot !== "" && JSON.stringify(world.snapshot()) !== snapshot)
        throw new Error("a repeated create changed the world");
      readEvents();
      const orders = [...world.view("orders")];
      readOrders(orders);
      readAsns();
      checkStock(orders);
    },
  };

  function readEvents(): void {
    for (const { body, number } of world.events(seen)) {
      seen = number;
      const event = body as Payload | undefined;
      if (event?.["type"] === "rowsOpened") {
        for (const row of list(event, "rows"))
          add(declared, `${row["warehouse"]} ${row["sku"]}`, of(row, "quantity"));
      }
      if (event?.["type"] === "stockAdjusted") {
        const [, , warehouse, sku] = String(event["row"]).split("/");
        add(declared, `${warehouse} ${sku}`, of(event, "quantity"));
      }
    }
  }

  function readOrders(orders: readonly Payload[]): void {
    for (const order of orders) {
      const name = String(order["warehouseOrderNumber"]);
      const { stage, course } = order;
      if (stage === "SHIPPED" && course === "CANCELLED") throw new Error(`${name} is shipped and cancelled`);
      const before = ends.get(name);
      const end = stage === "SHIPPED" ? "shipped" : course === "CANCELLED" ? "cancelled" : undefined;
      if (before !== undefined && end !== before) throw new Error(`${name} was ${before}, and is ${end}`);
      ends.set(name, end);
      for (const line of list(order, "lines")) {
        if (of(line, "allocated") + of(line, "missing") > of(line, "quantity"))
          throw new Error(`${name} has more of ${line["sku"]} than it wants`);
        if (end === "shipped") {
          const pieces = of(line, "quantity") - of(line, "missing");
          carry(name, order, line, -pieces);
        }
      }
    }
  }

  function readAsns(): void {
    for (const asn of world.view("asns")) {
      for (const line of list(asn, "lines"))
        carry(String(asn["wmsAsnNumber"]), asn, line, of(line, "received"));
    }
  }

  function carry(name: string, { warehouseCode }: Payload, line: Payload, quantity: number): void {
    carried.set(`${name} ${line["line"]}`, [`${warehouseCode} ${line["sku"]}`, quantity]);
  }

  function checkStock(orders: readonly Payload[]): void {
    const expected: Counts = new Map(declared);
    for (const [item, quantity] of carried.values()) add(expected, item, quantity);
    const found: Counts = new Map();
    const allocated: Counts = new Map();
    for (const row of world.view("stock")) {
      add(found, itemOf(row), of(row, "total"));
      add(allocated, itemOf(row), of(row, "allocated"));
      for (const [name, value] of Object.entries(row))
        if (typeof value === "number" && value < 0) throw new Error(`${itemOf(row)} has ${value} ${name}`);
    }
    same("there are", found, expected);
    const wanted: Counts = new Map();
    for (const order of orders) {
      if (order["stage"] === "SHIPPED") continue;
      for (const line of list(order, "lines"))
        add(wanted, `${order["warehouseCode"]} ${line["sku"]}`, of(line, "allocated"));
    }
    same("allocated are", allocated, wanted);
  }
}

function same(what: string, found: Counts, wanted: Counts): void {
  for (const item of new Set([...found.keys(), ...wanted.keys()])) {
    const [one, other] = [found.get(item) ?? 0, wanted.get(item) ?? 0];
    if (one !== other) throw new Error(`${what} ${one} of ${item}, and ${other} by the book`);
  }
}

function isRepeated(world: World, step: Step): boolean {
  if (step.do !== "call") return false;
  const [view, member] =
    step.operationId === "createOrder"
      ? (["orders", "orderNumber"] as const)
      : step.operationId === "createAsnOrder"
        ? (["asns", "asnNumber"] as const)
        : [];
  if (view === undefined) return false;
  return [...world.view(view)].some((one) => one[member] === step.payload[member]);
}

function itemOf(row: Payload): string {
  return `${row["warehouseCode"]} ${row["sku"]}`;
}

function list(value: Payload, name: string): readonly Payload[] {
  const found = value[name];
  return Array.isArray(found) ? found : [];
}

function of(value: Payload, name: string): number {
  return Number(value[name] ?? 0);
}

function add(counts: Counts, item: string, quantity: number): void {
  counts.set(item, (counts.get(item) ?? 0) + quantity);
}
