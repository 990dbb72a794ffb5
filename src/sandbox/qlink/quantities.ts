/** The most pieces that a line has: sums of such numbers stay exact. */
const most = 1_000_000_000;

/** Why the warehouse cannot take a quantity of some line; `undefined` where it can take all. */
export function wrongQuantity(
  lines: readonly { readonly sku: string; readonly quantity: number }[],
): string | undefined {
  const bad = lines.find(({ quantity }) => !Number.isInteger(quantity) || quantity <= 0 || quantity > most);
  if (!bad) return undefined;
  return bad.quantity > most
    ? `the quantity of ${bad.sku} has to be at most ${most}`
    : `the quantity of ${bad.sku} has to be a whole number above 0`;
}

/** A quantity as it was sent, which is a number or its digits; `NaN` for anything else. */
export function quantityOf(sent: unknown): number {
  if (typeof sent === "string") return /^\d+$/.test(sent) ? Number(sent) : Number.NaN;
  return typeof sent === "number" ? sent : Number.NaN;
}
