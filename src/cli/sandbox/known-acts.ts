import type { ActDescriptor } from "../../sandbox/core/family-behaviour.ts";

/** The acts of all families. They are loaded where a command names one. */
export async function knownActs(): Promise<readonly ActDescriptor[]> {
  const [{ glinkActs }, { qlinkActs }, { kakacloActs }] = await Promise.all([
    import("../../../generated/sandbox/glink.ts"),
    import("../../../generated/sandbox/qlink.ts"),
    import("../../../generated/sandbox/kakaclo.ts"),
  ]);
  return [...glinkActs, ...qlinkActs, ...kakacloActs];
}
