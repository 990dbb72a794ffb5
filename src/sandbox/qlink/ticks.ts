import type { EventDraft } from "../core/event.ts";
import type { Decision } from "../core/family-behaviour.ts";
import type { Timer } from "../core/time.ts";
import { draftOf, moveEvent, topics } from "../ledger/moves.ts";
import type { QlinkEvent } from "./event.ts";
import { withDocument } from "./movers.ts";
import type { Scene } from "./scene.ts";

/** What a timer that is due brings. */
export function tick(scene: Scene, { topic, subject }: Timer): Decision<QlinkEvent> {
  if (topic !== topics.stock) return { events: moveInTime(scene, subject) };
  const taken = new Map<string, number>();
  return { events: waitingFor(scene, subject).flatMap(({ key }) => serve(scene, key, taken)) };
}

function moveInTime(scene: Scene, key: string): EventDraft<QlinkEvent>[] {
  const drafts = withDocument(scene, key, (mover, document) => {
    const next = mover.life.timed(document.at, scene.context.settings);
    const event = next && moveEvent(mover, document, next.move);
    return event ? [draftOf(mover, document, event)] : [];
  });
  return drafts ?? [];
}

/** The orders that wait for an item, in the order in which they were created. */
export function waitingFor({ state }: Pick<Scene, "state">, item: string) {
  return [...(state.waiting.get(item) ?? [])]
    .flatMap((key) => state.documents.order.get(key) ?? [])
    .sort((one, other) => one.sequence - other.sequence);
}

/** Lets an order have goods that have arrived, as far as they go; what it takes is added to what is spoken for. */
export function serve(scene: Scene, key: string, taken: Map<string, number>): EventDraft<QlinkEvent>[] {
  const { context } = scene;
  const drafts = withDocument(
    scene,
    key,
    (mover, document) => {
      const stand = { at: document.at, since: document.since };
      const move = mover.life.triggered({ on: "stock-arrives" }, stand, context.now, context.settings);
      const event = move && moveEvent(mover, document, move);
      return event ? [draftOf(mover, document, event)] : [];
    },
    taken,
  );
  return drafts ?? [];
}
