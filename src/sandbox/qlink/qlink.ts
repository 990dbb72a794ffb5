import { qlinkAnswers } from "../../../generated/answers/qlink.ts";
import { qlinkActs, qlinkBehaviour, qlinkSeed, qlinkSeedSchema } from "../../../generated/sandbox/qlink.ts";
import { createAnswers } from "../behaviour/answers.ts";
import type { Behaviour } from "../behaviour/behaviour.ts";
import { boardsOf } from "../behaviour/boards.ts";
import { settingsOf } from "../behaviour/settings.ts";
import type { FamilyBehaviour } from "../core/family-behaviour.ts";
import { sent } from "../ledger/kept.ts";
import { applyEvent } from "./apply.ts";
import { decide } from "./decide.ts";
import type { QlinkEvent } from "./event.ts";
import { keepState, loadState, saveState } from "./saved.ts";
import { livesOf } from "./scene.ts";
import { checkSeed, startState } from "./seed.ts";
import type { QlinkState } from "./state.ts";
import { createViews } from "./views.ts";

/**
 * qlink in the sandbox. It pushes nothing: its document has no pushes.
 *
 * @param behaviour how it behaves; by default as `spec/qlink/behaviour.yaml` says
 * @example createWorld(createQlink(), { credential: "my-app-key", now: Date.UTC(2026, 5, 5) })
 */
export function createQlink(behaviour: Behaviour = qlinkBehaviour): FamilyBehaviour<QlinkState, QlinkEvent> {
  const lives = livesOf(behaviour);
  const answers = createAnswers(behaviour, qlinkAnswers);
  const { descriptors, check } = settingsOf(behaviour);
  return {
    family: "qlink",
    acts: qlinkActs,
    settings: descriptors,
    seedSchema: qlinkSeedSchema,
    defaultSeed: qlinkSeed,
    checkSeed,
    checkSettings: check,
    start: (start) => startState(start),
    decide: (state, command, context) => decide({ state, context, lives, answers }, command),
    apply: (state, event) => applyEvent(state, lives, event),
    tell: (body) => (body.type === "created" ? { ...body, payload: sent(body.payload) } : body),
    pushOf: () => undefined,
    views: createViews(lives),
    boards: boardsOf(behaviour, { order: "orders", asn: "asns" }),
    save: (state) => saveState(state),
    keep: keepState,
    load: (saved) => loadState(saved, lives),
  };
}
