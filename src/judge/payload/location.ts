import type { Finding } from "../../findings/finding.ts";
import type { About } from "../finding-draft.ts";
import { isSecretPlace } from "./describe-value.ts";

/** A location that a judge passes in many payloads. */
export type Location = {
  /** JSON pointer from the payload. */
  readonly pointer: string;
  /** Whether the value there is never shown. */
  readonly isSecret: boolean;
  /** The locations below it that are remembered. */
  below?: Map<string | number, Location>;
  /** What was last noted here, for the next payload with the same value. */
  noted?: { readonly value: unknown; readonly about: About; readonly finding: Finding };
};

/** Most locations that one judge remembers: enough for all members and the first entries of lists. */
const locationLimit = 5_000;

/** The locations that a judge has passed. They are made once, because making pointers takes most of its time. */
export type Locations = { readonly root: Location; remembered: number };

/** Makes the memory of a judge. What it remembers is bounded, and changes nothing of what the judge says. */
export function createLocations(): Locations {
  return { root: locationAt(""), remembered: 0 };
}

/**
 * The location of a member or an entry.
 *
 * @param name a name of the contract, which needs no escape in a pointer, or an index
 */
export function locationBelow(location: Location, name: string | number, memory: Locations): Location {
  const known = location.below?.get(name);
  if (known) return known;
  const made = locationAt(`${location.pointer}/${name}`);
  if (memory.remembered < locationLimit) {
    memory.remembered++;
    location.below ??= new Map();
    location.below.set(name, made);
  }
  return made;
}

function locationAt(pointer: string): Location {
  return { pointer, isSecret: isSecretPlace(pointer) };
}
