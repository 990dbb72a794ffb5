// Prints what worlds of KakaClo cost in time and memory, as rows of a table in JSON. Node has to be started with --expose-gc.

import { createWorld } from "../../../src/sandbox/core/create-world.ts";
import type { World } from "../../../src/sandbox/core/world.ts";
import { createKakaclo } from "../../../src/sandbox/kakaclo/kakaclo.ts";

const orders = 100_000;
const part = 10_000;
const behaviour = createKakaclo();
const settings = { maxOrders: 10 * orders, bucket: 0, plenty: 10 * orders };
const order = {
  orderAddresses: {
    country: "US",
    phone: "5550100",
    recipient: "Kim",
    province: "IL",
    street1: "1 Main Street",
  },
  orderItemsList: [{ sku: "BENCH_B_M", quantity: 1 }],
  channelType: "Standard",
};
const text = JSON.stringify(order);

function newWorld(): World {
  const seed = { balance: 100 * orders };
  return createWorld(behaviour, {
    credential: "0123456789abcdef",
    now: Date.UTC(2026, 5, 5, 8),
    settings,
    seed,
  });
}

/** Payloads are parsed, as they are when they come in. */
function create(world: World, from: number, to: number): number {
  const start = performance.now();
  for (let number = from; number < to; number++) {
    const { answer } = world.call("createOrder", { ...JSON.parse(text), customOrderId: `SHOP-${number}` });
    if (answer.body["code"] !== 10_000) throw new Error(JSON.stringify(answer.body));
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
const pages = Array.from({ length: 300 }, (_, index) => {
  const start = performance.now();
  world.call("queryOrders", { pageNumber: 1 + index, pageSize: 50 });
  return performance.now() - start;
});
const [opened, advanced] = [openWorlds(), advance()];

const rows = [
  [
    "KakaClo: createOrder, the last 10,000 of 100,000 beside the first",
    `${last.toFixed(0)} ms`,
    (last / first).toFixed(2),
    "at most 1.20",
  ],
  [
    "KakaClo: queryOrders among 100,000, a page of 50, p99",
    `${percentile(pages, 0.99).toFixed(1)} ms`,
    "",
    "at most 10 ms",
  ],
  [
    "KakaClo: memory of an order beyond its payload's text",
    `${(perOrder / 1000).toFixed(1)} kB`,
    "",
    "at most 6 kB",
  ],
  ["KakaClo: a new world", `${opened.toFixed(2)} ms`, "", "at most 2 ms"],
  ["KakaClo: an advance over 10,000 due timers", `${advanced.toFixed(0)} ms`, "", "at most 300 ms"],
];
console.log(JSON.stringify(rows));
