import type { Settings } from "./settings.ts";
import type { Instant, Timer } from "./time.ts";

/** Something that happened. A world is what the events of its log give, applied in order. */
export type WorldEvent<Body = unknown> = {
  /** From 1, without gaps. */
  readonly number: number;
  readonly at: Instant;
  /** What happened, in the words of the family. Absent where a timer moved nothing, or only settings changed. */
  readonly body?: Body;
  /** The settings from now on, where they changed. */
  readonly settings?: Settings;
  /** Number of the timer that brought it. It is over by this. */
  readonly fired?: number;
  /** Timers that it starts. */
  readonly starts?: readonly Timer[];
  /** Numbers of timers that it calls off. */
  readonly stops?: readonly number[];
};

/** An event that is decided and has no number yet. */
export type EventDraft<Body = unknown> = {
  readonly body: Body;
  readonly starts?: readonly Omit<Timer, "id">[];
  /** Calls off all timers of these documents, before it starts any. */
  readonly stopsOf?: readonly string[];
};

/** A push that an event gives, before it travels. */
export type PushDraft = {
  /** operationId of the push, such as `orderStatus`. */
  readonly push: string;
  /** The number of the document that it is about. */
  readonly subject: string;
  /**
   * Makes its payload, of the world as it was right after the event: also when it is called later, and any number of times.
   * Most payloads are never asked for, and making them takes longer than all else.
   */
  readonly make: () => Readonly<Record<string, unknown>>;
};
