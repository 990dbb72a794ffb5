// Prints what worlds cost in time and memory, as rows of a table in JSON; with an argument, those whose name holds it. Node has to be
// started with --expose-gc.

import { createWorld } from "../../../src/sandbox/core/create-world.ts";
import type { World } from "../../../src/sandbox/core/world.ts";
import { idPlace } from "../mock/load.ts";
import { type Measured, measuredFamilies } from "./measured-families.ts";

const orders = 100_000;
const part = 10_000;
const now = Date.UTC(2026, 5, 5, 8);
const [wanted = ""] = process.argv.slice(2);

function newWorld({ behaviour, credential, settings, seed }: Measured): World {
  return createWorld(behaviour, {
    ...{ credential, now, settings: { ...settings, maxOrders: 10 * orders } },
    ...(seed !== undefined && { seed }),
  });
}

/** Payloads are parsed, as they are when they come in, and their text is at hand. */
function create({ text, isAccepted }: Measured, world: World, from: number, to: number): number {
  const start = performance.now();
  for (let number = from; number < to; number++) {
    const body = text.replace(idPlace, String(number));
    const { answer } = world.call("createOrder", JSON.parse(body), { text: body });
    if (!isAccepted(answer.body)) throw new Error(JSON.stringify(answer.body));
  }
  return performance.now() - start;
}

function memory(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** A world of 100,000 orders, with what it took to create the first and the last of them, and to keep all. */
function fill(family: Measured) {
  create(family, newWorld(family), 0, part);
  const before = memory();
  const world = newWorld(family);
  const first = create(family, world, 0, part);
  create(family, world, part, orders - part);
  const last = create(family, world, orders - part, orders);
  return { world, first, last, perOrder: (memory() - before) / orders - Buffer.byteLength(family.text) };
}

function queryPages({ pages }: Measured, world: World): number[] {
  return Array.from({ length: 300 }, (_, index) => {
    const query = pages.query(1 + index);
    const start = performance.now();
    world.call(pages.call, query);
    return performance.now() - start;
  });
}

function openWorlds(family: Measured): number {
  const start = performance.now();
  for (let count = 0; count < 50; count++) newWorld(family);
  return (performance.now() - start) / 50;
}

/** Ten thousand orders, of each of which the first timer is due. */
function advance(family: Measured): number {
  const world = newWorld(family);
  create(family, world, 0, part);
  const start = performance.now();
  for (let fired = 0; fired < part; fired++) world.fireNext();
  return performance.now() - start;
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}

/** A row: its name, how it is measured, and the limit. */
type Row = readonly [what: string, measure: () => readonly [measured: string, ratio?: string], limit: string];

function rowsOf(family: Measured): readonly Row[] {
  const { named, pages } = family;
  let filled: ReturnType<typeof fill> | undefined;
  const full = () => (filled ??= fill(family));
  return [
    [
      named("createOrder", ", the last 10,000 of 100,000 beside the first"),
      () => [`${full().last.toFixed(0)} ms`, (full().last / full().first).toFixed(2)],
      "at most 1.20",
    ],
    [
      named(pages.call, " among 100,000, a page of 50, p99"),
      () => [`${percentile(queryPages(family, full().world), 0.99).toFixed(1)} ms`],
      "at most 10 ms",
    ],
    [
      named("memory of an order", " beyond its payload's text"),
      () => [`${(full().perOrder / 1000).toFixed(1)} kB`],
      "at most 6 kB",
    ],
    [named("a new world", ""), () => [`${openWorlds(family).toFixed(2)} ms`], "at most 2 ms"],
    [
      named("an advance", " over 10,000 due timers"),
      () => [`${advance(family).toFixed(0)} ms`],
      "at most 300 ms",
    ],
  ];
}

const measured = measuredFamilies().flatMap((family) =>
  rowsOf(family)
    .filter(([what]) => what.includes(wanted))
    .map(([what, measure, limit]) => {
      const [value, ratio = ""] = measure();
      return [what, value, ratio, limit];
    }),
);
console.log(JSON.stringify(measured));
