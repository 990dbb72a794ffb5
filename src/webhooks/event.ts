import type { GlinkPush, GlinkPushName } from "../../generated/pushes/glink.ts";

/** What is known of a push from how it came, besides its payload. */
export type PushContext = {
  /** How the push travelled: the payload as a JSON body, or the four fields of the gateway as a form. */
  wire: "json" | "form";
  /** SERVICE_TYPE that a form names; `undefined` where the payload is the body. */
  serviceType: string | undefined;
  /** The text of the payload, exactly as it was received. */
  text: string;
};

/** What a handler learns of the handling itself. */
export type HandlingContext = PushContext & {
  /**
   * Equal for equal pushes: the event and a digest, at most 200 characters. Written under a unique constraint, in the
   * transaction of what the handler does, it makes that happen exactly once.
   */
  key: string;
  /**
   * Whether an equal push was handled before, but is not the last one that was handled for this document: the state
   * has come back, or an old push comes late. Compare the times or stages that you have to tell which. Always `false`
   * where `duplicates` is `false`. In an inbox, what was stored counts as handled.
   */
  returning: boolean;
  /** Is aborted when `handlerTimeoutMs` has passed. Hand it to what you call, so that it stops. */
  signal: AbortSignal;
};

/** A push that the contract describes; of several names, one of those pushes, told apart by `event`. */
export type PushEvent<Name extends GlinkPushName = GlinkPushName> = Name extends GlinkPushName
  ? HandlingContext & {
      /** Name of the push. */
      event: Name;
      /** Number of the document that the push is about: of the order, the inbound order, or the adjustment for example. */
      number: string;
      /** The payload, checked against the contract unless `validate` is `false`. */
      payload: GlinkPush<Name>;
    }
  : never;

/** A push of a kind that the contract does not describe, or for which the receiver has no handler. */
export type UnknownPush = HandlingContext & {
  event: "unknown";
  /** The payload: some object. It has been checked only where the contract describes the push. */
  payload: Readonly<Record<string, unknown>>;
};
