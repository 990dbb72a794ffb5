import type { ActDescriptor } from "../../sandbox/core/family-behaviour.ts";

/** The acts of all families. They are loaded where a command names one. */
export async function knownActs(): Promise<readonly ActDescriptor[]> {
  const { glinkActs } = await import("../../../generated/sandbox/glink.ts");
  return glinkActs;
}
