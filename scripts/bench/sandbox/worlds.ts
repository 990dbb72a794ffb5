// Prints what worlds cost in time and memory, as rows of a table in JSON. Node has to be started with --expose-gc.

import { createWorld } from "../../../src/sandbox/core/create-world.ts";
import type { FamilyBehaviour } from "../../../src/sandbox/core/family-behaviour.ts";
import type { World } from "../../../src/sandbox/core/world.ts";
import { createGlink } from "../../../src/sandbox/glink/glink.ts";
import { createQlink } from "../../../src/sandbox/qlink/qlink.ts";
import { example } from "../../../src/testing/index.ts";
import { idPlace } from "../mock/load.ts";

const orders = 100_000;
const part = 10_000;
const now = Date.UTC(2026, 5, 5, 8);

/** A family whose worlds are measured: what is created again and again, and what is asked page by page. */
type Measured = {
  readonly behaviour: FamilyBehaviour;
  /** What stands behind the name of a call. */
  readonly of: string;
  readonly order: Readonly<Record<string, unknown>>;
  readonly pages: {
    readonly call: string;
    readonly query: (page: number) => Readonly<Record<string, unknown>>;
  };
};

const glinkOrder = { ...example("GLINK_CREATE_ORDER_NOTIFY"), partnerId: "GLINK" };
const { customerCode, warehouseCode } = glinkOrder;
const glink: Measured = {
  behaviour: createGlink(),
  of: "",
  order: glinkOrder,
  pages: {
    call: "batchQueryOrders",
    query: (page) => ({ partnerId: "GLINK", customerCode, warehouseCode, page, pageSize: 50 }),
  },
};
const qlinkOrder = example("qlink.createOrder");
const qlink: Measured = {
  behaviour: createQlink(),
  of: " of qlink",
  order: qlinkOrder,
  pages: {
    call: "getOrder",
    query: (page) => ({
      getOrderInfoList: Array.from({ length: 50 }, (_, at) => ({ orderNumber: `SO-${page * 50 + at}` })),
    }),
  },
};

function newWorld({ behaviour }: Measured): World {
  return createWorld(behaviour, { credential: "GLINK", now, settings: { maxOrders: 10 * orders } });
}

/** Payloads are parsed, as they are when they come in, and their text is at hand. */
function create(world: World, text: string, from: number, to: number): number {
  const start = performance.now();
  for (let number = from; number < to; number++) {
    const body = text.replace(idPlace, String(number));
    const { answer } = world.call("createOrder", JSON.parse(body), { text: body });
    if (answer.body["success"] !== true) throw new Error(JSON.stringify(answer.body));
  }
  return performance.now() - start;
}

function memory(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function openWorlds(family: Measured): number {
  const start = performance.now();
  for (let count = 0; count < 50; count++) newWorld(family);
  return (performance.now() - start) / 50;
}

/** Ten thousand orders, of each of which the first timer is due. */
function advance(family: Measured, text: string): number {
  const world = newWorld(family);
  create(world, text, 0, part);
  const start = performance.now();
  for (let fired = 0; fired < part; fired++) world.fireNext();
  return performance.now() - start;
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}

function rowsOf(family: Measured): string[][] {
  const { of, order, pages } = family;
  const text = JSON.stringify({ ...order, orderNumber: `SO-${idPlace}` });
  create(newWorld(family), text, 0, part);
  const before = memory();
  const world = newWorld(family);
  const first = create(world, text, 0, part);
  create(world, text, part, orders - part);
  const last = create(world, text, orders - part, orders);
  const perOrder = (memory() - before) / orders - Buffer.byteLength(text);
  const times = Array.from({ length: 300 }, (_, index) => {
    const query = pages.query(1 + index);
    const start = performance.now();
    world.call(pages.call, query);
    return performance.now() - start;
  });
  const [opened, advanced] = [openWorlds(family), advance(family, text)];
  return [
    [
      `createOrder${of}, the last 10,000 of 100,000 beside the first`,
      `${last.toFixed(0)} ms`,
      (last / first).toFixed(2),
      "at most 1.20",
    ],
    [
      `${pages.call}${of} among 100,000, a page of 50, p99`,
      `${percentile(times, 0.99).toFixed(1)} ms`,
      "",
      "at most 10 ms",
    ],
    [
      `memory of an order${of} beyond its payload's text`,
      `${(perOrder / 1000).toFixed(1)} kB`,
      "",
      "at most 6 kB",
    ],
    [`a new world${of}`, `${opened.toFixed(2)} ms`, "", "at most 2 ms"],
    [`an advance${of} over 10,000 due timers`, `${advanced.toFixed(0)} ms`, "", "at most 300 ms"],
  ];
}

console.log(JSON.stringify([...rowsOf(glink), ...rowsOf(qlink)]));
