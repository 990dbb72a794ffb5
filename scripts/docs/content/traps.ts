import { type Erratum, impacts } from "../../../src/contract/erratum.ts";
import type { PageOperation } from "./descriptions.ts";
import { concerns } from "./places.ts";
import type { SiteContent } from "./site-content.ts";

/** An erratum that a client author of an operation runs into, with its first place on the operation's page. */
export type Trap = { anchor: string; erratum: Erratum };

/** As many as one reads before the fields. */
const mostTraps = 5;
const fewestTraps = 2;

/** The worst traps of an operation: what breaks before what decides, and what is its own before what many share. */
export function trapsOf(
  operation: PageOperation,
  { errataByPlace, register }: Pick<SiteContent, "errataByPlace" | "register">,
): Trap[] {
  const places = [...(errataByPlace.get(operation) ?? new Map<string, readonly string[]>())];
  const found = new Map<string, Trap>();
  for (const [anchor, ids] of places)
    for (const id of ids) {
      const erratum = register.get(id);
      if (erratum && erratum.impact !== "detail" && !found.has(id)) found.set(id, { anchor, erratum });
    }
  // Where an operation has few of its own, what holds for its whole family comes first to bite.
  if (found.size < fewestTraps)
    for (const erratum of register.values())
      if (erratum.impact !== "detail" && !found.has(erratum.id) && concerns(erratum, operation))
        found.set(erratum.id, { anchor: "operation", erratum });
  return [...found.values()].sort((a, b) => rank(a) - rank(b)).slice(0, mostTraps);
}

/** The lower, the worse. */
function rank({ erratum: { impact, places } }: Trap): number {
  const sharing =
    new Set(places.map(({ operation }) => operation)).size + (places.some(isShared) ? manyShare : 0);
  return impacts.indexOf(impact) * 2 * manyShare + Math.min(sharing, 2 * manyShare - 1);
}

const manyShare = 1000;

function isShared({ operation }: Erratum["places"][number]): boolean {
  return operation === "*";
}
