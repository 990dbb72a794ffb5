import { type GlinkPushName, glinkPushes } from "../../generated/pushes/glink.ts";
import type { PushDescriptor } from "../contract/push-descriptor.ts";
import type { ReceivedPush } from "./options.ts";

/**
 * Tells which push this is, by the first of these that says something:
 *
 * 1. The SERVICE_TYPE, where a form names one. It decides alone: an unlisted one is an unknown push.
 * 2. The last segment of the path, where it is a SERVICE_TYPE or the name of a push. You choose the address that the
 *    platform pushes to, so this is the certain way for bare JSON: `https://you.example/hooks/GLINK_ADJUST_STOCK_PUSH`.
 * 3. The payload: `adjustNumber` is in stock adjustments only and `asnNumber` in inbound orders only; where neither is,
 *    `orderNumber` means an outbound order. (Inbound orders may name an outbound order too, so this comes last.) A
 *    payload that lacks its number is still recognised by half of the other members that only this push has to have.
 *
 * The third is inferred: the documents print the payloads of the three pushes without saying what tells them apart, and
 * how they travel is in no source. One integrator agreed on a bare JSON body for a push of another kind. A push of an unlisted kind that has an
 * `orderNumber` would be taken for an order's; give each push an address of its own where that matters.
 */
export function eventOf({ serviceType, url, payload }: ReceivedPush): GlinkPushName | "unknown" {
  if (serviceType !== undefined) return pushNamed(serviceType) ?? "unknown";
  return pushNamed(lastSegment(url)) ?? pushShaped(payload);
}

/** The entry of the push table for a name. */
export function descriptorOf(event: GlinkPushName): PushDescriptor {
  const found = glinkPushes.find(({ operationId }) => operationId === event);
  if (!found) throw new TypeError(`There is no push "${event}"`);
  return found;
}

function pushNamed(name: string): GlinkPushName | undefined {
  return glinkPushes.find(({ operationId, serviceType }) => operationId === name || serviceType === name)
    ?.operationId;
}

function lastSegment(url: string): string {
  const [path = ""] = url.split(/[?#]/);
  return path.slice(path.lastIndexOf("/") + 1);
}

function pushShaped(payload: Readonly<Record<string, unknown>>): GlinkPushName | "unknown" {
  const fitting = glinkPushes.filter((push) => fits(push, payload));
  const certain = fitting.filter((push) => push.certain);
  const [only, ...others] = certain.length > 0 ? certain : fitting;
  return only !== undefined && others.length === 0 ? only.operationId : "unknown";
}

function fits({ number, marks }: PushDescriptor, payload: Readonly<Record<string, unknown>>): boolean {
  if (Object.hasOwn(payload, number)) return true;
  const present = marks.filter((mark) => Object.hasOwn(payload, mark));
  return present.length > 0 && present.length * 2 >= marks.length;
}
