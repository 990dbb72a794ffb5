/**
 * Remembers what was made for each pair of texts, of which there are few. No key is made of them, since that takes longer than to look
 * both up.
 */
export function rememberPairs<Made>(
  make: (one: string, other: string) => Made,
): (one: string, other: string) => Made {
  const known = new Map<string, Map<string, Made>>();
  return (one, other) => {
    const before = known.get(one)?.get(other);
    if (before !== undefined) return before;
    const made = make(one, other);
    known.set(one, (known.get(one) ?? new Map<string, Made>()).set(other, made));
    return made;
  };
}
