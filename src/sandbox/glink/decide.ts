import type { Command } from "../core/command.ts";
import type { Decision } from "../core/family-behaviour.ts";
import type { GlinkEvent } from "./event.ts";
import { actOnOrder } from "./orders/acts.ts";
import { cancelOrder } from "./orders/cancel.ts";
import { createOrder } from "./orders/create.ts";
import { batchQueryOrders, queryOrders } from "./orders/query.ts";
import type { Payload } from "./state.ts";
import { tick } from "./ticks.ts";
import type { Scene } from "./world-parts.ts";

type Decide = (scene: Scene, payload: Payload) => Decision<GlinkEvent>;

const calls: Readonly<Record<string, Decide>> = { createOrder, cancelOrder, queryOrders, batchQueryOrders };

const orderActs = ["ship", "hold", "release", "shortPick"] as const;

const acts: Readonly<Record<string, Decide>> = Object.fromEntries(
  orderActs.map((act): [string, Decide] => [act, (scene, input) => actOnOrder(scene, act, input)]),
);

/** What a command brings about. */
export function decide(scene: Scene, command: Command): Decision<GlinkEvent> {
  switch (command.kind) {
    case "call": {
      const decideCall = calls[command.operationId];
      if (!decideCall) throw new Error(`GLINK has no call ${command.operationId}`);
      return decideCall(scene, command.payload);
    }
    case "act": {
      const decideAct = acts[command.act];
      if (decideAct) return decideAct(scene, command.input);
      const detail = `There is no act ${command.act}.`;
      return { events: [], problem: { kind: "unknown", detail, possible: Object.keys(acts) } };
    }
    case "tick":
      return tick(scene, command.timer);
  }
}
