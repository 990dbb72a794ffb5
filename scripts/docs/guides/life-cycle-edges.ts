import type { LifeCycle } from "./life-cycle.ts";

/** An arrow between two states, by their places in the list. */
export type Edge = {
  from: number;
  to: number;
  /** Whether nothing better than an inference founds it. */
  isInferred: boolean;
};

/** The arrows of a life cycle, one for each pair of states. */
export function edgesOf({ states, changes }: Pick<LifeCycle, "states" | "changes">): Edge[] {
  const places = new Map(states.map(({ value }, index) => [value, index]));
  const edges = new Map<string, Edge>();
  for (const { from, to, move } of changes) {
    for (const [source, target] of from.flatMap((one) => to.map((other) => [one, other] as const))) {
      const key = JSON.stringify([source, target]);
      const isInferred = move["x-evidence"] === "inferred" && edges.get(key)?.isInferred !== false;
      edges.set(key, { from: places.get(source) ?? 0, to: places.get(target) ?? 0, isInferred });
    }
  }
  return [...edges.values()];
}

/** Whether an arrow leads to the next state of the list. */
export function isStraight({ from, to }: Edge): boolean {
  return to === from + 1;
}

/** The other arrows, bundled so that there are few lanes: those of a bundle have a source or a target in common. The longest comes first. */
export function bundlesOf(edges: readonly Edge[]): Edge[][] {
  const bent = edges.filter((edge) => !isStraight(edge));
  const bundles = [true, false].flatMap((isInferred) =>
    bundled(bent.filter((edge) => edge.isInferred === isInferred)),
  );
  return bundles.sort((one, other) => spanOf(other) - spanOf(one));
}

function bundled(edges: readonly Edge[]): Edge[][] {
  if (edges.length === 0) return [];
  const hubs = edges.flatMap(({ from, to }) => [
    edges.filter((edge) => edge.to === to),
    edges.filter((edge) => edge.from === from),
  ]);
  const largest = hubs.reduce((best, hub) => (hub.length > best.length ? hub : best));
  return [largest, ...bundled(edges.filter((edge) => !largest.includes(edge)))];
}

function spanOf(edges: readonly Edge[]): number {
  const ends = edges.flatMap(({ from, to }) => [from, to]);
  return Math.max(...ends) - Math.min(...ends);
}
