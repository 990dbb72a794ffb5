import type { Finding } from "../../findings/finding.ts";
import { isSecretPlace } from "./describe-value.ts";
import type { About } from "./draft.ts";

/** A place that a judge passes in many payloads. */
export type Location = {
  /** JSON pointer from the payload. */
  readonly pointer: string;
  /** Whether the value there is never shown. */
  readonly isSecret: boolean;
  /** The places below it that are remembered. */
  below?: Map<string | number, Location>;
  /** What was last noted here, for the next payload with the same value. */
  noted?: { readonly value: unknown; readonly about: About; readonly finding: Finding };
};

/** Most places that are remembered: enough for all members and the first entries of lists. */
const placeLimit = 5_000;

const root = locationAt("");
let remembered = 0;

/** The payload as a whole. */
export function wholePayload(): Location {
  return root;
}

/**
 * The place of a member or an entry. It is made once, because making pointers takes most of the time of a judge.
 *
 * @param name a name of the contract, which needs no escape in a pointer, or an index
 */
export function locationBelow(place: Location, name: string | number): Location {
  const known = place.below?.get(name);
  if (known) return known;
  const made = locationAt(`${place.pointer}/${name}`);
  if (remembered < placeLimit) {
    remembered++;
    place.below ??= new Map();
    place.below.set(name, made);
  }
  return made;
}

function locationAt(pointer: string): Location {
  return { pointer, isSecret: isSecretPlace(pointer) };
}
