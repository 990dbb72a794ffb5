import type { EventDraft } from "../core/event.ts";
import type { Decision } from "../core/family-behaviour.ts";
import type { Timer } from "../core/time.ts";
import { movedInTime, servedFromStock } from "../ledger/due.ts";
import { topics } from "../ledger/moves.ts";
import type { QlinkEvent } from "./event.ts";
import { withDocument } from "./movers.ts";
import type { Scene } from "./scene.ts";

/** What a timer that is due brings. */
export function tick(scene: Scene, { topic, subject }: Timer): Decision<QlinkEvent> {
  if (topic !== topics.stock)
    return { events: withDocument(scene, subject, (mover, document) => movedInTime(mover, document)) ?? [] };
  const taken = new Map<string, number>();
  return { events: waitingFor(scene, subject).flatMap(({ key }) => serve(scene, key, taken)) };
}

/** The orders that wait for an item, in the order in which they were created. */
export function waitingFor({ state }: Pick<Scene, "state">, item: string) {
  return [...(state.waiting.get(item) ?? [])]
    .flatMap((key) => state.documents.order.get(key) ?? [])
    .sort((one, other) => one.sequence - other.sequence);
}

/** Lets an order have goods that have arrived, as far as they go; what it takes is added to what is spoken for. */
export function serve(scene: Scene, key: string, taken: Map<string, number>): EventDraft<QlinkEvent>[] {
  return withDocument(scene, key, (mover, document) => servedFromStock(mover, document), taken) ?? [];
}
