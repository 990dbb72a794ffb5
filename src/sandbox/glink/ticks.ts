import type { EventDraft } from "../core/event.ts";
import type { Decision } from "../core/family-behaviour.ts";
import type { Timer } from "../core/time.ts";
import { draftOf, moveEvent, topics } from "../ledger/moves.ts";
import type { GlinkEvent } from "./event.ts";
import { withDocument } from "./movers.ts";
import type { DocumentBase } from "./state.ts";
import type { Scene } from "./world-parts.ts";

/** What a timer that is due brings. */
export function tick(scene: Scene, { topic, subject }: Timer): Decision<GlinkEvent> {
  return { events: topic === topics.stock ? serveWaiting(scene, subject) : moveInTime(scene, subject) };
}

function moveInTime(scene: Scene, key: string): EventDraft<GlinkEvent>[] {
  const drafts = withDocument(scene, key, (mover, document) => {
    const next = mover.life.timed(document.at, scene.context.settings);
    const event = next && moveEvent(mover, document, next.move);
    return event ? [draftOf(mover, document, event)] : [];
  });
  return drafts ?? [];
}

/** Those who wait for an item get goods in the order in which they were created, as far as the goods go. */
function serveWaiting(scene: Scene, item: string): EventDraft<GlinkEvent>[] {
  const { context } = scene;
  const taken = new Map<string, number>();
  const inOrder = [...(scene.state.waiting.get(item) ?? [])]
    .map((key) => ({
      key,
      sequence: withDocument(scene, key, (_, { sequence }: DocumentBase) => sequence) ?? 0,
    }))
    .sort((one, other) => one.sequence - other.sequence);
  return inOrder.flatMap(({ key }) => {
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
  });
}
