import { glinkAnswers } from "../../../generated/answers/glink.ts";
import { glinkBehaviour } from "../../../generated/sandbox/glink.ts";
import { createAnswers } from "../behaviour/answers.ts";
import type { Behaviour } from "../behaviour/behaviour.ts";
import type { Sharing } from "../sharing/sharing.ts";
import type { GlinkEvent } from "./event.ts";
import { isKnownItem } from "./named.ts";
import type { GlinkState } from "./state.ts";
import { serve, waitingFor } from "./ticks.ts";
import { livesOf } from "./world-parts.ts";

/** How worlds of GLINK share their ledger. */
export function glinkSharing(behaviour: Behaviour = glinkBehaviour): Sharing<GlinkState, GlinkEvent> {
  const lives = livesOf(behaviour);
  const answers = createAnswers(behaviour, glinkAnswers);
  return {
    ledgerOf: (state) => state,
    warehousesOf: ({ master }) =>
      [...master.warehouses.values()].map(({ code, description: name }) => ({ code, name })),
    knows: isKnownItem,
    tell: (state, knows) => {
      state.alsoKnown = knows;
    },
    waiting: (state, item) => waitingFor({ state }, item),
    serve: (state, context, key, taken) => serve({ state, context, lives, answers }, key, taken),
  };
}
