import { type GlinkPushName, glinkPushes } from "../../../generated/pushes/glink.ts";

/** The push of a stored name. One that a later version stored is unknown to this one. */
export function eventNamed(name: string): GlinkPushName | "unknown" {
  return glinkPushes.find(({ operationId }) => operationId === name)?.operationId ?? "unknown";
}
