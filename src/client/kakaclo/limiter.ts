/** A leaky bucket: each call adds one, and it drains with time. */
export type Limiter = {
  /** Adds a call to the bucket. Returns how long it has to wait for its place, in milliseconds. */
  enter(): number;
  /** How long a call would have to wait now, in milliseconds. */
  delay(): number;
  /** Takes back a call that was not sent. */
  leave(): void;
};

/** Calls that the bucket holds. */
const capacity = 120;
/** Calls that drain from it in a millisecond. */
const drain = 2 / 1000;

/**
 * The limiter of KakaClo: 120 calls at once, 2 more a second.
 *
 * @param now the time in milliseconds
 */
export function createLimiter(now: () => number): Limiter {
  let level = 0;
  let at = now();
  const settle = () => {
    const time = now();
    level = Math.max(0, level - Math.max(0, time - at) * drain);
    at = time;
  };
  const delay = () => {
    settle();
    return Math.max(0, Math.ceil((level + 1 - capacity) / drain));
  };
  return {
    delay,
    enter() {
      const milliseconds = delay();
      level += 1;
      return milliseconds;
    },
    leave() {
      level = Math.max(0, level - 1);
    },
  };
}
