import { kakacloAnswers } from "../../../generated/answers/kakaclo.ts";
import { kakacloActs } from "../../../generated/sandbox/kakaclo.ts";
import { decideActs } from "../behaviour/decide-acts.ts";
import { usualAnswer } from "../behaviour/usual-answer.ts";
import type { CallCommand, Command } from "../core/command.ts";
import type { Decision } from "../core/family-behaviour.ts";
import { withAftermath } from "./aftermath.ts";
import { fullNotice, pour } from "./bucket.ts";
import { queryCategories, queryProducts, queryStocks, queryWarehouses } from "./catalogue/query.ts";
import {
  createDesignedProduct,
  getDesignModel,
  queryDesignCategories,
  queryDesignedProducts,
  queryDesignModels,
} from "./designs/designs.ts";
import type { KakacloEvent } from "./event.ts";
import { adjust, changeSku, topUp } from "./goods-acts.ts";
import { dollarsOf } from "./money.ts";
import { actOnOrder } from "./orders/acts.ts";
import { createOrder } from "./orders/create.ts";
import { queryOrders, queryOrdersV1 } from "./orders/query.ts";
import { quoteAutomaticSplit, quoteChannels } from "./quotes.ts";
import { createRefund, createRefundV1 } from "./refunds/create.ts";
import { queryRefund } from "./refunds/query.ts";
import { settleRefund } from "./refunds/settle.ts";
import type { Payload } from "./state.ts";
import { tick } from "./ticks.ts";
import type { Scene } from "./world-parts.ts";

type Decide = (scene: Scene, payload: Payload) => Decision<KakacloEvent>;

const calls: Readonly<Record<string, Decide>> = {
  ...{ queryCategories, queryProducts, queryWarehouses, queryStocks },
  quoteChannels: quoteChannels("quoteChannels"),
  quoteChannelsV1: quoteChannels("quoteChannelsV1"),
  quoteAutomaticSplit,
  createOrder: createOrder("createOrder"),
  createOrderV1: createOrder("createOrderV1"),
  ...{ queryOrders, queryOrdersV1, createRefund, createRefundV1 },
  queryRefund: queryRefund("queryRefund"),
  queryRefundV1: queryRefund("queryRefundV1"),
  ...{
    queryDesignCategories,
    queryDesignModels,
    getDesignModel,
    queryDesignedProducts,
    createDesignedProduct,
  },
  queryBalance,
};

const orderActs = ["pay", "shipPackage", "deliver", "hold", "release", "cancel"];

const act = decideActs<Scene, KakacloEvent>("kakaclo", kakacloActs, {
  ...Object.fromEntries(orderActs.map((act) => [act, actOnOrder(act)])),
  ...{ settleRefund, adjust, changeSku, topUp },
});

/** What a command brings about. */
export function decide(scene: Scene, command: Command): Decision<KakacloEvent> {
  const decision = decisionOf(scene, command);
  return decision.events.length === 0
    ? decision
    : { ...decision, events: withAftermath(scene, decision.events) };
}

function decisionOf(scene: Scene, command: Command): Decision<KakacloEvent> {
  switch (command.kind) {
    case "call":
      return call(scene, command);
    case "act":
      return act(scene, command);
    case "tick":
      return tick(scene, command.timer);
  }
}

/** Every call fills the bucket first, whatever becomes of it then. */
function call(scene: Scene, { operationId, payload }: CallCommand): Decision<KakacloEvent> {
  const decideCall = calls[operationId];
  if (!decideCall) return { events: [], answer: usualAnswer(kakacloAnswers, operationId) };
  const poured = pour(scene);
  if (poured === "full") return refuseFull(scene, operationId);
  const decision = decideCall(scene, payload);
  if (poured.drafts.length === 0) return decision;
  return { ...decision, events: [...poured.drafts, ...decision.events] };
}

function refuseFull({ state, answers }: Scene, operationId: string): Decision<KakacloEvent> {
  const answer = answers.full(operationId);
  if (state.said.full) return { events: [], answer };
  return { events: [{ body: { type: "bucketFull" } }], answer, notice: fullNotice };
}

/** queryBalance: no page shows its answer, so that all of it is made up. */
function queryBalance({ state, answers }: Scene): Decision<KakacloEvent> {
  const data = { balance: dollarsOf(state.balance), currencyCode: "USD" };
  return { events: [], answer: answers.made("queryBalance", "found", data) };
}
