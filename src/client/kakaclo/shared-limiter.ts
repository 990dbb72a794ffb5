import { type Clock, createLimiter, type Limiter } from "./limiter.ts";

/** The limiters that are in use, by the clock that they go by and by what they limit. */
const limiters = new WeakMap<Clock["now"], Map<string, Limiter>>();

/** The time of this machine. One function, so that all clients without a clock of their own go by the same. */
export const systemTime = (): number => Date.now();

/**
 * The limiter of a token at a server. All clients of the process share it that go by the same clock. Take it anew for each
 * call: one that is idle is forgotten, since a new one is the same.
 */
export function sharedLimiter(clock: Clock, server: string, token: string): Limiter {
  const known = limiters.get(clock.now) ?? new Map<string, Limiter>();
  limiters.set(clock.now, known);
  // Neither an address nor a token holds a space.
  const key = `${server} ${token}`;
  const found = known.get(key);
  if (found) return found;
  for (const [other, limiter] of known) if (limiter.isIdle()) known.delete(other);
  const limiter = createLimiter(clock);
  known.set(key, limiter);
  return limiter;
}
