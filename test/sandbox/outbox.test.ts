import { expect, test } from "vitest";
import { deliveryRules } from "../../src/sandbox/pushes/delivery-settings.ts";
import { Outbox } from "../../src/sandbox/pushes/outbox.ts";

function outbox() {
  return new Outbox({ rules: () => deliveryRules({}), hasTarget: () => true, seed: 1, onSettled: () => {} });
}

const push = (event: number) => ({
  push: "orderStatus",
  subject: `SO-${event}`,
  payload: { event },
  event,
  at: event,
});

test("an outbox keeps the last 10,000 that are done, and every one that waits", () => {
  const box = outbox();
  box.add(Array.from({ length: 3 }, (_, index) => push(index + 1)));
  const waiting = box.takeNext();
  if (!waiting) throw new Error("Nothing waits");
  box.tried(waiting, { at: 1, url: "http://x/", outcome: "no-answer", findings: [] });
  for (let event = 4; event <= 10_010; event++) {
    box.add([push(event)]);
    for (let next = box.nextDue(); next !== undefined && next <= event; next = box.nextDue()) {
      const record = box.takeNext();
      if (record) box.tried(record, { at: event, url: "http://x/", outcome: "acknowledged", findings: [] });
    }
  }
  const all = [...box.all()];
  expect(all.filter(({ state }) => state === "waiting").map(({ id }) => id)).toEqual([1]);
  expect(all.filter(({ state }) => state === "acknowledged")).toHaveLength(10_000);
  expect(box.count).toBe(10_010);
});

test("an outbox that was saved goes on as it would have", () => {
  const box = outbox();
  box.add([push(1), push(2)]);
  const first = box.takeNext();
  if (first) box.tried(first, { at: 1, url: "http://x/", outcome: "refused", findings: [] });
  const saved = structuredClone(box.saved());
  const options = { rules: () => deliveryRules({}), hasTarget: () => true, seed: 1, onSettled: () => {} };
  const other = new Outbox(options, JSON.parse(JSON.stringify(saved)));
  const order = (one: Outbox) => [one.takeNext()?.id, one.takeNext()?.id, one.takeNext()?.id];
  expect(order(other)).toEqual([2, 1, undefined]);
  expect(order(box)).toEqual([2, 1, undefined]);
});
