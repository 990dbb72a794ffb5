import type { Evidence } from "../../contract/evidence.ts";
import type { Fault } from "../input/fault.ts";
import type { ActProblem, WorldAnswer } from "./answer.ts";
import type { Command } from "./command.ts";
import type { EventDraft, PushDraft, WorldEvent } from "./event.ts";
import type { Settings } from "./settings.ts";
import type { Instant } from "./time.ts";

export type { Settings } from "./settings.ts";

/** What a family makes of a command. Nothing has changed until the events are applied. */
export type Decision<Body> = {
  /** What happens, in order. Empty where nothing does. */
  readonly events: readonly EventDraft<Body>[];
  /** The answer to a call. */
  readonly answer?: WorldAnswer;
  /** What an act gives back, or what makes it of the world after all that follows from the act at once. */
  readonly result?: Readonly<Record<string, unknown>> | (() => Readonly<Record<string, unknown>>);
  /** Why an act is refused. There are no events then. */
  readonly problem?: ActProblem;
  /** Something that people should be told once, beside the answer: that old orders were dropped. */
  readonly notice?: string;
};

/** What a decision may use beside the world. Neither reads the machine's clock or its randomness. */
export type DecisionContext = {
  readonly now: Instant;
  /** A number from 0 to below 1, from the seed of the world and the number of events that have happened in it. */
  readonly random: () => number;
  readonly settings: Settings;
};

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

/** What a world begins with. */
export type WorldStart = {
  /** The family's part of a seed file, which has passed {@link FamilyBehaviour.checkSeed}. */
  readonly seed: unknown;
  /** What the world belongs to: the partnerId, the appKey, or the name that stands for a token. */
  readonly credential: string;
  readonly settings: Settings;
  readonly at: Instant;
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
  /** Whether its seeds count only below its own name, since parts that other families have by the same name have another form. */
  readonly isSeedApart?: boolean;
  /** The seed of a world that was given none. */
  readonly defaultSeed: unknown;
  /** What is wrong with a seed; `pointer` leads into it. */
  checkSeed(seed: unknown): readonly Fault[];
  /** What is wrong with some settings. */
  checkSettings(settings: Settings): readonly Fault[];
  /** A world in which nothing has happened yet. */
  start(start: WorldStart): State;
  /** Checks the input of an act by its schema. A tick that gives no event is just over. */
  decide(state: State, command: Command, context: DecisionContext): Decision<Body>;
  apply(state: State, event: BodyEvent<Body>): void;
  /** An event as people read it. Default: as it is. */
  tell?(body: Body): unknown;
  /** The push that an event gives, if any; asked right after the event was applied. */
  pushOf(state: State, event: BodyEvent<Body>, settings: Settings): PushDraft | undefined;
  /** What the control API lists: `orders`, `asns`, `stock`. Each item is ready to be shown as JSON. */
  readonly views: Readonly<Record<string, View<State>["list"]>>;
  /** By which member a view is shown as a board, and the values of it in the order of a usual life. */
  readonly boards?: Readonly<Record<string, { readonly by: string; readonly states: readonly string[] }>>;
  /** The state as JSON. Equal states give equal text. */
  save(state: State): unknown;
  /**
   * What {@link load} goes on with as well, to be written before anything else happens: it may share its values with the state, and have
   * payloads as they are kept. Default: what `save` gives, which takes several times as long.
   */
  keep?(state: State): unknown;
  load(saved: unknown): State;
};

/** Lists something of a state. A method, so that a family of some state is one of any. */
export type View<State> = { list(state: State): Iterable<Readonly<Record<string, unknown>>> };

/** An event of the family. */
export type BodyEvent<Body> = WorldEvent<Body> & { readonly body: Body };
