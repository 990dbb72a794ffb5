import { qlinkAnswers } from "../../../generated/answers/qlink.ts";
import { qlinkActs, qlinkBehaviour } from "../../../generated/sandbox/qlink.ts";
import type { BehaviourFrame } from "../behaviour/check-behaviour.ts";
import { asnEffects } from "./asns/effects.ts";
import { orderEffects } from "./orders/effects.ts";

/** What a behaviour of qlink has to fit. */
export const qlinkFrame: BehaviourFrame = {
  reference: qlinkBehaviour,
  effects: { order: Object.keys(orderEffects), asn: Object.keys(asnEffects) },
  scenarios: (operationId) =>
    qlinkAnswers[operationId]?.flatMap(({ examples }) => examples.map(({ scenario }) => scenario)),
  pushes: [],
  acts: qlinkActs.map(({ act }) => act),
};
