import type { BehaviourFrame } from "./behaviour/check-behaviour.ts";
import { glinkFrame } from "./glink/frame.ts";
import { kakacloFrame } from "./kakaclo/frame.ts";
import { qlinkFrame } from "./qlink/frame.ts";

/** What behaviours have to fit, by family. */
export const behaviourFrames: Readonly<Record<string, BehaviourFrame>> = {
  glink: glinkFrame,
  qlink: qlinkFrame,
  kakaclo: kakacloFrame,
};
