/** One that waits, and its place in the list. */
type Waiting = { at: number; end: () => void; place: number };

type DeadlineIn = (milliseconds: number, end: () => void) => () => void;

let madeBy: unknown;
let current: DeadlineIn;

/**
 * Calls a function after some milliseconds, unless it is taken back before.
 *
 * All who wait share one timer: setting and clearing one of its own costs more than most of what a call does.
 *
 * @returns takes the function back
 */
export const deadlineIn: DeadlineIn = (milliseconds, end) => {
  // Tests of users replace the timers, and put them back.
  if (madeBy !== setTimeout) {
    madeBy = setTimeout;
    current = createDeadlines();
  }
  return current(milliseconds, end);
};

function createDeadlines(): DeadlineIn {
  // A `Set` would keep what is long gone: V8 chains its old tables to the new ones, until the whole heap is collected.
  const all: Waiting[] = [];
  let timer: NodeJS.Timeout | undefined;
  let timerAt = Number.POSITIVE_INFINITY;

  const wakeAt = (at: number) => {
    clearTimeout(timer);
    timerAt = at;
    timer = at < Number.POSITIVE_INFINITY ? setTimeout(wake, Math.ceil(at - performance.now())) : undefined;
  };
  const wake = () => {
    const now = performance.now();
    for (const waiting of all.filter(({ at }) => at <= now)) {
      remove(waiting);
      waiting.end();
    }
    wakeAt(all.reduce((earliest, { at }) => Math.min(earliest, at), Number.POSITIVE_INFINITY));
  };
  const remove = (waiting: Waiting) => {
    if (all[waiting.place] !== waiting) return;
    const last = all.pop();
    if (last && last !== waiting) {
      last.place = waiting.place;
      all[last.place] = last;
    }
    if (all.length > 0) return;
    // Nobody waits: the timer goes on for who comes next, and holds no process meanwhile. Where timers are numbers, as in
    // Deno, they cannot be let go of.
    if (typeof timer === "object") timer.unref();
    else wakeAt(Number.POSITIVE_INFINITY);
  };

  return (milliseconds, end) => {
    const waiting = { at: performance.now() + milliseconds, end, place: all.length };
    all.push(waiting);
    if (waiting.at < timerAt) wakeAt(waiting.at);
    else if (all.length === 1) timer?.ref();
    return () => remove(waiting);
  };
}
