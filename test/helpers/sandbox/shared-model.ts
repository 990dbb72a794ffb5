import fc from "fast-check";
import type { Settings } from "../../../src/sandbox/core/family-behaviour.ts";
import type { World } from "../../../src/sandbox/core/world.ts";
import { sandboxFamilies } from "../../../src/sandbox/families.ts";
import { sharedWorlds } from "../../../src/sandbox/sharing/shared-worlds.ts";
import { settings, steps } from "./glink-steps.ts";
import { qlinkSteps } from "./qlink-steps.ts";
import { type Book, type Model, runSteps, type Step } from "./run-steps.ts";
import { expectValidAnswer, expectValidPush } from "./valid.ts";

type Payload = Readonly<Record<string, unknown>>;

/** Two worlds of qlink on the goods of a customer in a world of GLINK. */
function sharedModel(): Model {
  const families = sandboxFamilies();
  const starts = { qlink: { seed: { shares: "glink:GLINK", customerCode: "CUSTOMER001" } } };
  const host = families.find(({ behaviour }) => behaviour.family === "glink");
  if (!host) throw new Error("There is no family glink");
  return {
    behaviour: sharedWorlds(families, starts).partsOf(host, "GLINK").behaviour,
    credential: "GLINK",
    openBook: createSharedBook,
    checkAnswer: (operationId, body, caller) =>
      expectValidAnswer(operationId, body, caller === undefined ? "glink" : "qlink"),
    checkPush: expectValidPush,
  };
}

const guests = ["qlink:one", "qlink:two"];

/** Steps in the world of GLINK and in those that stand on its ledger. */
const sharedSteps = (length: number): fc.Arbitrary<Step[]> =>
  fc
    .tuple(steps(length), qlinkSteps(length), fc.infiniteStream(fc.integer({ min: 0, max: 3 })))
    .map(([own, others, turns]) => {
      const list: Step[] = [];
      const left = [...own];
      for (const step of others) {
        const turn = turns.next().value ?? 0;
        const caller = guests[turn % guests.length];
        const isTimed = step.do === "advance" || step.do === "next";
        list.push(isTimed || caller === undefined ? step : { ...step, caller });
        list.push(...left.splice(0, turn));
      }
      return list;
    });

/** No piece is set aside for two, and no quantity is below nothing. */
function createSharedBook(world: World): Book {
  return {
    before() {},
    after() {
      const wanted = new Map<string, number>();
      for (const view of ["orders", "productionOrders"]) {
        for (const document of world.view(view)) {
          if (document["stage"] === "SHIPPED" || document["progress"] === "COMPLETED") continue;
          const customer = document["world"] === undefined ? document["customerCode"] : "CUSTOMER001";
          for (const line of document["lines"] as Payload[])
            add(wanted, `${customer} ${document["warehouseCode"]} ${line["sku"]}`, line["allocated"]);
        }
      }
      const allocated = new Map<string, number>();
      for (const row of world.view("stock")) {
        const item = `${row["customerCode"]} ${row["warehouseCode"]} ${row["sku"]}`;
        add(allocated, item, row["allocated"]);
        const below = Object.entries(row).find(([, value]) => typeof value === "number" && value < 0);
        if (below) throw new Error(`${item} has ${below[1]} ${below[0]}`);
      }
      for (const item of new Set([...wanted.keys(), ...allocated.keys()])) {
        const [one, other] = [allocated.get(item) ?? 0, wanted.get(item) ?? 0];
        if (one !== other) throw new Error(`${one} of ${item} are allocated, and ${other} to documents`);
      }
    },
  };
}

function add(counts: Map<string, number>, item: string, quantity: unknown): void {
  counts.set(item, (counts.get(item) ?? 0) + Number(quantity));
}

/** The property that worlds have which share a ledger, whatever is done to them. */
export function sharedProperty(length: number): fc.IProperty<[readonly Step[], Settings]> {
  const model = sharedModel();
  return fc.property(sharedSteps(length), settings, (list, given) => runSteps(model, list, given));
}
