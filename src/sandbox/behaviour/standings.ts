import type { DocumentBehaviour, Move, Standing } from "./behaviour.ts";
import { fits } from "./life.ts";

/** Where documents of a kind can come to stand, and how. */
export type Standings = {
  readonly reachable: readonly Standing[];
  /** Names of the moves that are possible from somewhere. */
  readonly usable: ReadonlySet<string>;
  /** Names of the moves in time of which one leads to the next and the last to the first, if there are such. */
  readonly circle?: readonly string[];
};

/** Follows all moves of a kind of document, from where it begins. */
export function followMoves({ axes, moves }: DocumentBehaviour): Standings {
  const start: Standing = Object.fromEntries(Object.entries(axes).map(([name, axis]) => [name, axis.start]));
  const found = new Map([[keyOf(start), start]]);
  const usable = new Set<string>();
  // The map grows while it is walked.
  for (const at of found.values()) {
    for (const [name, move] of Object.entries(moves)) {
      if (!fits(move.from, at)) continue;
      usable.add(name);
      for (const next of endsOf(move, at)) if (!found.has(keyOf(next))) found.set(keyOf(next), next);
    }
  }
  const reachable = [...found.values()];
  const circle = circleOf(moves, reachable);
  return { reachable, usable, ...(circle && { circle }) };
}

function endsOf({ to, otherwise }: Move, at: Standing): Standing[] {
  return [{ ...at, ...to }, ...(otherwise ? [{ ...at, ...otherwise }] : [])];
}

function keyOf(at: Standing): string {
  return JSON.stringify(Object.entries(at).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Time leads on by the first move that fits. */
function circleOf(moves: DocumentBehaviour["moves"], reachable: readonly Standing[]): string[] | undefined {
  const timed = Object.entries(moves).filter(([, { after }]) => after !== undefined);
  for (const from of reachable) {
    const names: string[] = [];
    const passed: string[] = [];
    for (let at = from; ; ) {
      const before = passed.indexOf(keyOf(at));
      if (before >= 0) return names.slice(before);
      passed.push(keyOf(at));
      const here = at;
      const next = timed.find(([, move]) => fits(move.from, here));
      if (!next) break;
      names.push(next[0]);
      at = { ...at, ...next[1].to };
    }
  }
  return undefined;
}
