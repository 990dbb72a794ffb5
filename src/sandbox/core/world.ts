import type { ActProblem, WorldAnswer } from "./answer.ts";
import type { PushDraft, WorldEvent } from "./event.ts";
import type { Settings } from "./family-behaviour.ts";
import type { Instant } from "./time.ts";

/** A push with the event that it tells. */
export type WorldPush = PushDraft & { readonly event: number; readonly at: Instant };

/** What a call has done. */
export type CallOutcome = { readonly answer: WorldAnswer; readonly pushes: readonly WorldPush[] };

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
  readonly random: number;
  readonly settings: Settings;
  readonly timers: readonly unknown[];
  readonly state: unknown;
};

/**
 * One customer's world behind calls, acts and a clock. It does no I/O, has no clock of its own and no real randomness:
 * the same commands at the same instants give the same world, to the byte.
 */
export type World = {
  readonly family: string;
  readonly now: Instant;
  readonly settings: Settings;
  call(operationId: string, payload: Readonly<Record<string, unknown>>): CallOutcome;
  act(act: string, input: Readonly<Record<string, unknown>>): ActOutcome;
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
  /** Changes settings that have passed the schemas of the family. */
  configure(settings: Settings): void;
  /** The events that are kept, those after a number. */
  events(after?: number): readonly WorldEvent[];
  /** Lists documents or stock, by the name of a view of the family. */
  view(name: string): Iterable<Readonly<Record<string, unknown>>>;
  snapshot(): WorldSnapshot;
};
