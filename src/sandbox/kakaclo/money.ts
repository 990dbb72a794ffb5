/** An amount of US dollars in ten-thousandths, the finest that KakaClo prints: sums of whole numbers are exact. */
export type Units = number;

const perDollar = 10_000;
const perCent = 100;

/** Dollars as units. */
export function unitsOf(dollars: number): Units {
  return Math.round(dollars * perDollar);
}

/** Units as dollars. */
export function dollarsOf(units: Units): number {
  return units / perDollar;
}

/** Dollars to the cent. */
export function wholeCents(dollars: number): Units {
  return Math.round(dollars * 100) * perCent;
}
