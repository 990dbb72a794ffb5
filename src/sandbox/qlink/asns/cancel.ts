import type { EventDraft } from "../../core/event.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import type { Payload } from "../../ledger/document.ts";
import { draftOf, moveEvent } from "../../ledger/moves.ts";
import { texts } from "../../ledger/read.ts";
import { documentKey } from "../documents.ts";
import type { QlinkEvent } from "../event.ts";
import { enveloped } from "../orders/create.ts";
import type { Scene } from "../scene.ts";
import { asnMover } from "./effects.ts";

const operation = "cancelAsnOrder";

type Cancelled = {
  readonly number: string;
  readonly situation: string;
  readonly events: readonly EventDraft<QlinkEvent>[];
  readonly info: string;
};

/** cancelAsnOrder: each notice has an outcome of its own. */
export function cancelAsnOrder(scene: Scene, payload: Payload): Decision<QlinkEvent> {
  const { answers } = scene;
  const outcomes = texts(payload, "asnNumbers").map((number) => cancelOne(scene, number));
  const [first] = outcomes;
  if (!first) return { events: [], answer: answers(operation, "refused", { reason: "asnNumbers is empty" }) };
  const refused = outcomes.find(({ info }) => info !== "");
  const accepted = outcomes.find(({ events }) => events.length > 0);
  const results = outcomes.map(({ number, info }) => ({
    asnNumber: number,
    operation: "CANCEL",
    info,
    success: info === "",
  }));
  const { situation } = refused ?? accepted ?? first;
  return {
    events: outcomes.flatMap(({ events }) => events),
    answer: answers.made(operation, situation, enveloped({ results })),
  };
}

function cancelOne(scene: Scene, number: string): Cancelled {
  const { state, context, lives, answers } = scene;
  const refuse = (situation: string, stage = ""): Cancelled => {
    const info = answers.words(operation, situation, { number, stage });
    return { number, situation, events: [], info };
  };
  const asn = state.documents.asn.get(documentKey(state, "asn", number));
  if (!asn) return refuse("unknown");
  const stand = { at: asn.at, since: asn.since };
  const move = lives.asn.triggered({ call: operation }, stand, context.now, context.settings);
  const mover = asnMover(scene);
  const event = move && moveEvent(mover, asn, move);
  if (event) return { number, situation: "accepted", events: [draftOf(mover, asn, event)], info: "" };
  return lives.asn.cameBy(asn.at, operation)
    ? { number, situation: "repeated", events: [], info: "" }
    : refuse("tooLate", asn.at["wmsStatus"]);
}
