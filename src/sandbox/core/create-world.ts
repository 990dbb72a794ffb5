import { seededRandom } from "../../base/random.ts";
import type { Writable } from "../../base/writable.ts";
import type { Command } from "./command.ts";
import type { EventDraft, PushDraft, WorldEvent } from "./event.ts";
import { createEventLog } from "./event-log.ts";
import type { BodyEvent, Decision, FamilyBehaviour, Settings } from "./family-behaviour.ts";
import type { Instant, Timer } from "./time.ts";
import { createTimers } from "./timers.ts";
import type { World, WorldPush, WorldSnapshot } from "./world.ts";

/** What a new world is made from. */
export type WorldOptions = {
  /** The family's part of a seed file, checked. Default: the default seed of the family. */
  readonly seed?: unknown;
  /** What the world belongs to: the partnerId, the appKey, or the name that stands for a token. */
  readonly credential: string;
  /** Settings other than the defaults, checked. */
  readonly settings?: Settings;
  /** What its clock shows at the beginning. */
  readonly now: Instant;
  /** Seed of its randomness, a 32-bit integer. Default 1. */
  readonly randomSeed?: number;
};

/** Told each event as it happens, so that it can be kept elsewhere; not those that are replayed. */
export type EventWatcher = (event: WorldEvent) => void;

/** Makes a world in which nothing has happened yet. */
export function createWorld<State, Body>(
  behaviour: FamilyBehaviour<State, Body>,
  { seed = behaviour.defaultSeed, credential, settings: given = {}, now, randomSeed = 1 }: WorldOptions,
  watch?: EventWatcher,
): World {
  const defaults = Object.entries(behaviour.settings).map(([name, setting]) => [name, setting.default]);
  const settings: Settings = { ...Object.fromEntries(defaults), ...given };
  const state = behaviour.start({ seed, credential, settings, at: now });
  return runWorld(
    behaviour,
    { now, lastEvent: 0, lastTimer: 0, randomSeed, settings, timers: [], state },
    watch,
  );
}

/**
 * Goes on with a world where a snapshot of it was taken.
 *
 * @throws RangeError for a snapshot of another family or version
 */
export function openWorld<State, Body>(
  behaviour: FamilyBehaviour<State, Body>,
  snapshot: WorldSnapshot,
  watch?: EventWatcher,
): World {
  const { family, version } = snapshot;
  if (family !== behaviour.family || version !== 1) {
    throw new RangeError(
      `This is a snapshot of ${family}, version ${version}; wanted is one of ${behaviour.family}, version 1.`,
    );
  }
  return runWorld(behaviour, { ...snapshot, state: behaviour.load(snapshot.state) }, watch);
}

type Parts<State> = Omit<WorldSnapshot, "family" | "version" | "state"> & { readonly state: State };

function hasBody<Body>(event: WorldEvent<Body>): event is BodyEvent<Body> {
  return event.body !== undefined;
}

/** A class, since there is one for each change that is pushed: an object with a getter of its own takes many times as long to make. */
class EventPush implements WorldPush {
  readonly push: string;
  readonly subject: string;
  readonly event: number;
  readonly at: Instant;
  readonly #make: PushDraft["make"];
  #payload: WorldPush["payload"] | undefined;

  constructor({ push, subject, make }: PushDraft, { number, at }: WorldEvent) {
    this.push = push;
    this.subject = subject;
    this.event = number;
    this.at = at;
    this.#make = make;
  }

  get payload(): WorldPush["payload"] {
    this.#payload ??= this.#make();
    return this.#payload;
  }
}

/** At one instant no timer may lead to more than so many others: a behaviour in which time stands still would never end. */
const mostAtOnce = 1_000;

function runWorld<State, Body>(
  behaviour: FamilyBehaviour<State, Body>,
  parts: Parts<State>,
  watch?: EventWatcher,
): World {
  const { state, randomSeed } = parts;
  let { now, settings, lastTimer } = parts;
  const timers = createTimers(parts.timers);
  const log = createEventLog(parts.lastEvent);

  function decide(command: Command): Decision<Body> {
    const random = seededRandom((randomSeed + Math.imul(log.last + 1, 0x9e3779b1)) | 0);
    return behaviour.decide(state, command, { now, random, settings });
  }

  /** Gives a draft its number, and its timers theirs. Members are set one by one: spreading them takes many times as long. */
  function numbered({ body, starts, stopsOf }: EventDraft<Body>, fired?: Timer): BodyEvent<Body> {
    const event: Writable<WorldEvent<Body>> & { body: Body } = { number: log.last + 1, at: now, body };
    if (fired) event.fired = fired.id;
    if (starts && starts.length > 0) {
      event.starts = starts.map(({ due, topic, subject }, index) => {
        return { id: lastTimer + 1 + index, due, topic, subject };
      });
    }
    const stops = stopsOf && timersOf(stopsOf, fired);
    if (stops && stops.length > 0) event.stops = stops;
    return event;
  }

  /** Numbers of the timers of some documents, but for one that is over anyway. */
  function timersOf(subjects: readonly string[], fired?: Timer): number[] {
    const ids: number[] = [];
    for (const subject of subjects) {
      for (const { id } of timers.of(subject)) if (id !== fired?.id) ids.push(id);
    }
    return ids;
  }

  /** Makes an event part of the world. */
  function take(event: WorldEvent<Body>): void {
    const { fired, starts = [], stops = [] } = event;
    now = event.at;
    settings = event.settings ?? settings;
    if (fired !== undefined) timers.remove(fired);
    for (const id of stops) timers.remove(id);
    for (const timer of starts) {
      timers.add(timer);
      lastTimer = timer.id;
    }
    log.add(event);
    if (hasBody(event)) behaviour.apply(state, event);
  }

  /** Makes a new event part of the world. */
  function occur(event: WorldEvent<Body>): void {
    take(event);
    watch?.(event);
  }

  /** The push of an event that has just been taken, if there is one. */
  function enterPush(event: BodyEvent<Body>, pushes: WorldPush[]): void {
    const push = behaviour.pushOf(state, event, settings);
    if (push) pushes.push(new EventPush(push, event));
  }

  function happen(drafts: readonly EventDraft<Body>[], pushes: WorldPush[], fired?: Timer): void {
    if (drafts.length === 0 && fired) occur({ number: log.last + 1, at: now, fired: fired.id });
    let first = fired;
    for (const draft of drafts) {
      const event = numbered(draft, first);
      first = undefined;
      occur(event);
      enterPush(event, pushes);
    }
  }

  /** Lets happen what is due by now. */
  function settle(pushes: WorldPush[]): void {
    let left = mostAtOnce * (1 + timers.size);
    for (let timer = timers.next(); timer && timer.due <= now; timer = timers.next()) {
      if (left-- <= 0)
        throw new Error(`Time stands still: ${timer.topic} of ${timer.subject} is due for ever.`);
      happen(decide({ kind: "tick", timer }).events, pushes, timer);
    }
  }

  return {
    family: behaviour.family,
    get now() {
      return now;
    },
    get settings() {
      return settings;
    },
    get lastEvent() {
      return log.last;
    },
    call(operationId, payload, context = {}) {
      const { caller, text } = context;
      const { answer, events, notice } = decide({ kind: "call", operationId, payload, caller, text });
      if (!answer) throw new Error(`${behaviour.family} has no answer to ${operationId}`);
      const pushes: WorldPush[] = [];
      happen(events, pushes);
      settle(pushes);
      return notice === undefined ? { answer, pushes } : { answer, pushes, notice };
    },
    act(act, input, caller) {
      const {
        problem,
        events,
        result = {},
      } = decide({
        ...({ kind: "act", act, input } as const),
        ...(caller !== undefined && { caller }),
      });
      if (problem) return { problem };
      const pushes: WorldPush[] = [];
      happen(events, pushes);
      settle(pushes);
      return { result: typeof result === "function" ? result() : result, pushes };
    },
    nextDue: () => timers.next()?.due,
    fireNext() {
      const timer = timers.next();
      if (!timer) return [];
      now = Math.max(now, timer.due);
      const pushes: WorldPush[] = [];
      happen(decide({ kind: "tick", timer }).events, pushes, timer);
      return pushes;
    },
    setTime(instant) {
      const due = timers.next()?.due;
      if (!(instant >= now)) throw new RangeError("The clock of a world does not go back.");
      if (due !== undefined && instant > due) throw new RangeError("Something is due before that instant.");
      now = instant;
    },
    configure(changed) {
      occur({ number: log.last + 1, at: now, settings: { ...settings, ...changed } });
    },
    events: (after) => log.after(after),
    replay(events) {
      const pushes: WorldPush[] = [];
      for (const event of events as Iterable<WorldEvent<Body>>) {
        if (event.number !== log.last + 1) {
          throw new RangeError(`Event ${event.number} does not follow event ${log.last}.`);
        }
        take(event);
        if (hasBody(event)) enterPush(event, pushes);
      }
      return pushes;
    },
    view(name) {
      const view = behaviour.views[name];
      if (!view)
        throw new RangeError(
          `There is no view ${name}; there are ${Object.keys(behaviour.views).join(", ")}.`,
        );
      return view(state);
    },
    snapshot: () => snapshotWith(behaviour.save(state)),
    passingSnapshot: () => snapshotWith(behaviour.keep ? behaviour.keep(state) : behaviour.save(state)),
  };

  function snapshotWith(saved: unknown): WorldSnapshot {
    return {
      version: 1,
      family: behaviour.family,
      now,
      lastEvent: log.last,
      lastTimer,
      randomSeed,
      settings,
      timers: timers.list(),
      state: saved,
    };
  }
}
