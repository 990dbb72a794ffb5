/** Work that waits until nobody waits for an answer. */
export type WhenQuiet = {
  /** Puts work off. Of too much, the oldest is done at once. */
  add(work: () => Promise<void>): void;
  /** Tells that a call has ended. */
  callEnded(): void;
  /** Does all that is left. */
  finish(): Promise<void>;
};

/** For how long no call may have ended, in milliseconds, and how much work waits at most. */
const [quietMs, most] = [5, 200];

/**
 * Does work while nobody waits for an answer: judging an exchange takes longer than passing it on, and whoever sends one
 * call after the other would wait for it each time.
 *
 * @param running how many calls are under way
 */
export function createWhenQuiet(running: () => number): WhenQuiet {
  const waiting: (() => Promise<void>)[] = [];
  let lastEnd = 0;
  let isWaiting = false;
  /** What was begun, one after the other. */
  let begun = Promise.resolve();
  const doOldest = (): Promise<void> => {
    const work = waiting.shift();
    begun = begun.then(work).catch(console.error);
    return begun;
  };
  const isQuiet = (): boolean => running() === 0 && performance.now() - lastEnd >= quietMs;
  const look = async (): Promise<void> => {
    while (waiting.length > 0 && isQuiet()) {
      await doOldest();
      // A call that has arrived meanwhile goes first.
      await new Promise(setImmediate);
    }
    isWaiting = false;
    wait();
  };
  const wait = (): void => {
    if (waiting.length === 0 || isWaiting) return;
    isWaiting = true;
    setTimeout(() => void look(), quietMs);
  };
  return {
    add(work) {
      waiting.push(work);
      if (waiting.length > most) setImmediate(() => void doOldest());
      wait();
    },
    callEnded() {
      lastEnd = performance.now();
    },
    async finish() {
      while (waiting.length > 0) await doOldest();
      await begun;
    },
  };
}
