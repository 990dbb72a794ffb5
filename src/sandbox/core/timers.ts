import { Heap } from "../../base/heap.ts";
import type { Timer } from "./time.ts";

/** The timers of a world, the next one first. */
export type Timers = {
  readonly size: number;
  add(timer: Timer): void;
  /** Takes out a timer, wherever it stands. */
  remove(id: number): void;
  /** The timers that a document has. */
  of(subject: string): readonly Timer[];
  next(): Timer | undefined;
  /** All timers, by their number. */
  list(): Timer[];
};

/** Makes a heap of timers, ordered by instant and then by number. */
export function createTimers(timers: Iterable<Timer> = []): Timers {
  const heap = new Heap<Timer>(isBefore);
  const active = new Map<number, Timer>();
  const bySubject = new Map<string, Timer | Timer[]>();
  for (const timer of timers) add(timer);
  return {
    add,
    remove,
    of,
    next,
    list,
    get size() {
      return active.size;
    },
  };

  function add(timer: Timer): void {
    active.set(timer.id, timer);
    const known = bySubject.get(timer.subject);
    // Nearly all documents have one.
    if (known === undefined) bySubject.set(timer.subject, timer);
    else if (Array.isArray(known)) known.push(timer);
    else bySubject.set(timer.subject, [known, timer]);
    heap.add(timer);
  }

  /** A timer that was taken out stays in the heap until it comes to the top, or until too many such timers are there. */
  function remove(id: number): void {
    const timer = active.get(id);
    if (!timer) return;
    active.delete(id);
    forget(timer);
    if (heap.size > 64 && heap.size > 2 * active.size) rebuild();
  }

  function forget(timer: Timer): void {
    const known = bySubject.get(timer.subject);
    if (known === timer) bySubject.delete(timer.subject);
    if (!Array.isArray(known)) return;
    const others = known.filter((other) => other !== timer);
    const [only] = others;
    if (only && others.length === 1) bySubject.set(timer.subject, only);
    else bySubject.set(timer.subject, others);
  }

  function of(subject: string): readonly Timer[] {
    const found = bySubject.get(subject);
    if (found === undefined) return [];
    return Array.isArray(found) ? found : [found];
  }

  function next(): Timer | undefined {
    for (let top = heap.first; top !== undefined; top = heap.first) {
      if (active.has(top.id)) return top;
      heap.take();
    }
    return undefined;
  }

  function list(): Timer[] {
    return [...active.values()].sort((one, other) => one.id - other.id);
  }

  function rebuild(): void {
    heap.clear();
    for (const timer of active.values()) heap.add(timer);
  }
}

function isBefore(one: Timer, other: Timer): boolean {
  return one.due < other.due || (one.due === other.due && one.id < other.id);
}
