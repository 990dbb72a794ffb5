import { type GlinkPushName, glinkPushes } from "../../generated/pushes/glink.ts";
import { recognisePush } from "../contract/recognise-push.ts";
import type { ReceivedPush } from "./options.ts";

/**
 * Tells which push this is, by the first of these that says something:
 *
 * 1. The SERVICE_TYPE, where a form names one. It decides alone: an unlisted one is an unknown push.
 * 2. The last segment of the path, where it is a SERVICE_TYPE or the name of a push. You choose the address that the
 *    platform pushes to, so this is the certain way for bare JSON: `https://you.example/hooks/GLINK_ADJUST_STOCK_PUSH`,
 *    or, for a push whose SERVICE_TYPE nobody knows, its name.
 * 3. The payload: a push is told by the required members that no other push lists, such as `adjustNumber` and `asnNumber`.
 *    Where there are none of them, `orderNumber` means an outbound order. (Inbound orders may name an outbound order too, so
 *    this comes last.) A payload that lacks its number is still recognised by half of the members that only this push has
 *    to have.
 *
 * The third is inferred: the documents print the payloads without saying what tells them apart, and how
 * they travel is in no source. One integrator agreed on a bare JSON body for a push of another kind. A push of an unlisted kind that has an `orderNumber` would be taken
 * for an order's; give each push an address of its own where that matters.
 */
export function eventOf({ serviceType, url, payload }: ReceivedPush): GlinkPushName | "unknown" {
  return recognisePush(glinkPushes, { serviceType, url, payload })?.operationId ?? "unknown";
}

/** Number of the document that a push is about; empty where the payload has none. */
export function numberIn(event: GlinkPushName, payload: Readonly<Record<string, unknown>>): string {
  return String(payload[descriptorOf(event).number] ?? "");
}

type GlinkPushDescriptor = (typeof glinkPushes)[number];

/** The entry of the push table for a name. @throws TypeError for another name */
export function descriptorOf(event: GlinkPushName): GlinkPushDescriptor {
  const found = glinkPushes.find(({ operationId }) => operationId === event);
  if (!found) throw new TypeError(`There is no push "${String(event)}".`);
  return found;
}
