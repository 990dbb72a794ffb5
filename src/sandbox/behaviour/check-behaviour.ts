import { segment } from "../../base/json-pointer.ts";
import { didYouMean, nearest } from "../../base/nearest.ts";
import type { Fault } from "../input/fault.ts";
import type { Behaviour, Condition, DocumentBehaviour, Move, SettingEntry, Standing } from "./behaviour.ts";
import { fits } from "./life.ts";
import { wrongWith } from "./settings.ts";
import { followMoves } from "./standings.ts";

/** What a behaviour has to fit, beside its schema. */
export type BehaviourFrame = {
  /** The behaviour that comes with the package. What it has, another one has to have as well. */
  readonly reference: Behaviour;
  /** What moves can do to goods, by kind of document. */
  readonly effects: Readonly<Record<string, readonly string[]>>;
  /** The names of the examples of the answer to a call; `undefined` for a call that does not exist. */
  readonly scenarios: (operationId: string) => readonly string[] | undefined;
  /** The names of the pushes. */
  readonly pushes: readonly string[];
  /** The names of the acts. */
  readonly acts: readonly string[];
};

/** What is wrong with a behaviour that has passed its schema. */
export function checkBehaviour(behaviour: Behaviour, frame: BehaviourFrame): readonly Fault[] {
  const { family, settings, documents, answers } = behaviour;
  const { reference } = frame;
  if (family !== reference.family) {
    return [fault("/family", `This is a behaviour of ${family}.`, [reference.family])];
  }
  return [
    ...lacking("/settings", reference.settings, settings),
    ...Object.entries(settings).flatMap(([name, entry]) => settingFaults(name, entry, reference.settings)),
    ...lacking("/documents", reference.documents, documents),
    ...Object.entries(documents).flatMap(([kind, document]) =>
      documentFaults(kind, document, behaviour, frame),
    ),
    ...lacking("/answers", reference.answers, answers),
    ...Object.entries(answers).flatMap(([operationId, situations]) =>
      answerFaults(operationId, situations, frame),
    ),
  ];
}

function fault(pointer: string, detail: string, possible: readonly string[] = []): Fault {
  return { pointer, detail, possible };
}

/** A name that is none of those that there are. */
function unknown(pointer: string, what: string, name: string, known: readonly string[]): Fault {
  return fault(pointer, `There is no ${what} ${name}. ${didYouMean(nearest(name, known))}`.trimEnd(), known);
}

/** Members of the reference that are missing, and such that it does not have. */
function lacking(pointer: string, wanted: object, found: object): Fault[] {
  const known = Object.keys(wanted);
  const missing = known.filter((name) => !Object.hasOwn(found, name));
  const others = Object.keys(found).filter((name) => !Object.hasOwn(wanted, name));
  return [
    ...missing.map((name) => fault(pointer + segment(name), `${name} is missing.`)),
    ...others.map((name) => unknown(pointer + segment(name), "member", name, known)),
  ];
}

function settingFaults(name: string, entry: SettingEntry, reference: Behaviour["settings"]): Fault[] {
  const pointer = `/settings${segment(name)}`;
  const known = reference[name];
  if (known && known.kind !== entry.kind)
    return [fault(`${pointer}/kind`, `${name} is of another kind.`, [known.kind])];
  const wrong = wrongWith(entry, entry.default);
  return wrong ? [{ pointer: `${pointer}/default`, ...wrong }] : [];
}

function documentFaults(
  kind: string,
  document: DocumentBehaviour,
  behaviour: Behaviour,
  frame: BehaviourFrame,
): Fault[] {
  const here = `/documents${segment(kind)}`;
  const reference = frame.reference.documents[kind];
  const { axes, push, finished, moves, runs = {}, shows } = document;
  const starts = Object.entries(axes).flatMap(([name, { start, states }]) =>
    Object.hasOwn(states, start)
      ? []
      : [unknown(`${here}/axes${segment(name)}/start`, "state", start, Object.keys(states))],
  );
  const faults = [
    ...(reference ? lacking(`${here}/shows`, reference.shows, shows) : []),
    ...(reference ? lacking(`${here}/axes`, reference.axes, axes) : []),
    ...starts,
    ...(push === undefined || frame.pushes.includes(push)
      ? []
      : [unknown(`${here}/push`, "push", push, frame.pushes)]),
    ...finished.flatMap((condition, index) =>
      conditionFaults(`${here}/finished/${index}`, condition, document),
    ),
    ...Object.entries(moves).flatMap(([name, move]) =>
      moveFaults(`${here}/moves${segment(name)}`, kind, move, { document, behaviour, frame }),
    ),
    ...Object.entries(runs).flatMap(([act, { until }]) => [
      ...(frame.acts.includes(act) ? [] : [unknown(`${here}/runs${segment(act)}`, "act", act, frame.acts)]),
      ...conditionFaults(`${here}/runs${segment(act)}/until`, until, document),
    ]),
    ...Object.entries(shows).flatMap(([field, entries]) =>
      entries.flatMap(({ when }, index) =>
        conditionFaults(`${here}/shows${segment(field)}/${index}/when`, when, document),
      ),
    ),
  ];
  return faults.length > 0 ? faults : lifeFaults(here, document);
}

type Around = {
  readonly document: DocumentBehaviour;
  readonly behaviour: Behaviour;
  readonly frame: BehaviourFrame;
};

function moveFaults(
  pointer: string,
  kind: string,
  move: Move,
  { document, behaviour, frame }: Around,
): Fault[] {
  const { from, if: only = {}, after, call, act, on, does, to, otherwise, pushAs } = move;
  const triggers = [after, call, act, on].filter((trigger) => trigger !== undefined);
  const effects = frame.effects[kind] ?? [];
  const durations = Object.entries(behaviour.settings).flatMap(([name, setting]) =>
    setting.kind === "duration" ? [name] : [],
  );
  const calls = Object.keys(frame.reference.answers);
  return [
    ...(triggers.length === 1 ? [] : [fault(pointer, "A move has exactly one of after, call, act and on.")]),
    ...(after === undefined || durations.includes(after)
      ? []
      : [unknown(`${pointer}/after`, "setting of a duration", after, durations)]),
    ...(call === undefined || calls.includes(call) ? [] : [unknown(`${pointer}/call`, "call", call, calls)]),
    ...(act === undefined || frame.acts.includes(act)
      ? []
      : [unknown(`${pointer}/act`, "act", act, frame.acts)]),
    ...(does === undefined || effects.includes(does)
      ? []
      : [unknown(`${pointer}/does`, "effect", does, effects)]),
    ...Object.keys(only).flatMap((name) =>
      behaviour.settings[name]
        ? []
        : [unknown(`${pointer}/if${segment(name)}`, "setting", name, Object.keys(behaviour.settings))],
    ),
    ...conditionFaults(`${pointer}/from`, from, document),
    ...standingFaults(`${pointer}/to`, to, document),
    ...standingFaults(`${pointer}/otherwise`, otherwise ?? {}, document),
    ...standingFaults(`${pointer}/pushAs`, pushAs ?? {}, document),
  ];
}

function conditionFaults(pointer: string, condition: Condition, { axes }: DocumentBehaviour): Fault[] {
  return Object.entries(condition).flatMap(([name, states]) => {
    const axis = axes[name];
    if (!axis) return [unknown(pointer + segment(name), "axis", name, Object.keys(axes))];
    const known = Object.keys(axis.states);
    return states.flatMap((state, index) =>
      known.includes(state) ? [] : [unknown(`${pointer}${segment(name)}/${index}`, "state", state, known)],
    );
  });
}

function standingFaults(pointer: string, standing: Standing, { axes }: DocumentBehaviour): Fault[] {
  return Object.entries(standing).flatMap(([name, state]) => {
    const axis = axes[name];
    if (!axis) return [unknown(pointer + segment(name), "axis", name, Object.keys(axes))];
    const known = Object.keys(axis.states);
    return known.includes(state) ? [] : [unknown(pointer + segment(name), "state", state, known)];
  });
}

/** States that nothing leads to, moves that are never possible, time that goes in circles, fields without a value. */
function lifeFaults(pointer: string, document: DocumentBehaviour): Fault[] {
  const { reachable, usable, circle } = followMoves(document);
  const states = Object.entries(document.axes).flatMap(([name, { states: all }]) =>
    Object.keys(all)
      .filter((state) => !reachable.some((at) => at[name] === state))
      .map((state) =>
        fault(`${pointer}/axes${segment(name)}/states${segment(state)}`, `Nothing leads to ${state}.`),
      ),
  );
  const moves = Object.keys(document.moves)
    .filter((name) => !usable.has(name))
    .map((name) =>
      fault(`${pointer}/moves${segment(name)}`, "No document ever stands where this move begins."),
    );
  const circles = circle
    ? [
        fault(
          `${pointer}/moves`,
          `Time would lead round in circles: ${circle.join(", ")}. Let a call or an act break the circle.`,
        ),
      ]
    : [];
  const bare = Object.entries(document.shows).flatMap(([field, entries]) => {
    const at = reachable.find((standing) => !entries.some(({ when }) => fits(when, standing)));
    return at ? [fault(`${pointer}/shows${segment(field)}`, `There is no value for ${describe(at)}.`)] : [];
  });
  return [...states, ...moves, ...circles, ...bare];
}

function describe(at: Standing): string {
  return Object.entries(at)
    .map(([axis, state]) => `${axis} ${state}`)
    .join(", ");
}

function answerFaults(
  operationId: string,
  situations: Behaviour["answers"][string],
  { reference, scenarios }: BehaviourFrame,
): Fault[] {
  const here = `/answers${segment(operationId)}`;
  const wanted = reference.answers[operationId];
  const known = scenarios(operationId);
  if (!wanted || !known) return [];
  return [
    ...lacking(here, wanted, situations),
    ...Object.entries(situations).flatMap(([situation, entry]) =>
      "scenario" in entry && !known.includes(entry.scenario)
        ? [unknown(`${here}${segment(situation)}/scenario`, "example", entry.scenario, known)]
        : [],
    ),
    ...Object.entries(situations).flatMap(([situation, entry]) => {
      const usual = wanted[situation];
      const hasCodes = usual !== undefined && "code" in usual && !("scenario" in entry);
      return hasCodes && entry.code === undefined
        ? [fault(`${here}${segment(situation)}/code`, "code is missing.")]
        : [];
    }),
  ];
}
