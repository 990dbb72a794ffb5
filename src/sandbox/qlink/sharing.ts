import { qlinkAnswers } from "../../../generated/answers/qlink.ts";
import { qlinkBehaviour } from "../../../generated/sandbox/qlink.ts";
import { createAnswers } from "../behaviour/answers.ts";
import type { Behaviour } from "../behaviour/behaviour.ts";
import type { Sharing } from "../sharing/sharing.ts";
import type { QlinkEvent } from "./event.ts";
import { warehousesOf } from "./named.ts";
import { loadState, saveState } from "./saved.ts";
import { livesOf } from "./scene.ts";
import { startState } from "./seed.ts";
import type { QlinkState } from "./state.ts";
import { serve, waitingFor } from "./ticks.ts";

/** How worlds of qlink share a ledger, and stand on that of another world. */
export function qlinkSharing(behaviour: Behaviour = qlinkBehaviour): Sharing<QlinkState, QlinkEvent> {
  const lives = livesOf(behaviour);
  const answers = createAnswers(behaviour, qlinkAnswers);
  return {
    ledgerOf: ({ ledger }) => ledger,
    warehousesOf,
    knows: ({ owner, products }, customer, sku) => customer === owner && products.has(sku),
    waiting: (state, item) => waitingFor({ state }, item),
    serve: (state, context, key, taken) => serve({ state, context, lives, answers }, key, taken),
    guest: {
      start: startState,
      save: (state) => saveState(state, true),
      load: (saved, ground) => loadState(saved, lives, ground),
      sequenceOf: ({ sequence }) => sequence,
      countingFrom: (state, sequence) => ({ ...state, sequence }),
    },
  };
}
