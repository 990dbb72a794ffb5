import type { Speed } from "../clock/world-clock.ts";
import type { WorldEvent } from "../core/event.ts";
import type { Settings } from "../core/family-behaviour.ts";
import type { Instant } from "../core/time.ts";
import type { PushAttempt } from "../pushes/push-record.ts";
import type { PushTargets } from "../pushes/push-targets.ts";

/** What a world does that it cannot find again by itself. Its pushes are not here: they are made again from its events. */
export type JournalEntry =
  | { readonly event: WorldEvent }
  /** The clock came so far while nothing happened. */
  | { readonly time: Instant }
  | { readonly speed: Speed }
  /** Pushes go elsewhere; those that had waited for an address are tried. */
  | { readonly targets: PushTargets; readonly at: Instant }
  /** The settings of deliveries that are not at their defaults. */
  | { readonly deliverySettings: Settings }
  /** A push was tried. */
  | { readonly tried: number; readonly attempt: PushAttempt }
  /** A push was due and had no address any more, and waits for one. */
  | { readonly parked: number }
  /** A push is to be tried again. */
  | { readonly again: number; readonly at: Instant };
