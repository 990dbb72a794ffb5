import fc from "fast-check";
import { expect, test } from "vitest";
import { Heap } from "../../src/base/heap.ts";

const isBefore = (one: number, other: number) => one < other;

test("gives the entries in their order, whatever the order they came in", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const heap = new Heap(isBefore);
      for (const one of numbers) heap.add(one);
      const taken = numbers.map(() => heap.take());
      expect(taken).toEqual([...numbers].sort((one, other) => one - other));
      expect([heap.size, heap.first, heap.take()]).toEqual([0, undefined, undefined]);
    }),
    { seed: 1 },
  );
});

test("has the first entry at hand while others come and go", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer())), (steps) => {
      const heap = new Heap(isBefore);
      const model: number[] = [];
      for (const step of steps) {
        if (step === null) expect(heap.take()).toBe(model.shift());
        else {
          heap.add(step);
          model.push(step);
          model.sort((one, other) => one - other);
        }
        expect([heap.first, heap.size]).toEqual([model[0], model.length]);
      }
    }),
    { seed: 1 },
  );
});

test("is empty after it is cleared", () => {
  const heap = new Heap(isBefore);
  heap.add(1);
  heap.clear();
  expect([heap.first, heap.size]).toEqual([undefined, 0]);
});
