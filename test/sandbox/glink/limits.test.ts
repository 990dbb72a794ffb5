import { describe, expect, test } from "vitest";
import { createWorld } from "../../../src/sandbox/core/create-world.ts";
import { createGlink } from "../../../src/sandbox/glink/glink.ts";
import { orderOf } from "../../helpers/sandbox/glink-payloads.ts";
import { begin } from "../../helpers/sandbox/valid.ts";

const newWorld = (maxOrders: number) =>
  createWorld(createGlink(), { credential: "GLINK", now: begin, settings: { maxOrders } });

const numbers = (world: ReturnType<typeof newWorld>) =>
  [...world.view("orders")].map(({ orderNumber }) => orderNumber);

describe("a world that holds as many orders as it may", () => {
  test("drops those that were finished first, and says so once", () => {
    const world = newWorld(3);
    for (const number of ["SO-1", "SO-2", "SO-3"]) world.call("createOrder", orderOf(number));
    world.act("ship", { orderNumber: "SO-2" });
    world.act("ship", { orderNumber: "SO-1" });
    const { notice } = world.call("createOrder", orderOf("SO-4"));
    expect(notice).toContain("3 documents");
    expect(numbers(world)).toEqual(["SO-1", "SO-3", "SO-4"]);
    expect(world.call("createOrder", orderOf("SO-5"))).not.toHaveProperty("notice");
    expect(numbers(world)).toEqual(["SO-3", "SO-4", "SO-5"]);
  });

  test("drops nothing that is not finished", () => {
    const world = newWorld(2);
    for (const number of ["SO-1", "SO-2", "SO-3"])
      expect(world.call("createOrder", orderOf(number))).not.toHaveProperty("notice");
    expect(numbers(world)).toHaveLength(3);
    for (const number of ["SO-1", "SO-2", "SO-3"]) world.act("ship", { orderNumber: number });
    world.call("createOrder", orderOf("SO-4"));
    expect(numbers(world)).toEqual(["SO-3", "SO-4"]);
  });
});
