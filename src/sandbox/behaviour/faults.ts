import { segment } from "../../base/json-pointer.ts";
import { didYouMean, nearest } from "../../base/nearest.ts";
import type { Fault } from "../input/fault.ts";

/** Something that is wrong at a place. */
export function fault(pointer: string, detail: string, possible: readonly string[] = []): Fault {
  return { pointer, detail, possible };
}

/** A name that is none of those that there are. */
export function unknownName(pointer: string, what: string, name: string, known: readonly string[]): Fault {
  return fault(pointer, `There is no ${what} ${name}. ${didYouMean(nearest(name, known))}`.trimEnd(), known);
}

/** Members of the reference that are missing, and such that it does not have. */
export function lacking(pointer: string, wanted: object, found: object): Fault[] {
  const known = Object.keys(wanted);
  const missing = known.filter((name) => !Object.hasOwn(found, name));
  const others = Object.keys(found).filter((name) => !Object.hasOwn(wanted, name));
  return [
    ...missing.map((name) => fault(pointer + segment(name), `${name} is missing.`)),
    ...others.map((name) => unknownName(pointer + segment(name), "member", name, known)),
  ];
}
