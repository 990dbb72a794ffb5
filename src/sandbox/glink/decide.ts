import { glinkAnswers } from "../../../generated/answers/glink.ts";
import { glinkActs } from "../../../generated/sandbox/glink.ts";
import { createAsked } from "../behaviour/asked.ts";
import { decideActs } from "../behaviour/decide-acts.ts";
import { usualAnswer } from "../behaviour/usual-answer.ts";
import type { CallCommand, Command } from "../core/command.ts";
import type { Decision } from "../core/family-behaviour.ts";
import { type Kept, keep } from "../ledger/kept.ts";
import { close, putaway, receive } from "./asns/acts.ts";
import { cancelAsn } from "./asns/cancel.ts";
import { createAsn } from "./asns/create.ts";
import { batchQueryAsns, queryAsnInspections, queryAsns } from "./asns/query.ts";
import type { GlinkEvent } from "./event.ts";
import { batchOperateItems, queryItems } from "./items/items.ts";
import { queryCarriers, queryOwner, queryWarehouses } from "./master-data.ts";
import { actOnOrder, shortPick } from "./orders/acts.ts";
import { cancelOrder } from "./orders/cancel.ts";
import { createOrder } from "./orders/create.ts";
import { batchQueryOrders, queryOrders } from "./orders/query.ts";
import { addOrderFiles, updateLogisticStatus, updateOnlineStatus } from "./orders/told.ts";
import { actOnProduction, cancelProductionOrder, createProductionOrder } from "./production/production.ts";
import type { Payload } from "./state.ts";
import { adjust, damage } from "./stock/acts.ts";
import { queryStockBySku, queryWarehouseStock } from "./stock/query.ts";
import { tick } from "./ticks.ts";
import type { Scene } from "./world-parts.ts";

const askedAnswer = createAsked("glink");

/** @param kept the payload as a document keeps it */
type Decide = (scene: Scene, payload: Payload, kept?: Kept) => Decision<GlinkEvent>;

const calls: Readonly<Record<string, Decide>> = {
  ...{ createOrder, cancelOrder, queryOrders, batchQueryOrders },
  ...{ addOrderFiles, updateLogisticStatus, updateOnlineStatus },
  ...{ createAsn, cancelAsn, queryAsns, batchQueryAsns, queryAsnInspections },
  ...{ createProductionOrder, cancelProductionOrder },
  ...{ batchOperateItems, queryItems },
  ...{ queryStockBySku, queryWarehouseStock, queryOwner, queryWarehouses, queryCarriers },
};

const act = decideActs<Scene, GlinkEvent>("glink", glinkActs, {
  ship: (scene, input) => actOnOrder(scene, "ship", input),
  hold: (scene, input) => actOnOrder(scene, "hold", input),
  release: (scene, input) => actOnOrder(scene, "release", input),
  shortPick,
  ...{ receive, putaway, close, adjust, damage },
  startProcessing: (scene, input) => actOnProduction(scene, "startProcessing", input),
  completeProcessing: (scene, input) => actOnProduction(scene, "completeProcessing", input),
});

/** What a command brings about. */
export function decide(scene: Scene, command: Command): Decision<GlinkEvent> {
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
function call(scene: Scene, { operationId, payload, text }: CallCommand): Decision<GlinkEvent> {
  const decideCall = calls[operationId];
  if (!decideCall) return { events: [], answer: usualAnswer(glinkAnswers, operationId) };
  const asked = askedAnswer(operationId, payload);
  const decision = decideCall(scene, payload, keep(payload, text));
  if (asked === undefined || decision.answer?.scenario === asked) return decision;
  return { events: [], answer: scene.answers.example(operationId, asked) };
}
