import { glinkAnswers } from "../../../generated/answers/glink.ts";
import { glinkActs, glinkBehaviour, glinkSeed, glinkSeedSchema } from "../../../generated/sandbox/glink.ts";
import { createAnswers } from "../behaviour/answers.ts";
import type { Behaviour } from "../behaviour/behaviour.ts";
import { settingsOf } from "../behaviour/settings.ts";
import type { FamilyBehaviour } from "../core/family-behaviour.ts";
import { sent } from "../ledger/kept.ts";
import { applyEvent } from "./apply.ts";
import { decide } from "./decide.ts";
import type { GlinkEvent } from "./event.ts";
import { pushOfEvent } from "./pushes.ts";
import { keepState, loadState, saveState } from "./saved.ts";
import { checkSeed, startState } from "./seed.ts";
import type { GlinkState } from "./state.ts";
import { boardsOf, views } from "./views.ts";
import { livesOf } from "./world-parts.ts";

/**
 * GLINK in the sandbox.
 *
 * @param behaviour how it behaves; by default as `spec/glink/behaviour.yaml` says
 * @example createWorld(createGlink(), { credential: "my-partner", now: Date.UTC(2026, 5, 5) })
 */
export function createGlink(behaviour: Behaviour = glinkBehaviour): FamilyBehaviour<GlinkState, GlinkEvent> {
  const lives = livesOf(behaviour);
  const answers = createAnswers(behaviour, glinkAnswers);
  const { descriptors, check } = settingsOf(behaviour);
  return {
    family: "glink",
    acts: glinkActs,
    settings: descriptors,
    seedSchema: glinkSeedSchema,
    defaultSeed: glinkSeed,
    checkSeed,
    checkSettings: check,
    start: startState,
    decide: (state, command, context) => decide({ state, context, lives, answers }, command),
    apply: (state, event) => applyEvent(state, lives, event),
    tell: (body) => (body.type === "created" ? { ...body, payload: sent(body.payload) } : body),
    pushOf: (state, event, settings) => pushOfEvent(state, event, { behaviour, lives, settings }),
    views,
    boards: boardsOf(behaviour),
    save: saveState,
    keep: keepState,
    load: (saved) => loadState(saved, lives),
  };
}
