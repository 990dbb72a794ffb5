import type { Speed } from "../clock/world-clock.ts";
import type { Settings } from "../core/family-behaviour.ts";
import type { WorldSnapshot } from "../core/world.ts";
import type { SavedOutbox } from "../pushes/outbox.ts";
import type { PushTargets } from "../pushes/push-targets.ts";

/** All that a world is at a moment. It is not changed once it is made. */
export type SavedWorld = {
  readonly speed: Speed;
  readonly snapshot: WorldSnapshot;
  readonly targets: PushTargets;
  readonly settings: Settings;
  readonly pushes: SavedOutbox;
};
