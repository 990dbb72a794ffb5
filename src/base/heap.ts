/**
 * Keeps entries so that the first of them is always at hand: a binary heap.
 *
 * @example
 * const heap = new Heap<number>((one, other) => one < other);
 * heap.add(2);
 * heap.add(1);
 * heap.take(); // 1
 */
export class Heap<Entry> {
  readonly #entries: Entry[] = [];
  readonly #isBefore: (one: Entry, other: Entry) => boolean;

  /** @param isBefore whether one entry comes before another */
  constructor(isBefore: (one: Entry, other: Entry) => boolean) {
    this.#isBefore = isBefore;
  }

  get size(): number {
    return this.#entries.length;
  }

  get first(): Entry | undefined {
    return this.#entries[0];
  }

  add(entry: Entry): void {
    const entries = this.#entries;
    let at = entries.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = entries[above];
      if (parent === undefined || !this.#isBefore(entry, parent)) break;
      entries[at] = parent;
      at = above;
    }
    entries[at] = entry;
  }

  /** Takes the first one out. */
  take(): Entry | undefined {
    const entries = this.#entries;
    const first = entries[0];
    const last = entries.pop();
    if (last === undefined || entries.length === 0) return first;
    let at = 0;
    for (;;) {
      const below = this.#earlierChild(at);
      const child = below === undefined ? undefined : entries[below];
      if (below === undefined || child === undefined || !this.#isBefore(child, last)) break;
      entries[at] = child;
      at = below;
    }
    entries[at] = last;
    return first;
  }

  clear(): void {
    this.#entries.length = 0;
  }

  #earlierChild(at: number): number | undefined {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    const [one, other] = [this.#entries[left], this.#entries[right]];
    if (one === undefined) return undefined;
    return other !== undefined && this.#isBefore(other, one) ? right : left;
  }
}
