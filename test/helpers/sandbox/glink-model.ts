import fc from "fast-check";
import { createWorld, openWorld } from "../../../src/sandbox/core/create-world.ts";
import type { Settings } from "../../../src/sandbox/core/family-behaviour.ts";
import type { World, WorldPush } from "../../../src/sandbox/core/world.ts";
import { createGlink } from "../../../src/sandbox/glink/glink.ts";
import { createBook } from "./glink-book.ts";
import { type Step, settings, steps } from "./glink-steps.ts";
import { advance, begin, expectValidAnswer, expectValidPush } from "./valid.ts";

/** The property that the sandbox's worlds of GLINK have, whatever is done to them. */
export function glinkProperty(length: number): fc.IProperty<[readonly Step[], Settings]> {
  return fc.property(steps(length), settings, runSteps);
}

/** Does steps to a world, and throws where it breaks a rule. */
export function runSteps(list: readonly Step[], given: Settings): void {
  const world = newWorld(given);
  const first = world.snapshot();
  const book = createBook(world);
  const half = Math.floor(list.length / 2);
  let middle = first;
  for (const [index, step] of list.entries()) {
    if (index === half) middle = world.snapshot();
    if (index % 10 === 9) checkTimers(world);
    book.before(step);
    const pushes = doStep(world, step);
    for (const push of pushes) expectValidPush(push);
    book.after(pushes);
  }
  const end = JSON.stringify(world.snapshot());
  checkTimers(world);
  same("the run again", endOf(newWorld(given), list), end);
  same("the rest from a snapshot", endOf(openWorld(createGlink(), json(middle)), list.slice(half)), end);
  const replayed = openWorld(createGlink(), json(first));
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

function newWorld(given: Settings): World {
  return createWorld(createGlink(), { credential: "GLINK", now: begin, settings: given });
}

function endOf(world: World, list: readonly Step[]): string {
  for (const step of list) doStep(world, step);
  return JSON.stringify(world.snapshot());
}

function doStep(world: World, step: Step): readonly WorldPush[] {
  switch (step.do) {
    case "call": {
      const { answer, pushes } = world.call(step.operationId, step.payload, JSON.stringify(step.payload));
      expectValidAnswer(step.operationId, answer.body);
      return pushes;
    }
    case "act": {
      const outcome = world.act(step.act, step.input);
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
