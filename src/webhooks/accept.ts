import type { GlinkPushName } from "../../generated/pushes/glink.ts";
import type { PushIdentity } from "./duplicate-key.ts";
import { createMemoryStore } from "./duplicate-store.ts";
import { guardedStore } from "./guarded-store.ts";
import { handlerOf, namedHandler } from "./handlers.ts";
import { type Handling, type Outcome, startHandling } from "./handling.ts";
import { handOverAs, type Push } from "./made-push.ts";
import { createOnce } from "./once.ts";
import type { WebhookReceiverOptions } from "./options.ts";
import { checkHandlers, type Settings } from "./settings.ts";

/** Learns why a push was not acknowledged. */
export type Report = (error: unknown, push?: Push) => void;

/** Brings pushes to where they are safe. */
export type Accept = {
  /** Whether somebody handles pushes of a name; others are unknown ones. */
  isHandled(event: GlinkPushName): boolean;
  /** The outcome of an equal push that is under way in this process; `undefined` where there is none. */
  repeated(identity: PushIdentity): Promise<Outcome> | undefined;
  /** Handles or stores a push. `warn` comes first, where it is handed over. */
  accept(push: Push, identity: PushIdentity, warn: (push: Push) => void): Handling;
};

/**
 * Hands each push to its handler, once where repetitions are recognised.
 *
 * @throws TypeError for a missing handler
 */
export function toHandlers(options: WebhookReceiverOptions, settings: Settings, report: Report): Accept {
  checkHandlers(options);
  const { handlerTimeoutMs, repetitionWaitMs: waitMs } = settings;
  const { duplicates = createMemoryStore() } = options;
  const once = duplicates
    ? createOnce({ store: guardedStore(duplicates, handlerTimeoutMs), waitMs, report })
    : undefined;
  return {
    isHandled: (event) => namedHandler(event, options) !== undefined,
    repeated: (identity) => once?.repeated(identity),
    accept(push, identity, warn) {
      const start = (returning: boolean) =>
        startHandling(
          (signal) => {
            handOverAs(push, returning, signal);
            warn(push);
            // The table of pushes binds each event to its handler, which no type follows through a value.
            return handlerOf(push, options)(push as never);
          },
          handlerTimeoutMs,
          (error) => report(error, push),
        );
      return once ? once.handle(identity, start) : start(false);
    },
  };
}
