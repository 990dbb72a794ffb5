import type { Behaviour } from "./behaviour/behaviour.ts";
import type { SandboxFamily } from "./family.ts";
import { glinkFamily } from "./glink/entry.ts";
import { createGlink } from "./glink/glink.ts";
import { glinkSharing } from "./glink/sharing.ts";
import { kakacloFamily } from "./kakaclo/entry.ts";
import { createKakaclo } from "./kakaclo/kakaclo.ts";
import { qlinkFamily } from "./qlink/entry.ts";
import { createQlink } from "./qlink/qlink.ts";
import { qlinkSharing } from "./qlink/sharing.ts";

/**
 * The families that have worlds.
 *
 * @param behaviours how families behave, by name, other than by the behaviour that comes with the package
 */
export function sandboxFamilies(
  behaviours: Readonly<Record<string, Behaviour | undefined>> = {},
): readonly SandboxFamily[] {
  return [
    glinkFamily(createGlink(behaviours["glink"]), glinkSharing(behaviours["glink"])),
    qlinkFamily(createQlink(behaviours["qlink"]), qlinkSharing(behaviours["qlink"])),
    kakacloFamily(createKakaclo(behaviours["kakaclo"])),
  ];
}
