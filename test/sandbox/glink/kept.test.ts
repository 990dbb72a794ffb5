import { expect, test } from "vitest";
import { createWorld } from "../../../src/sandbox/core/create-world.ts";
import { createGlink } from "../../../src/sandbox/glink/glink.ts";
import { orderOf as documentedOrder, openSandbox } from "../../helpers/running-sandbox.ts";
import { orderOf, owner } from "../../helpers/sandbox/glink-payloads.ts";
import { advance, begin } from "../../helpers/sandbox/valid.ts";

/** Two orders in a world, their payloads with or without the text that they came in. */
function worldWith(hasTexts: boolean) {
  const world = createWorld(createGlink(), { credential: "GLINK", now: begin });
  for (const number of ["SO-1", "SO-2"]) {
    const order = orderOf(number, [["SKU001", 3]], { extOrderNumber: `EXT-${number}`, note: "größer 10¹⁶" });
    const text = JSON.stringify(order);
    world.call("createOrder", JSON.parse(text), hasTexts ? { text } : {});
  }
  return world;
}

test("an order that is kept as the text it came in is the same as one that is kept as it was read", () => {
  const [texts, objects] = [worldWith(true), worldWith(false)];
  const query = { ...owner, warehouseCode: "WH001", extOrderNumbers: ["EXT-SO-2"] };
  for (const duration of [300_000, 86_400_000]) {
    expect(advance(texts, duration).map(({ payload }) => payload)).toEqual(
      advance(objects, duration).map(({ payload }) => payload),
    );
    expect(texts.snapshot()).toEqual(objects.snapshot());
    expect([...texts.view("orders")]).toEqual([...objects.view("orders")]);
    const { body } = texts.call("batchQueryOrders", query).answer;
    expect(body).toEqual(objects.call("batchQueryOrders", query).answer.body);
    expect(body["orderInfoList"]).toMatchObject([{ orderNumber: "SO-2" }]);
  }
});

test("events show what was sent, and not the text that is kept of it", async () => {
  const { place, control } = await openSandbox();
  await place("SO-1");
  const { events } = await control("GET", "/events");
  const created = (events as { body: Record<string, unknown> }[]).find(
    ({ body }) => body["type"] === "created",
  );
  expect(created?.body["payload"]).toEqual(documentedOrder("SO-1"));
});
