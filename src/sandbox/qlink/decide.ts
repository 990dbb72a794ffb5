import { qlinkAnswers } from "../../../generated/answers/qlink.ts";
import { sandboxChecks } from "../../../generated/sandbox/inputs.js";
import { qlinkActs } from "../../../generated/sandbox/qlink.ts";
import { didYouMean, nearest } from "../../base/nearest.ts";
import { createAsked } from "../behaviour/asked.ts";
import { usualAnswer } from "../behaviour/usual-answer.ts";
import type { ActCommand, CallCommand, Command } from "../core/command.ts";
import type { Decision } from "../core/family-behaviour.ts";
import { schemaFaults } from "../input/schema-faults.ts";
import type { Payload } from "../ledger/document.ts";
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

type Decide = (scene: Scene, payload: Payload) => Decision<QlinkEvent>;

const calls: Readonly<Record<string, Decide>> = {
  ...{ initWarehouses, initChannels, insertSkuInfo, syncInventory },
  ...{ createOrder, cancelOrder, getOrder },
  ...{ createAsnOrder, cancelAsnOrder, getAsnList },
};

const acts: Readonly<Record<string, Decide>> = {
  ship: (scene, input) => actOnOrder(scene, "ship", input),
  hold: (scene, input) => actOnOrder(scene, "hold", input),
  release: (scene, input) => actOnOrder(scene, "release", input),
  ...{ shortPick, receive, putaway, close, adjust, damage },
};

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
function call(scene: Scene, { operationId, payload }: CallCommand): Decision<QlinkEvent> {
  const decideCall = calls[operationId];
  if (!decideCall) return { events: [], answer: usualAnswer(qlinkAnswers, operationId) };
  const asked = askedAnswer(operationId, payload);
  const decision = decideCall(scene, payload);
  if (asked === undefined || decision.answer?.scenario === asked) return decision;
  return { events: [], answer: askedFor(scene.answers, operationId, asked, payload) };
}

function act(scene: Scene, { act: name, input }: ActCommand): Decision<QlinkEvent> {
  const decideAct = Object.hasOwn(acts, name) ? acts[name] : undefined;
  const check = sandboxChecks["qlink"]?.acts[name];
  const { schema } = qlinkActs.find((one) => one.act === name) ?? {};
  if (!decideAct || !check || !schema) return unknownAct(name);
  const [fault] = schemaFaults(check, schema, input);
  return fault ? { events: [], problem: { kind: "input", ...fault } } : decideAct(scene, input);
}

function unknownAct(name: string): Decision<QlinkEvent> {
  const possible = Object.keys(acts);
  const detail = `There is no act ${name}. ${didYouMean(nearest(name, possible))}`.trimEnd();
  return { events: [], problem: { kind: "unknown", detail, possible } };
}
