import type { WorldEvent } from "./event.ts";

/** The tail of a world's log: its last events. What came before them, the state of the world has taken in. */
export type EventLog = {
  /** Number of the last event. */
  readonly last: number;
  add(event: WorldEvent): void;
  /** The events that are kept, those after a number. */
  after(number?: number): readonly WorldEvent[];
};

/** So many events are kept at least, and at most twice as many. */
const kept = 10_000;

/** Makes a log that goes on after an event. */
export function createEventLog(after: number): EventLog {
  let last = after;
  let tail: WorldEvent[] = [];
  return {
    get last() {
      return last;
    },
    add(event) {
      tail.push(event);
      last = event.number;
      if (tail.length >= 2 * kept) tail = tail.slice(kept);
    },
    after(number = 0) {
      const first = tail[0]?.number ?? 1;
      return tail.slice(Math.max(0, number + 1 - first));
    },
  };
}
