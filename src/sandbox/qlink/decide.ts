import { qlinkAnswers } from "../../../generated/answers/qlink.ts";
import { qlinkActs } from "../../../generated/sandbox/qlink.ts";
import { createAsked } from "../behaviour/asked.ts";
import { decideActs } from "../behaviour/decide-acts.ts";
import { usualAnswer } from "../behaviour/usual-answer.ts";
import type { CallCommand, Command } from "../core/command.ts";
import type { Decision } from "../core/family-behaviour.ts";
import type { Payload } from "../ledger/document.ts";
import { type Kept, keep } from "../ledger/kept.ts";
import { askedFor } from "./asked-for.ts";
import { close, putaway, receive } from "./asns/acts.ts";
import { cancelAsnOrder } from "./asns/cancel.ts";
import { createAsnOrder } from "./asns/create.ts";
import { getAsnList } from "./asns/query.ts";
import type { QlinkEvent } from "./event.ts";
import { syncInventory } from "./inventory.ts";
import { actOnOrder, shortPick } from "./orders/acts.ts";
import { cancelOrder } from "./orders/cancel.ts";
import { createOrder } from "./orders/create.ts";
import { getOrder } from "./orders/query.ts";
import { insertSkuInfo } from "./products.ts";
import type { Scene } from "./scene.ts";
import { adjust, damage } from "./stock-acts.ts";
import { tick } from "./ticks.ts";
import { initChannels, initWarehouses } from "./warehouses.ts";

const askedAnswer = createAsked("qlink");

/** @param kept the payload as a document keeps it */
type Decide = (scene: Scene, payload: Payload, kept?: Kept) => Decision<QlinkEvent>;

const calls: Readonly<Record<string, Decide>> = {
  ...{ initWarehouses, initChannels, insertSkuInfo, syncInventory },
  ...{ createOrder, cancelOrder, getOrder },
  ...{ createAsnOrder, cancelAsnOrder, getAsnList },
};

const act = decideActs<Scene, QlinkEvent>("qlink", qlinkActs, {
  ship: (scene, input) => actOnOrder(scene, "ship", input),
  hold: (scene, input) => actOnOrder(scene, "hold", input),
  release: (scene, input) => actOnOrder(scene, "release", input),
  ...{ shortPick, receive, putaway, close, adjust, damage },
});

/** What a command brings about. */
export function decide(scene: Scene, command: Command): Decision<QlinkEvent> {
  switch (command.kind) {
    case "call":
      return call(scene, command);
    case "act":
      return act(scene, command);
    case "tick":
      return tick(scene, command.timer);
  }
}

/** The world's own answer, unless the call asks for another one: then nothing happens. */
function call(scene: Scene, { operationId, payload, text }: CallCommand): Decision<QlinkEvent> {
  const decideCall = calls[operationId];
  if (!decideCall) return { events: [], answer: usualAnswer(qlinkAnswers, operationId) };
  const asked = askedAnswer(operationId, payload);
  const decision = decideCall(scene, payload, keep(payload, text));
  if (asked === undefined || decision.answer?.scenario === asked) return decision;
  return { events: [], answer: askedFor(scene.answers, operationId, asked, payload) };
}
