import { isObject } from "../base/type-guards.ts";
import type { PushDescriptor } from "./push-descriptor.ts";

/** What tells which push a request is. */
export type PushSigns = {
  /** The SERVICE_TYPE, where a form names one. */
  serviceType: string | undefined;
  /** The address that the request was sent to: a path, or a whole URL. */
  url: string;
  /** The parsed payload. */
  payload: unknown;
};

/**
 * Tells which push a request is, by the first of these that says something:
 *
 * 1. The SERVICE_TYPE, where a form names one. It decides alone: an unlisted one is no push of the contract.
 * 2. The last segment of the path, where it is a SERVICE_TYPE or the name of a push. The customer chooses the address
 *    that the platform pushes to, so this is the certain way for bare JSON.
 * 3. The payload: members that only this push may have, or failing those, that only this push requires. A payload that
 *    lacks the number of its document is still recognised by half of the others. This way is inferred.
 *
 * @returns `undefined` for what is no push of the contract
 */
export function recognisePush<Push extends PushDescriptor>(
  pushes: readonly Push[],
  { serviceType, url, payload }: PushSigns,
): Push | undefined {
  if (serviceType !== undefined) return pushNamed(pushes, serviceType);
  return pushNamed(pushes, lastSegment(url)) ?? pushShaped(pushes, payload);
}

function pushNamed<Push extends PushDescriptor>(pushes: readonly Push[], name: string): Push | undefined {
  return pushes.find(({ operationId, serviceType }) => operationId === name || serviceType === name);
}

/** Frameworks pass on trailing slashes, which mean nothing. */
function lastSegment(url: string): string {
  const query = url.search(/[?#]/);
  let end = query < 0 ? url.length : query;
  while (url[end - 1] === "/") end--;
  return end === 0 ? "" : url.slice(url.lastIndexOf("/", end - 1) + 1, end);
}

function pushShaped<Push extends PushDescriptor>(
  pushes: readonly Push[],
  payload: unknown,
): Push | undefined {
  if (!isObject(payload)) return undefined;
  const fitting = pushes.filter((push) => fits(push, payload));
  const certain = fitting.filter((push) => push.certain);
  const [only, ...others] = certain.length > 0 ? certain : fitting;
  return others.length === 0 ? only : undefined;
}

function fits({ number, marks }: PushDescriptor, payload: Readonly<Record<string, unknown>>): boolean {
  if (Object.hasOwn(payload, number)) return true;
  const present = marks.filter((mark) => Object.hasOwn(payload, mark));
  return present.length > 0 && present.length * 2 >= marks.length;
}
