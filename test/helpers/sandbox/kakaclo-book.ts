import type { World } from "../../../src/sandbox/core/world.ts";

type Payload = Readonly<Record<string, unknown>>;

/** What is known of a world of KakaClo without its ledger: written beside it, and held against it. */
export type KakacloBook = {
  /** Throws where the world breaks a rule. */
  check(): void;
};

/** Dollars in ten-thousandths, so that sums are exact. */
const units = (dollars: unknown): number => Math.round(Number(dollars) * 10_000);

/** Opens the book of a world in which nothing has happened. */
export function createKakacloBook(world: World): KakacloBook {
  /** Pieces that came in beside what orders take, and money that was put in. */
  const stock = new Map<string, number>();
  let money = units([...world.view("account")][0]?.["balance"]);
  /** What orders took: goods that left, by order, and money that was paid and not given back. They stay when orders are dropped. */
  const gone = new Map<string, number>();
  const spent = new Map<string, number>();
  let seen = world.lastEvent;
  for (const row of world.view("stock")) stock.set(placeOf(row), Number(row["available"]));

  return {
    check() {
      readEvents();
      const orders = [...world.view("orders")];
      remember(orders);
      checkStock(orders);
      checkMoney();
      checkStates(orders);
    },
  };

  function readEvents(): void {
    for (const { body, number } of world.events(seen)) {
      seen = number;
      const event = (body ?? {}) as Payload;
      if (event["type"] === "stockAdjusted") {
        for (const [sku, warehouse, quantity] of event["stock"] as [string, string, number][])
          add(stock, `${warehouse} ${sku}`, quantity);
      }
      if (event["type"] === "skusOpened" || event["type"] === "productDesigned") {
        for (const sku of event["skus"] as { sku: string; stock: Record<string, number> }[]) {
          for (const [warehouse, pieces] of Object.entries(sku.stock))
            add(stock, `${warehouse} ${sku.sku}`, pieces);
        }
      }
      if (event["type"] === "balanceChanged") money += Number(event["balance"]);
    }
  }

  function remember(orders: readonly Payload[]): void {
    for (const order of orders) {
      const id = String(order["orderNumber"]);
      for (const line of linesOf(order))
        gone.set(`${id} ${line.itemId}|${order["warehouseCode"]} ${line.sku}`, line.shipped);
      if (order["financialStatus"] === "paid")
        spent.set(id, units(order["amount"]) - units(order["refundedAmount"]));
    }
  }

  /** What is there is what came in, less what left and what is set aside. */
  function checkStock(orders: readonly Payload[]): void {
    const expected = new Map(stock);
    for (const [line, pieces] of gone) add(expected, line.split("|")[1] ?? "", -pieces);
    for (const order of orders) {
      if (order["isReserved"] !== true) continue;
      for (const line of linesOf(order)) add(expected, `${order["warehouseCode"]} ${line.sku}`, -line.open);
    }
    for (const row of world.view("stock")) {
      const [found, wanted] = [Number(row["available"]), expected.get(placeOf(row)) ?? 0];
      if (found < 0 || found !== wanted)
        throw new Error(`Stock of ${placeOf(row)}: there are ${found}, and ${wanted} by the book`);
    }
  }

  function checkMoney(): void {
    const balance = units([...world.view("account")][0]?.["balance"]);
    const wanted = money - [...spent.values()].reduce((sum, amount) => sum + amount, 0);
    if (balance < 0 || balance !== wanted)
      throw new Error(`The balance is ${balance}, and ${wanted} by the book`);
  }

  function checkStates(orders: readonly Payload[]): void {
    for (const order of orders) {
      const id = order["orderNumber"];
      for (const { open, shipped, refunded, quantity } of linesOf(order)) {
        if (open < 0 || open + shipped + refunded !== quantity)
          throw new Error(`Order ${id} has ${open}, ${shipped}, ${refunded} of ${quantity}`);
      }
      const some = linesOf(order).some(({ shipped }) => shipped > 0);
      if (some && (order["status"] === "cancel" || order["financialStatus"] !== "paid"))
        throw new Error(`Order ${id} left, and is cancelled or not paid`);
      if (order["fulfillmentStatus"] === "fully_shipped" && linesOf(order).some(({ open }) => open > 0))
        throw new Error(`Order ${id} has not left as a whole`);
      const back = linesOf(order).reduce((sum, { refunded, price }) => sum + units(price) * refunded, 0);
      const wanted = order["refundStatus"] === "refunded" ? units(order["amount"]) : back;
      if (units(order["refundedAmount"]) !== wanted)
        throw new Error(`Order ${id} gave back ${order["refundedAmount"]}`);
      if (units(order["refundedAmount"]) > units(order["amount"]))
        throw new Error(`Order ${id} gave back more than was paid`);
    }
    checkRefunds();
  }

  /** No order has two refunds under way. */
  function checkRefunds(): void {
    const pending = [...world.view("refunds")].filter(
      ({ refundStatus }) => refundStatus === "pending_review",
    );
    const owners = pending.map(({ orderNumber }) => orderNumber);
    if (new Set(owners).size !== owners.length) throw new Error("An order has two refunds under way");
  }
}

type Line = { itemId: string; sku: string; price: number } & Record<
  "quantity" | "open" | "shipped" | "refunded",
  number
>;

function linesOf(order: Payload): readonly Line[] {
  return order["lines"] as Line[];
}

function placeOf(row: Payload): string {
  return `${row["warehouseCode"]} ${row["sku"]}`;
}

function add(counts: Map<string, number>, key: string, quantity: number): void {
  counts.set(key, (counts.get(key) ?? 0) + quantity);
}
