/**
 * The candidate that a mistyped name most likely means: the one that is the fewest edits away, letter case apart.
 *
 * @returns `undefined` where nothing is near: more than two edits in five letters
 * @example nearest("GLINK_CREATE_ORDER", serviceTypes) // "GLINK_CREATE_ORDER_NOTIFY"
 */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const rated = candidates.map((candidate) => ({
    candidate,
    edits: editsBetween(name.toLowerCase(), candidate.toLowerCase()),
  }));
  const [best] = rated.sort((left, right) => left.edits - right.edits);
  return best && best.edits <= Math.max(2, 0.4 * best.candidate.length) ? best.candidate : undefined;
}

/** Levenshtein distance. */
function editsBetween(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...left].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...right].entries()) {
      const replaced = (above[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
