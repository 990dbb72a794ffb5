import { shapes } from "../../generated/shapes/index.ts";
import { isObject } from "../base/type-guards.ts";
import { describePersonal, hidden, isSecretPlace } from "./payload/describe-value.ts";
import { createKnown, type Known } from "./payload/known.ts";

/**
 * A payload for people to read, without what tells of a person: of such values, and of those that the contract does not know, the
 * first character and the length are left. What a name says is a secret is hidden.
 *
 * @param operation the operation of GLINK whose request it is; of others, nothing is known
 */
export function maskPayload(operation: string, payload: unknown): unknown {
  const family = shapes["glink"];
  const shape =
    family && Object.hasOwn(family.operations, operation) && family.operations[operation]?.request;
  return masked(payload, shape ? createKnown(family)(shape) : undefined, "");
}

function masked(value: unknown, known: Known | undefined, pointer: string): unknown {
  if (isSecretPlace(pointer)) return hidden;
  if (Array.isArray(value))
    return value.map((entry, index) => masked(entry, known?.items, `${pointer}/${index}`));
  if (isObject(value)) {
    const members = Object.entries(value).map(([name, member]) => {
      return [name, masked(member, known?.members?.get(name), `${pointer}/${name}`)];
    });
    return Object.fromEntries(members);
  }
  if (value === null || typeof value === "boolean" || (known && !known.isPersonal)) return value;
  return describePersonal(value);
}
