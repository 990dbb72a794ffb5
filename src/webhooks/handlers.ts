import type { GlinkPushName } from "../../generated/pushes/glink.ts";
import type { PushEvent, UnknownPush } from "./event.ts";
import { descriptorOf } from "./event-of.ts";
import type { PushHandler, WebhookHandlers } from "./options.ts";

/** The handler that a push of this name has among the options; `undefined` where none was given. */
export function namedHandler(event: GlinkPushName, options: WebhookHandlers): PushHandler<never> | undefined {
  return options[descriptorOf(event).handler];
}

/** The handler of a push. */
export function handlerOf(push: PushEvent | UnknownPush, options: WebhookHandlers): PushHandler<never> {
  const named = push.event === "unknown" ? undefined : namedHandler(push.event, options);
  return named ?? options.unknown;
}
