import { createWorld, openWorld } from "../../../src/sandbox/core/create-world.ts";
import type { FamilyBehaviour, Settings } from "../../../src/sandbox/core/family-behaviour.ts";
import type { World, WorldPush } from "../../../src/sandbox/core/world.ts";
import { advance, begin } from "./valid.ts";

type Payload = Readonly<Record<string, unknown>>;

/** Something that is done to a world. */
export type Step =
  | {
      readonly do: "call";
      readonly operationId: string;
      readonly payload: Payload;
      readonly caller?: string;
    }
  | { readonly do: "act"; readonly act: string; readonly input: Payload; readonly caller?: string }
  | { readonly do: "advance"; readonly minutes: number }
  | { readonly do: "next" };

/** What is known of a world without its ledger: written beside it, and held against it. */
export type Book = {
  before(step: Step): void;
  /** Throws where the world breaks a rule. */
  after(pushes: readonly WorldPush[]): void;
};

/** A family whose worlds are run. */
export type Model = {
  readonly behaviour: FamilyBehaviour;
  readonly credential: string;
  /** Default: the seed of the family. */
  readonly seed?: unknown;
  readonly openBook: (world: World) => Book;
  /** Throws for an answer or a push that the contract does not allow. */
  readonly checkAnswer: (operationId: string, body: unknown, caller?: string) => void;
  readonly checkPush: (push: WorldPush) => void;
};

/**
 * Does steps to a world, and throws where it breaks a rule: those of the book, or that the same run, the rest from a snapshot and the
 * log, replayed, give the same world.
 */
export function runSteps(model: Model, list: readonly Step[], given: Settings): void {
  const open = (snapshot: ReturnType<World["snapshot"]>) => openWorld(model.behaviour, json(snapshot));
  const world = newWorld(model, given);
  const first = world.snapshot();
  const book = model.openBook(world);
  const half = Math.floor(list.length / 2);
  let middle = first;
  for (const [index, step] of list.entries()) {
    if (index === half) middle = world.snapshot();
    if (index % 10 === 9) checkTimers(world);
    book.before(step);
    const pushes = doStep(model, world, step);
    for (const push of pushes) model.checkPush(push);
    book.after(pushes);
  }
  const end = JSON.stringify(world.snapshot());
  checkTimers(world);
  same("the run again", endOf(model, newWorld(model, given), list), end);
  same("the rest from a snapshot", endOf(model, open(middle), list.slice(half)), end);
  const replayed = open(first);
  replayed.replay(json(world.events()));
  // Time that passes without an event is in no log.
  replayed.setTime(world.now);
  same("the log, replayed", JSON.stringify(replayed.snapshot()), end);
}

/** Time has one thing in mind with each document. */
function checkTimers(world: World): void {
  const subjects = world.snapshot().timers.map(({ subject }) => subject);
  const twice = subjects.find((subject, index) => subjects.indexOf(subject) !== index);
  if (twice !== undefined) throw new Error(`${twice} has two timers`);
}

function newWorld({ behaviour, credential, seed }: Model, settings: Settings): World {
  return createWorld(behaviour, { credential, now: begin, settings, ...(seed !== undefined && { seed }) });
}

function endOf(model: Model, world: World, list: readonly Step[]): string {
  for (const step of list) doStep(model, world, step);
  return JSON.stringify(world.snapshot());
}

function doStep({ checkAnswer }: Model, world: World, step: Step): readonly WorldPush[] {
  switch (step.do) {
    case "call": {
      const context = { caller: step.caller, text: JSON.stringify(step.payload) };
      const { answer, pushes } = world.call(step.operationId, step.payload, context);
      checkAnswer(step.operationId, answer.body, step.caller);
      return pushes;
    }
    case "act": {
      const outcome = world.act(step.act, step.input, step.caller);
      return "problem" in outcome ? [] : outcome.pushes;
    }
    case "advance":
      return advance(world, step.minutes * 60_000);
    case "next":
      return advance(world, Math.max(0, (world.nextDue() ?? world.now) - world.now));
  }
}

function json<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

function same(what: string, found: string, wanted: string): void {
  if (found === wanted) return;
  let at = 0;
  while (found[at] === wanted[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 80);
  throw new Error(`${what} gives another world: …${around(found)}… instead of …${around(wanted)}…`);
}
