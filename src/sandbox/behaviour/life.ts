import { grouped } from "../../base/grouped.ts";
import { parseDuration } from "../core/duration.ts";
import type { Settings } from "../core/family-behaviour.ts";
import type { Instant } from "../core/time.ts";
import type { Condition, DocumentBehaviour, Move, Occasion, Standing } from "./behaviour.ts";

/** A move with its name. */
export type NamedMove = Move & { readonly name: string };

/** Where a document stands, and since when. */
export type Stand = { readonly at: Standing; readonly since: Instant };

/** What moves a document. */
export type Trigger = { readonly call: string } | { readonly act: string } | { readonly on: Occasion };

/** The life of one kind of document, ready to be asked. */
export type Life = {
  readonly start: Standing;
  /** The move that time brings, and how long it takes. */
  timed(at: Standing, settings: Settings): { readonly move: NamedMove; readonly after: number } | undefined;
  /** The move that a call, an act or an occasion brings. */
  triggered(trigger: Trigger, stand: Stand, now: Instant, settings: Settings): NamedMove | undefined;
  /** The names of the acts that are possible. */
  acts(stand: Stand, now: Instant, settings: Settings): string[];
  /** Whether an act lets a document pass through moves in time, and until when. */
  until(act: string): Condition | undefined;
  /** Whether a document can stand there at all: in one of its states on each of its axes. */
  knows(at: Standing): boolean;
  isFinished(at: Standing): boolean;
  /** Whether an occasion would move it; by default, arriving stock. */
  waits(at: Standing, occasion?: Occasion): boolean;
  /** Whether a call may have brought a document to where it stands, so that it is a repetition. */
  cameBy(at: Standing, call: string): boolean;
  /** What a field of the contract shows. */
  show(field: string, at: Standing): string | undefined;
};

/** Whether a document stands where a condition means. */
export function fits(condition: Condition, at: Standing): boolean {
  for (const axis in condition) {
    const state = at[axis];
    if (state === undefined || condition[axis]?.includes(state) !== true) return false;
  }
  return true;
}

/** Durations are read again and again, and are few. */
const durations = new Map<string, number>();

function durationOf(setting: unknown): number {
  const text = String(setting);
  const known = durations.get(text) ?? parseDuration(text);
  if (durations.size < 1_000) durations.set(text, known);
  return known;
}

/** Makes the life of a kind of document from its behaviour. */
export function createLife({ axes, moves, runs = {}, finished, shows }: DocumentBehaviour): Life {
  const named = Object.entries(moves).map(([name, move]): NamedMove => ({ name, ...move }));
  const occasional = grouped(named, ({ on }) => on);
  const waitingMoves = occasional.get("stock-arrives") ?? [];
  const timedMoves = named.filter(({ after }) => after !== undefined);
  const isPossible = (
    { from, if: only, sameInstant }: Move,
    { at, since }: Stand,
    now: Instant,
    settings: Settings,
  ) =>
    fits(from, at) &&
    (only === undefined ||
      Object.entries(only).every(([name, values]) => values.includes(String(settings[name])))) &&
    (sameInstant !== true || since === now);

  function timed(at: Standing, settings: Settings): { move: NamedMove; after: number } | undefined {
    for (const move of timedMoves) {
      if (move.after !== undefined && fits(move.from, at))
        return { move, after: durationOf(settings[move.after]) };
    }
    return undefined;
  }

  function triggered(
    trigger: Trigger,
    stand: Stand,
    now: Instant,
    settings: Settings,
  ): NamedMove | undefined {
    return named.find(
      (move) =>
        ("call" in trigger
          ? move.call === trigger.call
          : "act" in trigger
            ? move.act === trigger.act
            : move.on === trigger.on) && isPossible(move, stand, now, settings),
    );
  }

  /** Whether time would lead to where a condition means. */
  function comesTo(condition: Condition, from: Standing): boolean {
    const moves = [...timedMoves, ...waitingMoves];
    let at = from;
    // No way passes a move twice.
    for (let left = moves.length; left >= 0 && !fits(condition, at); left--) {
      const here = at;
      const next = moves.find((move) => fits(move.from, here));
      if (!next) return false;
      at = { ...at, ...next.to };
    }
    return fits(condition, at);
  }

  return {
    start: Object.fromEntries(Object.entries(axes).map(([name, { start }]) => [name, start])),
    timed,
    triggered,
    acts(stand, now, settings) {
      const direct = named.filter((move) => move.act !== undefined && isPossible(move, stand, now, settings));
      const running = Object.entries(runs).filter(
        ([, { until }]) => !fits(until, stand.at) && comesTo(until, stand.at),
      );
      return [...new Set([...direct.map(({ act = "" }) => act), ...running.map(([act]) => act)])];
    },
    until: (act) => runs[act]?.until,
    knows: (at) =>
      Object.keys(at).length === Object.keys(axes).length &&
      Object.entries(axes).every(([name, { states }]) => Object.hasOwn(states, at[name] ?? "")),
    isFinished: (at) => finished.some((condition) => fits(condition, at)),
    cameBy: (at, call) => named.some((move) => move.call === call && isThere(move.to, at)),
    waits: (at, occasion = "stock-arrives") =>
      occasional.get(occasion)?.some(({ from }) => fits(from, at)) === true,
    show: (field, at) => shows[field]?.find(({ when }) => fits(when, at))?.value,
  };
}

function isThere(to: Standing, at: Standing): boolean {
  return Object.entries(to).every(([axis, state]) => at[axis] === state);
}
