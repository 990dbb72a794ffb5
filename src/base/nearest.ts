/**
 * The candidate that a mistyped name most likely means: the one that is the fewest edits away, letter case apart.
 *
 * @param allowed how many edits may lie between the name and a candidate of a length; by default two, or two in five letters
 * @returns `undefined` where nothing is that near
 * @example nearest("GLINK_CREATE_ORDER", serviceTypes) // "GLINK_CREATE_ORDER_NOTIFY"
 */
export function nearest(
  name: string,
  candidates: readonly string[],
  allowed = (length: number) => Math.max(2, 0.4 * length),
): string | undefined {
  const wanted = [...name.toLowerCase()];
  const rated = candidates.flatMap((candidate) => {
    const letters = [...candidate.toLowerCase()];
    const most = allowed(candidate.length);
    // Counting edits takes long; names of other lengths have too many in any case.
    if (Math.abs(letters.length - wanted.length) > most) return [];
    const edits = editsBetween(wanted, letters);
    return edits <= most ? [{ candidate, edits }] : [];
  });
  return rated.sort((left, right) => left.edits - right.edits)[0]?.candidate;
}

/** Levenshtein distance. */
function editsBetween(left: readonly string[], right: readonly string[]): number {
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (const [row, letter] of left.entries()) {
    const current = [row + 1];
    for (const [column, other] of right.entries()) {
      const replaced = (above[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
