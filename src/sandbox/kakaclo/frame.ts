import { kakacloAnswers } from "../../../generated/answers/kakaclo.ts";
import { kakacloActs, kakacloBehaviour } from "../../../generated/sandbox/kakaclo.ts";
import type { BehaviourFrame } from "../behaviour/check-behaviour.ts";
import { orderEffects } from "./orders/effects.ts";
import { refundEffects } from "./refunds/settle.ts";

/** What a behaviour of KakaClo has to fit. */
export const kakacloFrame: BehaviourFrame = {
  reference: kakacloBehaviour,
  effects: { order: Object.keys(orderEffects), refund: refundEffects },
  scenarios: (operationId) =>
    kakacloAnswers[operationId]?.flatMap(({ examples }) => examples.map(({ scenario }) => scenario)),
  pushes: [],
  acts: kakacloActs.map(({ act }) => act),
};
