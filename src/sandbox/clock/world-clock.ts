import type { Instant } from "../core/time.ts";
import { lastInstant } from "./time-text.ts";

/** How a clock goes: it stands still, all that is due happens at once, or so many virtual seconds pass in a real one. */
export type Speed = "manual" | "instant" | number;

/** The real time, which a test can replace. */
export type RealTime = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs something later; the function that comes back calls it off. */
  after(milliseconds: number, run: () => void): () => void;
};

/** The time of this machine. What waits for it keeps no process alive. */
export const realTime: RealTime = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, Math.min(milliseconds, longestTimeout)).unref();
    return () => clearTimeout(timer);
  },
};

/** The longest time in milliseconds that a timer of Node takes. */
const longestTimeout = 2 ** 31 - 1;

/** The clock of a world, as far as it goes by real time. What the time is, the world itself says. */
export class WorldClock {
  readonly #real: RealTime;
  #speed: Speed;
  /** Where the clock was, and when in real time; nothing while it is held. */
  #base: { virtual: Instant; real: number } | undefined;

  constructor(speed: Speed, now: Instant, real: RealTime) {
    this.#speed = speed;
    this.#real = real;
    this.go(now);
  }

  get speed(): Speed {
    return this.#speed;
  }

  /** Sets how it goes, from an instant on. */
  setSpeed(speed: Speed, now: Instant): void {
    this.#speed = speed;
    this.go(now);
  }

  /** Stands still, until {@link go}. */
  hold(): void {
    this.#base = undefined;
  }

  /** Goes on from an instant. */
  go(now: Instant): void {
    this.#base = { virtual: now, real: this.#real.now() };
  }

  /**
   * Up to where everything has to have happened by now.
   *
   * @param now where the world is
   */
  due(now: Instant): Instant {
    if (this.#base === undefined || this.#speed === "manual") return now;
    if (this.#speed === "instant") return Number.POSITIVE_INFINITY;
    const passed = (this.#real.now() - this.#base.real) * this.#speed;
    return Math.max(now, Math.min(lastInstant, Math.floor(this.#base.virtual + passed)));
  }

  /** Milliseconds of real time until an instant comes by itself; `undefined` where it does not. */
  until(instant: Instant, now: Instant): number | undefined {
    if (typeof this.#speed !== "number" || this.#base === undefined) return undefined;
    return Math.max(0, Math.ceil((instant - this.due(now)) / this.#speed));
  }
}
