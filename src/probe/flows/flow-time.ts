import { setTimeout as pause } from "node:timers/promises";

/** The time that a run waits in. */
export type FlowTime = {
  /** Milliseconds since some instant. */
  now(): number;
  /** Waits so many milliseconds. */
  pause(ms: number): Promise<unknown>;
};

/** The time of this machine. */
export const realTime: FlowTime = { now: () => performance.now(), pause: (ms) => pause(ms) };
