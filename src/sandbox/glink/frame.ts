import { glinkAnswers } from "../../../generated/answers/glink.ts";
import { glinkOperations } from "../../../generated/operations/glink.ts";
import { glinkActs, glinkBehaviour } from "../../../generated/sandbox/glink.ts";
import type { BehaviourFrame } from "../behaviour/check-behaviour.ts";
import { asnEffects, closed } from "./asns/effects.ts";
import { orderEffects } from "./orders/effects.ts";
import { productionEffects } from "./production/production-mover.ts";

/** What a behaviour of GLINK has to fit. */
export const glinkFrame: BehaviourFrame = {
  reference: glinkBehaviour,
  effects: {
    order: Object.keys(orderEffects),
    asn: Object.keys(asnEffects),
    production: Object.keys(productionEffects),
  },
  scenarios: (operationId) =>
    glinkAnswers[operationId]?.flatMap(({ examples }) => examples.map(({ scenario }) => scenario)),
  pushes: glinkOperations
    .filter(({ direction }) => direction === "push")
    .map(({ operationId }) => operationId),
  acts: glinkActs.map(({ act }) => act),
  states: { asn: { stage: closed } },
};
