import {
  kakacloActs,
  kakacloBehaviour,
  kakacloSeed,
  kakacloSeedSchema,
} from "../../../generated/sandbox/kakaclo.ts";
import type { Behaviour } from "../behaviour/behaviour.ts";
import { boardsOf } from "../behaviour/boards.ts";
import { settingsOf } from "../behaviour/settings.ts";
import type { FamilyBehaviour } from "../core/family-behaviour.ts";
import { createAnswers } from "./answers.ts";
import { applyEvent } from "./apply.ts";
import { decide } from "./decide.ts";
import type { KakacloEvent } from "./event.ts";
import { loadState, saveState } from "./saved.ts";
import { checkSeed, startState } from "./seed.ts";
import type { KakacloState } from "./state.ts";
import { viewsOf } from "./views.ts";
import { livesOf } from "./world-parts.ts";

/**
 * KakaClo in the sandbox.
 *
 * @param behaviour how it behaves; by default as `spec/kakaclo/behaviour.yaml` says
 * @example createWorld(createKakaclo(), { credential: tokenName("my-token"), now: Date.UTC(2026, 5, 5) })
 */
export function createKakaclo(
  behaviour: Behaviour = kakacloBehaviour,
): FamilyBehaviour<KakacloState, KakacloEvent> {
  const lives = livesOf(behaviour);
  const answers = createAnswers(behaviour);
  const { descriptors, check } = settingsOf(behaviour);
  return {
    family: "kakaclo",
    acts: kakacloActs,
    settings: descriptors,
    seedSchema: kakacloSeedSchema,
    isSeedApart: true,
    defaultSeed: kakacloSeed,
    checkSeed,
    checkSettings: check,
    start: startState,
    decide: (state, command, context) => {
      const taken = { money: 0, stock: new Map<string, number>() };
      return decide({ state, context, lives, answers, taken }, command);
    },
    apply: (state, event) => applyEvent(state, lives, event),
    // No page has a push.
    pushOf: () => undefined,
    views: viewsOf(lives),
    boards: boardsOf(behaviour, { order: "orders", refund: "refunds" }),
    save: saveState,
    load: (saved) => loadState(saved, lives),
  };
}
