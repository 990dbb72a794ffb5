type Waiting = { aborts: Set<() => void>; tell: () => void };

const waitingBySignal = new WeakMap<AbortSignal, Waiting>();

/**
 * Calls a function when a signal is aborted. However many wait for the same signal, it has one listener: Node warns of
 * more than ten.
 *
 * @returns takes the function back
 */
export function onAbort(signal: AbortSignal | undefined, abort: () => void): () => void {
  if (!signal) return nothing;
  const waiting = waitingBySignal.get(signal) ?? listenTo(signal);
  waiting.aborts.add(abort);
  return () => {
    waiting.aborts.delete(abort);
    if (waiting.aborts.size > 0 || waitingBySignal.get(signal) !== waiting) return;
    // A signal that has a listener is kept alive.
    waitingBySignal.delete(signal);
    signal.removeEventListener("abort", waiting.tell);
  };
}

function listenTo(signal: AbortSignal): Waiting {
  const aborts = new Set<() => void>();
  const tell = () => {
    for (const abort of aborts) abort();
  };
  signal.addEventListener("abort", tell);
  const waiting = { aborts, tell };
  waitingBySignal.set(signal, waiting);
  return waiting;
}

function nothing(): void {}
