import type { ActProblem, WorldAnswer } from "./answer.ts";
import type { CallContext } from "./command.ts";
import type { PushDraft, WorldEvent } from "./event.ts";
import type { Settings } from "./family-behaviour.ts";
import type { Instant, Timer } from "./time.ts";

/** A push with the event that it tells. */
export type WorldPush = Pick<PushDraft, "push" | "subject"> & {
  readonly event: number;
  readonly at: Instant;
  /** Of the world as it was right after the event. It is made when it is asked for first. */
  readonly payload: Readonly<Record<string, unknown>>;
};

/** What a call has done. */
export type CallOutcome = {
  readonly answer: WorldAnswer;
  readonly pushes: readonly WorldPush[];
  /** Something that people should be told, once in the life of the world. */
  readonly notice?: string;
};

/** What an act has done. With a problem, nothing. */
export type ActOutcome =
  | { readonly result: Readonly<Record<string, unknown>>; readonly pushes: readonly WorldPush[] }
  | { readonly problem: ActProblem };

/** A world as a whole, as JSON: what it takes to go on with it elsewhere. */
export type WorldSnapshot = {
  readonly version: 1;
  readonly family: string;
  readonly now: Instant;
  readonly lastEvent: number;
  readonly lastTimer: number;
  /** The seed of its randomness. */
  readonly randomSeed: number;
  readonly settings: Settings;
  readonly timers: readonly Timer[];
  readonly state: unknown;
};

/**
 * One customer's world behind calls, acts and a clock. It does no I/O, has no clock of its own and no real randomness:
 * the same commands at the same instants give the same world, to the byte.
 *
 * What is due at the present instant happens at once, after the call or act that made it due.
 */
export type World = {
  readonly family: string;
  readonly now: Instant;
  readonly settings: Settings;
  /** Number of the last event; 0 where nothing has happened. */
  readonly lastEvent: number;
  call(operationId: string, payload: Readonly<Record<string, unknown>>, context?: CallContext): CallOutcome;
  /** @param caller name of the world that it is for, where that is another one; without one, the act is done where the document is */
  act(act: string, input: Readonly<Record<string, unknown>>, caller?: string): ActOutcome;
  /** When the next timer is due. */
  nextDue(): Instant | undefined;
  /** Sets the clock to the instant of the next timer, and lets happen what it brings. */
  fireNext(): readonly WorldPush[];
  /**
   * Sets the clock.
   *
   * @throws RangeError for an instant before now, or after the next timer
   */
  setTime(instant: Instant): void;
  /** Changes settings that have passed the check of the family; those not named stay. It is an event as well. */
  configure(settings: Settings): void;
  /** The events that are kept, those after a number. The oldest are given up where there are many. */
  events(after?: number): readonly WorldEvent[];
  /**
   * Lets events happen again that come right after those of this world: a log that was kept elsewhere.
   *
   * @returns the pushes that they gave when they happened first
   * @throws RangeError for an event that is not the next one
   */
  replay(events: Iterable<WorldEvent>): readonly WorldPush[];
  /** Lists documents or stock, by the name of a view of the family. */
  view(name: string): Iterable<Readonly<Record<string, unknown>>>;
  snapshot(): WorldSnapshot;
  /** The same for who writes it down before anything else happens: it may change as the world goes on, and takes less time. */
  passingSnapshot(): WorldSnapshot;
};
