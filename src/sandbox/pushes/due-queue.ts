import type { Instant } from "../core/time.ts";

/** What waits for its time. Of those due at the same instant, the one with the lower order comes first. */
export type Waiting = { readonly due: Instant; readonly order: number };

/** Keeps what waits in the order of its time: a binary heap. */
export class DueQueue<Entry extends Waiting> {
  readonly #heap: Entry[] = [];

  get first(): Entry | undefined {
    return this.#heap[0];
  }

  add(entry: Entry): void {
    const heap = this.#heap;
    let at = heap.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = heap[above];
      if (parent === undefined || isBefore(parent, entry)) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = entry;
  }

  /** Takes the first one out. */
  take(): Entry | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      const below = this.#earlierChild(at);
      const child = below === undefined ? undefined : heap[below];
      if (below === undefined || child === undefined || isBefore(last, child)) break;
      heap[at] = child;
      at = below;
    }
    heap[at] = last;
    return first;
  }

  #earlierChild(at: number): number | undefined {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    const [one, other] = [this.#heap[left], this.#heap[right]];
    if (one === undefined) return undefined;
    return other !== undefined && isBefore(other, one) ? right : left;
  }
}

function isBefore(one: Waiting, other: Waiting): boolean {
  return one.due < other.due || (one.due === other.due && one.order < other.order);
}
