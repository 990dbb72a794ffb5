/** One that waits, and its place in the list of its line. */
type Waiting = { at: number; end: () => void; place: number };

/**
 * Calls a function after some milliseconds, unless it is taken back before.
 *
 * Whoever waits equally long shares one timer: setting and clearing one of its own costs more than most of what a call does.
 *
 * @returns takes the function back
 */
export function deadlineIn(milliseconds: number, end: () => void): () => void {
  // Tests of users replace the timers, and put them back.
  if (madeBy !== globalThis.setTimeout) {
    madeBy = globalThis.setTimeout;
    lines = new Map();
  }
  let line = lines.get(milliseconds);
  if (!line) {
    line = new Line(milliseconds, lines);
    lines.set(milliseconds, line);
  }
  return line.add(end);
}

let madeBy: unknown;
let lines = new Map<number, Line>();

/** All that wait equally long. */
class Line {
  readonly #milliseconds: number;
  readonly #lines: Map<number, Line>;
  // A `Set` would keep what is long gone: V8 chains its old tables to the new ones, until the whole heap is collected.
  readonly #waiting: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(milliseconds: number, lines: Map<number, Line>) {
    this.#milliseconds = milliseconds;
    this.#lines = lines;
  }

  add(end: () => void): () => void {
    const waiting = { at: performance.now() + this.#milliseconds, end, place: this.#waiting.length };
    this.#waiting.push(waiting);
    if (this.#timer === undefined) this.#wait(this.#milliseconds);
    else if (this.#waiting.length === 1) this.#timer.ref();
    return () => this.#remove(waiting);
  }

  #remove(waiting: Waiting): void {
    if (this.#waiting[waiting.place] !== waiting) return;
    const last = this.#waiting.pop();
    if (last && last !== waiting) {
      last.place = waiting.place;
      this.#waiting[last.place] = last;
    }
    if (this.#waiting.length === 0) this.#rest();
  }

  #wait(milliseconds: number): void {
    this.#timer ??= setTimeout(() => this.#endAllThatAreDue(), milliseconds);
  }

  /** Nobody waits: the timer goes on for who comes next, and holds no process meanwhile. */
  #rest(): void {
    // Where timers are numbers, as in Deno, they cannot be let go of.
    if (typeof this.#timer === "object") this.#timer.unref();
    else {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
  }

  #endAllThatAreDue(): void {
    this.#timer = undefined;
    const now = performance.now();
    for (const waiting of this.#waiting.filter(({ at }) => at <= now)) {
      this.#remove(waiting);
      waiting.end();
    }
    if (this.#waiting.length > 0) this.#wait(Math.ceil(Math.min(...this.#waiting.map(({ at }) => at)) - now));
    else if (this.#timer === undefined) this.#lines.delete(this.#milliseconds);
  }
}
