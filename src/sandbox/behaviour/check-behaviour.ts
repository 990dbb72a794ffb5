import { segment } from "../../base/json-pointer.ts";
import type { Fault } from "../input/fault.ts";
import type { Axis, Behaviour, Condition, DocumentBehaviour, Move, Standing } from "./behaviour.ts";
import { answerFaults } from "./check-answers.ts";
import { settingFaults, valueFaults } from "./check-setting-entries.ts";
import { fault, lacking, unknownName } from "./faults.ts";
import { fits } from "./life.ts";
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
  /** States that effects ask for by their name, by kind of document and axis. */
  readonly states?: Readonly<Record<string, Standing>>;
};

/** What is wrong with a behaviour that has passed its schema. */
export function checkBehaviour(behaviour: Behaviour, frame: BehaviourFrame): readonly Fault[] {
  const { family, settings, documents, answers } = behaviour;
  const { reference } = frame;
  if (family !== reference.family) {
    return [fault("/family", `This is a behaviour of ${family}.`, [reference.family])];
  }
  return withoutRepeats([
    ...lacking("/settings", reference.settings, settings),
    ...Object.entries(settings).flatMap(([name, entry]) => settingFaults(name, entry, behaviour, reference)),
    ...lacking("/documents", reference.documents, documents),
    ...Object.entries(documents).flatMap(([kind, document]) =>
      documentFaults(kind, document, behaviour, frame),
    ),
    ...lacking("/answers", reference.answers, answers),
    ...Object.entries(answers).flatMap(([operationId, situations]) =>
      answerFaults(operationId, situations, reference.answers[operationId], frame.scenarios(operationId)),
    ),
  ]);
}

/** So often is the same told at several places. One wrong name is asked for at many. */
const mostRepeats = 3;

/** Faults of which those that are the same at many places are told at the first one alone. */
function withoutRepeats(faults: readonly Fault[]): readonly Fault[] {
  const byDetail = new Map<string, Fault[]>();
  for (const one of faults) byDetail.set(one.detail, [...(byDetail.get(one.detail) ?? []), one]);
  return [...byDetail.values()].flatMap((same) => {
    const [first, ...others] = same;
    if (!first || same.length <= mostRepeats) return same;
    return [{ ...first, detail: `${first.detail} The same is wrong at ${others.length} other places.` }];
  });
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
      : [unknownName(`${here}/axes${segment(name)}/start`, "state", start, Object.keys(states))],
  );
  const faults = [
    ...(reference ? lacking(`${here}/shows`, reference.shows, shows) : []),
    ...(reference ? lacking(`${here}/axes`, reference.axes, axes) : []),
    ...starts,
    ...Object.entries(axes).flatMap(([name, axis]) =>
      fieldFaults(`${here}/axes${segment(name)}`, axis, reference),
    ),
    ...stateFaults(`${here}/axes`, document, frame.states?.[kind]),
    ...(push === undefined || frame.pushes.includes(push)
      ? []
      : [unknownName(`${here}/push`, "push", push, frame.pushes)]),
    ...finished.flatMap((condition, index) =>
      conditionFaults(`${here}/finished/${index}`, condition, document),
    ),
    ...Object.entries(moves).flatMap(([name, move]) =>
      moveFaults(`${here}/moves${segment(name)}`, kind, move, { document, behaviour, frame }),
    ),
    ...Object.entries(runs).flatMap(([act, { until }]) => [
      ...(frame.acts.includes(act)
        ? []
        : [unknownName(`${here}/runs${segment(act)}`, "act", act, frame.acts)]),
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
      : [unknownName(`${pointer}/after`, "setting of a duration", after, durations)]),
    ...(call === undefined || calls.includes(call)
      ? []
      : [unknownName(`${pointer}/call`, "call", call, calls)]),
    ...(act === undefined || frame.acts.includes(act)
      ? []
      : [unknownName(`${pointer}/act`, "act", act, frame.acts)]),
    ...(does === undefined || effects.includes(does)
      ? []
      : [unknownName(`${pointer}/does`, "effect", does, effects)]),
    ...Object.entries(only).flatMap(([name, values]) =>
      valueFaults(`${pointer}/if${segment(name)}`, name, values, behaviour.settings),
    ),
    ...conditionFaults(`${pointer}/from`, from, document),
    ...standingFaults(`${pointer}/to`, to, document),
    ...standingFaults(`${pointer}/otherwise`, otherwise ?? {}, document),
    ...standingFaults(`${pointer}/pushAs`, pushAs ?? {}, document),
  ];
}

/** Fields that no message shows this axis in. */
function fieldFaults(
  pointer: string,
  { fields = [] }: Axis,
  reference: DocumentBehaviour | undefined,
): Fault[] {
  if (!reference) return [];
  const known = Object.values(reference.axes).flatMap((axis) => axis.fields ?? []);
  return fields.flatMap((field, index) =>
    known.includes(field) ? [] : [unknownName(`${pointer}/fields/${index}`, "field", field, known)],
  );
}

/** States that effects ask for by name, and that the axis does not have. */
function stateFaults(pointer: string, { axes }: DocumentBehaviour, wanted: Standing = {}): Fault[] {
  return Object.entries(wanted).flatMap(([name, state]) => {
    const states = axes[name]?.states;
    if (!states || Object.hasOwn(states, state)) return [];
    const detail = `${state} is missing: what moves do to goods asks for it by this name.`;
    return [fault(`${pointer}${segment(name)}/states${segment(state)}`, detail)];
  });
}

function conditionFaults(pointer: string, condition: Condition, { axes }: DocumentBehaviour): Fault[] {
  return Object.entries(condition).flatMap(([name, states]) => {
    const axis = axes[name];
    if (!axis) return [unknownName(pointer + segment(name), "axis", name, Object.keys(axes))];
    const known = Object.keys(axis.states);
    return states.flatMap((state, index) =>
      known.includes(state)
        ? []
        : [unknownName(`${pointer}${segment(name)}/${index}`, "state", state, known)],
    );
  });
}

function standingFaults(pointer: string, standing: Standing, { axes }: DocumentBehaviour): Fault[] {
  return Object.entries(standing).flatMap(([name, state]) => {
    const axis = axes[name];
    if (!axis) return [unknownName(pointer + segment(name), "axis", name, Object.keys(axes))];
    const known = Object.keys(axis.states);
    return known.includes(state) ? [] : [unknownName(pointer + segment(name), "state", state, known)];
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
