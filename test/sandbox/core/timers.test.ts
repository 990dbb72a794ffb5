import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTimers } from "../../../src/sandbox/core/timers.ts";

const timer = (id: number, due: number, subject = "a") => ({ id, due, topic: "t", subject });

describe("timers", () => {
  test("come in the order of their instants, ties by number", () => {
    const timers = createTimers([timer(1, 30), timer(2, 10), timer(3, 20), timer(4, 10)]);
    const order: number[] = [];
    for (let next = timers.next(); next; next = timers.next()) {
      order.push(next.id);
      timers.remove(next.id);
    }
    expect(order).toEqual([2, 4, 3, 1]);
    expect(timers.size).toBe(0);
  });

  test("are found by the document that they move", () => {
    const timers = createTimers([timer(1, 30, "a"), timer(2, 10, "b"), timer(3, 20, "a")]);
    expect(timers.of("a").map(({ id }) => id)).toEqual([1, 3]);
    timers.remove(1);
    timers.remove(9);
    expect(timers.of("a").map(({ id }) => id)).toEqual([3]);
    timers.remove(3);
    expect(timers.of("a")).toEqual([]);
    expect(timers.list().map(({ id }) => id)).toEqual([2]);
  });

  test("come in the same order as a sorted list, whatever is added and taken out", () => {
    const action = fc.oneof(
      fc.record({ add: fc.integer({ min: 0, max: 20 }) }),
      fc.record({ remove: fc.nat(200) }),
      fc.constant({ pop: true }),
    );
    const property = fc.property(fc.array(action, { maxLength: 300, size: "max" }), (actions) => {
      const timers = createTimers();
      const plain: { id: number; due: number }[] = [];
      let lastId = 0;
      for (const one of actions) {
        const first = () => plain.toSorted((a, b) => a.due - b.due || a.id - b.id)[0];
        const gone = "remove" in one ? one.remove : "pop" in one ? first()?.id : undefined;
        if ("add" in one) {
          timers.add(timer(++lastId, one.add));
          plain.push({ id: lastId, due: one.add });
        } else if (gone !== undefined) {
          timers.remove(gone);
          const at = plain.findIndex(({ id }) => id === gone);
          if (at >= 0) plain.splice(at, 1);
        }
        expect(timers.next()?.id).toBe(first()?.id);
        expect(timers.size).toBe(plain.length);
      }
    });
    fc.assert(property, { seed: 1, numRuns: 30 });
  });
});
