import type { Evidence } from "../../contract/evidence.ts";
import type { ActProblem, WorldAnswer } from "./answer.ts";
import type { Command } from "./command.ts";
import type { EventDraft, PushDraft, WorldEvent } from "./event.ts";
import type { Instant } from "./time.ts";

/** What a family makes of a command. Nothing has changed until the events are applied. */
export type Decision<Body> = {
  /** What happens, in order. Empty where nothing does. */
  readonly events: readonly EventDraft<Body>[];
  /** The answer to a call. */
  readonly answer?: WorldAnswer;
  /** What an act gives back. */
  readonly result?: Readonly<Record<string, unknown>>;
  /** Why an act is refused. There are no events then. */
  readonly problem?: ActProblem;
};

/** What a decision may use beside the world. Neither reads the machine's clock or its randomness. */
export type DecisionContext = {
  readonly now: Instant;
  /** A number from 0 to below 1, from the seed of the world. */
  readonly random: () => number;
  readonly settings: Settings;
};

/** The settings of a world, by name. */
export type Settings = Readonly<Record<string, unknown>>;

/** A setting of a family, for checks, help and the control API. */
export type SettingDescriptor = {
  readonly default: unknown;
  /** JSON Schema of its values. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly summary: string;
  readonly evidence: Evidence;
};

/** An act of a family, for checks, help and the control API. */
export type ActDescriptor = {
  readonly act: string;
  readonly summary: string;
  /** Member of the input that names the document: `orderNumber`, `asnNumber`. None for acts on stock. */
  readonly subjectMember?: string;
  /** JSON Schema of its input. */
  readonly schema: Readonly<Record<string, unknown>>;
};

/**
 * What is a family's own in the sandbox. It is pure: `decide` changes nothing, and `apply` does the same each time. `apply`
 * may change the state in place, since a world has one writer and may be large.
 */
export type FamilyBehaviour<State = unknown, Body = unknown> = {
  readonly family: string;
  readonly acts: readonly ActDescriptor[];
  readonly settings: Readonly<Record<string, SettingDescriptor>>;
  /** JSON Schema of the family's part of a seed file. */
  readonly seedSchema: Readonly<Record<string, unknown>>;
  /** A world in which nothing has happened yet, from a valid seed. */
  start(seed: unknown, settings: Settings, at: Instant): State;
  decide(state: State, command: Command, context: DecisionContext): Decision<Body>;
  apply(state: State, event: WorldEvent<Body>): void;
  /** The push that an event gives, if any; asked right after the event was applied. */
  pushOf(state: State, event: WorldEvent<Body>): PushDraft | undefined;
  /** What the control API lists: `orders`, `asns`, `stock`. Each item is ready to be shown as JSON. */
  readonly views: Readonly<Record<string, (state: State) => Iterable<Readonly<Record<string, unknown>>>>>;
  /** The state as JSON. Equal states give equal text. */
  save(state: State): unknown;
  load(saved: unknown): State;
};
