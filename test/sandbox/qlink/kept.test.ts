import { expect, test } from "vitest";
import { createWorld } from "../../../src/sandbox/core/create-world.ts";
import { createQlink } from "../../../src/sandbox/qlink/qlink.ts";
import { qlinkOrder } from "../../helpers/sandbox/qlink-payloads.ts";
import { advance, begin } from "../../helpers/sandbox/valid.ts";

/** Two orders in a world, their payloads with or without the text that they came in. */
function worldWith(hasTexts: boolean) {
  const world = createWorld(createQlink(), { credential: "app", now: begin });
  for (const number of ["SO-1", "SO-2"]) {
    const text = JSON.stringify(qlinkOrder(number, [["SKU001", 3]], { trackingNumber: `größer-${number}` }));
    world.call("createOrder", JSON.parse(text), hasTexts ? { text } : {});
  }
  return world;
}

test("an order of qlink that is kept as the text it came in is the same as one that is kept as it was read", () => {
  const [texts, objects] = [worldWith(true), worldWith(false)];
  for (const duration of [300_000, 86_400_000]) {
    advance(texts, duration);
    advance(objects, duration);
    expect(JSON.stringify(texts.snapshot())).toBe(JSON.stringify(objects.snapshot()));
    expect([...texts.view("orders")]).toEqual([...objects.view("orders")]);
  }
  expect([...texts.view("orders")]).toMatchObject([{ trackingNumbers: ["größer-SO-1"] }, {}]);
});

test("what is written of a world at once opens as the same world as what lasts", () => {
  const world = worldWith(true);
  const opened = (snapshot: unknown) => createQlink().load(JSON.parse(JSON.stringify(snapshot)));
  const [passing, lasting] = [world.passingSnapshot().state, world.snapshot().state];
  const save = (saved: unknown) => JSON.stringify(createQlink().save(opened(saved)));
  expect(save(passing)).toBe(save(lasting));
});
