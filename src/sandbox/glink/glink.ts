import { glinkActs, glinkBehaviour } from "../../../generated/sandbox/glink.ts";
import type { Behaviour } from "../behaviour/behaviour.ts";
import { settingsOf } from "../behaviour/settings.ts";
import type { FamilyBehaviour } from "../core/family-behaviour.ts";
import { createAnswers } from "./answers.ts";
import { applyEvent } from "./apply.ts";
import { decide } from "./decide.ts";
import type { GlinkEvent } from "./event.ts";
import { orderPush } from "./orders/print.ts";
import { loadState, saveState, startState } from "./saved.ts";
import type { GlinkState } from "./state.ts";
import { views } from "./views.ts";
import { livesOf } from "./world-parts.ts";

/**
 * GLINK in the sandbox.
 *
 * @param behaviour how it behaves; by default as `spec/glink/behaviour.yaml` says
 */
export function createGlink(behaviour: Behaviour = glinkBehaviour): FamilyBehaviour<GlinkState, GlinkEvent> {
  const lives = livesOf(behaviour);
  const answers = createAnswers(behaviour);
  const { descriptors, check } = settingsOf(behaviour);
  return {
    family: "glink",
    acts: glinkActs,
    settings: descriptors,
    seedSchema: {},
    defaultSeed: {},
    checkSeed: () => [],
    checkSettings: check,
    start: ({ credential }) => startState(credential),
    decide: (state, command, context) => decide({ state, context, lives, answers }, command),
    apply: (state, event) => applyEvent(state, lives, event),
    pushOf(state, { body }, settings) {
      if (body.type !== "moved" || !body.isPushed) return undefined;
      const push = behaviour.documents[body.kind]?.push;
      const order = state.documents.order.get(body.key);
      if (push === undefined || !order) return undefined;
      return {
        push,
        subject: order.number,
        payload: orderPush(order, { state, life: lives.order, settings }),
      };
    },
    views,
    save: saveState,
    load: (saved) => loadState(saved, lives),
  };
}
