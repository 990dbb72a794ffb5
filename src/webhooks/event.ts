import type { GlinkPush, GlinkPushName } from "../../generated/pushes/glink.ts";

/** What every handler learns of a push besides its payload. */
export type PushContext = {
  /** How the push travelled: the payload as a JSON body, or the four fields of the gateway as a form. */
  wire: "json" | "form";
  /** SERVICE_TYPE that a form names; `undefined` where the payload is the body. */
  serviceType: string | undefined;
  /** The text of the payload, exactly as it was received. */
  text: string;
};

/** A push that the contract describes; of several names, one of those pushes, told apart by `event`. */
export type PushEvent<Name extends GlinkPushName = GlinkPushName> = Name extends GlinkPushName
  ? PushContext & {
      /** Name of the push. */
      event: Name;
      /** Number of the document that the push is about: of the order, the inbound order, the adjustment, or the change. */
      number: string;
      /** The payload, checked against the contract unless `validate` is `false`. */
      payload: GlinkPush<Name>;
    }
  : never;

/** A push of a kind that the contract does not describe. */
export type UnknownPush = PushContext & {
  event: "unknown";
  /** The payload, which nothing has checked: some object. */
  payload: Readonly<Record<string, unknown>>;
};
