import type { EventDraft } from "../core/event.ts";
import type { Decision } from "../core/family-behaviour.ts";
import type { Timer } from "../core/time.ts";
import { movedInTime, servedFromStock } from "../ledger/due.ts";
import { topics } from "../ledger/moves.ts";
import type { GlinkEvent } from "./event.ts";
import { withDocument } from "./movers.ts";
import type { DocumentBase } from "./state.ts";
import type { Scene } from "./world-parts.ts";

/** What a timer that is due brings. */
export function tick(scene: Scene, { topic, subject }: Timer): Decision<GlinkEvent> {
  return {
    events:
      topic === topics.stock
        ? serveWaiting(scene, subject)
        : (withDocument(scene, subject, (mover, document) => movedInTime(mover, document)) ?? []),
  };
}

/** Those who wait for an item get goods in the order in which they were created, as far as the goods go. */
function serveWaiting(scene: Scene, item: string): readonly EventDraft<GlinkEvent>[] {
  const taken = new Map<string, number>();
  return waitingFor(scene, item).flatMap(({ key }) => serve(scene, key, taken));
}

/** The documents that wait for an item, in the order in which they were created. */
export function waitingFor(scene: Pick<Scene, "state">, item: string): readonly DocumentBase[] {
  const { order, asn, production } = scene.state.documents;
  return [...(scene.state.waiting.get(item) ?? [])]
    .flatMap((key): DocumentBase[] => {
      const found = order.get(key) ?? asn.get(key) ?? production.get(key);
      return found ? [found] : [];
    })
    .sort((one, other) => one.sequence - other.sequence);
}

/** Lets a document have goods that have arrived, as far as they go; what it takes is added to what is spoken for. */
export function serve(scene: Scene, key: string, taken: Map<string, number>): EventDraft<GlinkEvent>[] {
  return withDocument(scene, key, (mover, document) => servedFromStock(mover, document), taken) ?? [];
}
