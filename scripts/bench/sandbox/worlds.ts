// Prints what worlds cost in time and memory, as rows of a table in JSON. Node has to be started with --expose-gc.

import { createWorld } from "../../../src/sandbox/core/create-world.ts";
import type { World } from "../../../src/sandbox/core/world.ts";
import { createGlink } from "../../../src/sandbox/glink/glink.ts";
import { example } from "../../../src/testing/index.ts";
import { idPlace } from "../mock/load.ts";

const orders = 100_000;
const part = 10_000;
const behaviour = createGlink();
const now = Date.UTC(2026, 5, 5, 8);
const order = { ...example("GLINK_CREATE_ORDER_NOTIFY"), partnerId: "GLINK", orderNumber: `SO-${idPlace}` };
const text = JSON.stringify(order);

function newWorld(): World {
  return createWorld(behaviour, { credential: "GLINK", now, settings: { maxOrders: 10 * orders } });
}

/** Payloads are parsed, as they are when they come in, and their text is at hand. */
function create(world: World, from: number, to: number): number {
  const start = performance.now();
  for (let number = from; number < to; number++) {
    const body = text.replace(idPlace, String(number));
    const { answer } = world.call("createOrder", JSON.parse(body), body);
    if (answer.body["success"] !== true) throw new Error(JSON.stringify(answer.body));
  }
  return performance.now() - start;
}

function memory(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function openWorlds(): number {
  const start = performance.now();
  for (let count = 0; count < 50; count++) newWorld();
  return (performance.now() - start) / 50;
}

/** Ten thousand orders, of each of which the first timer is due. */
function advance(): number {
  const world = newWorld();
  create(world, 0, part);
  const start = performance.now();
  for (let fired = 0; fired < part; fired++) world.fireNext();
  return performance.now() - start;
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}

create(newWorld(), 0, part);
const before = memory();
const world = newWorld();
const first = create(world, 0, part);
create(world, part, orders - part);
const last = create(world, orders - part, orders);
const perOrder = (memory() - before) / orders - Buffer.byteLength(text);
const query = {
  partnerId: "GLINK",
  customerCode: order.customerCode,
  warehouseCode: order.warehouseCode,
  page: 1,
  pageSize: 50,
};
const pages = Array.from({ length: 300 }, (_, index) => {
  const start = performance.now();
  world.call("batchQueryOrders", { ...query, page: 1 + index });
  return performance.now() - start;
});
const [opened, advanced] = [openWorlds(), advance()];

console.log(
  JSON.stringify([
    [
      "createOrder, the last 10,000 of 100,000 beside the first",
      `${last.toFixed(0)} ms`,
      (last / first).toFixed(2),
      "at most 1.20",
    ],
    [
      "batchQueryOrders among 100,000, a page of 50, p99",
      `${percentile(pages, 0.99).toFixed(1)} ms`,
      "",
      "at most 10 ms",
    ],
    [
      "memory of an order beyond its payload's text",
      `${(perOrder / 1000).toFixed(1)} kB`,
      "",
      "at most 6 kB",
    ],
    ["a new world", `${opened.toFixed(2)} ms`, "", "at most 2 ms"],
    ["an advance over 10,000 due timers", `${advanced.toFixed(0)} ms`, "", "at most 300 ms"],
  ]),
);
