import fc from "fast-check";
import { createWorld, openWorld } from "../../../src/sandbox/core/create-world.ts";
import type { Settings } from "../../../src/sandbox/core/family-behaviour.ts";
import type { World } from "../../../src/sandbox/core/world.ts";
import { createKakaclo } from "../../../src/sandbox/kakaclo/kakaclo.ts";
import { createKakacloBook } from "./kakaclo-book.ts";
import { firstLine, kakacloSettings, kakacloSteps } from "./kakaclo-steps.ts";
import type { Step } from "./run-steps.ts";
import { advance, begin, expectValidAnswer, expectValidRequest } from "./valid.ts";

/** The property that the sandbox's worlds of KakaClo have, whatever is done to them. */
export function kakacloProperty(length: number): fc.IProperty<[readonly Step[], Settings]> {
  return fc.property(kakacloSteps(length), kakacloSettings, runSteps);
}

/** Does steps to a world, and throws where it breaks a rule. */
function runSteps(list: readonly Step[], given: Settings): void {
  const world = newWorld(given);
  const first = world.snapshot();
  const book = createKakacloBook(world);
  const half = Math.floor(list.length / 2);
  let middle = first;
  for (const [index, step] of list.entries()) {
    if (index === half) middle = world.snapshot();
    doStep(world, step);
    book.check();
  }
  checkTimers(world);
  checkPages(world);
  const end = JSON.stringify(world.snapshot());
  same("the run again", endOf(newWorld(given), list), end);
  same("the rest from a snapshot", endOf(openWorld(createKakaclo(), json(middle)), list.slice(half)), end);
  const replayed = openWorld(createKakaclo(), json(first));
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

/** All pages together list every order once. */
function checkPages(whole: World): void {
  const world = openWorld(createKakaclo(), json(whole.snapshot()));
  world.configure({ bucket: 0 });
  const ids: unknown[] = [];
  for (let pageNumber = 1; ; pageNumber++) {
    const { list, total } = dataOf(world.call("queryOrders", { pageNumber, pageSize: 3 }).answer.body);
    ids.push(...list.map(({ id }) => id));
    if (list.length < 3 && ids.length !== total)
      throw new Error(`Pages list ${ids.length} orders of ${total}`);
    if (list.length < 3) break;
  }
  const known = [...world.view("orders")].map(({ orderNumber }) => orderNumber);
  same("the pages of orders", JSON.stringify([...ids].reverse()), JSON.stringify(known));
}

function dataOf(body: Readonly<Record<string, unknown>>) {
  return body["data"] as { list: { id: unknown }[]; total: number };
}

function newWorld(given: Settings): World {
  return createWorld(createKakaclo(), { credential: "0123456789abcdef", now: begin, settings: given });
}

function endOf(world: World, list: readonly Step[]): string {
  for (const step of list) doStep(world, step);
  return JSON.stringify(world.snapshot());
}

function doStep(world: World, step: Step): void {
  switch (step.do) {
    case "call": {
      const payload = withLine(world, step.payload);
      expectValidRequest(step.operationId, payload, "kakaclo");
      const { status, body } = world.call(step.operationId, payload).answer;
      if (status === undefined) expectValidAnswer(step.operationId, body, "kakaclo");
      break;
    }
    case "act":
      world.act(step.act, step.input);
      break;
    case "advance":
      advance(world, step.minutes * 60_000);
      break;
    case "next":
      advance(world, Math.max(0, (world.nextDue() ?? world.now) - world.now));
  }
}

/** A refund with the line that it means. */
function withLine(world: World, payload: Readonly<Record<string, unknown>>) {
  const items = payload["orderItems"];
  if (!Array.isArray(items) || items[0]?.itemId !== firstLine) return payload;
  const order = [...world.view("orders")].find(({ orderNumber }) => orderNumber === payload["id"]);
  const [line] = (order?.["lines"] ?? []) as { itemId: string }[];
  return { ...payload, orderItems: [{ ...items[0], itemId: line?.itemId ?? "1" }] };
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
