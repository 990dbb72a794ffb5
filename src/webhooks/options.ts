import type { GlinkMetaResponse, GlinkPushName } from "../../generated/pushes/glink.ts";
import type { DuplicateStore } from "./duplicate-store.ts";
import type { PushContext, PushEvent, UnknownPush } from "./event.ts";

/**
 * Processes a push. A handler that returns nothing acknowledges it; to refuse, it throws, or returns an answer whose
 * `success` is `false`. A refused push counts as not delivered, and the platform may repeat it.
 */
export type PushHandler<Push> = (
  push: Push,
) => void | GlinkMetaResponse | Promise<void> | Promise<GlinkMetaResponse | undefined>;

/** A push together with where it was sent to, for {@link WebhookReceiverOptions.eventOf}. */
export type ReceivedPush = PushContext & {
  /** Path of the request, with its query. */
  url: string;
  /** A header field by its name; `undefined` where there is none. */
  header: (name: string) => string | undefined;
  payload: Readonly<Record<string, unknown>>;
};

/** Options of `createWebhookReceiver`. */
export type WebhookReceiverOptions = {
  /** The state of an outbound order changed. */
  onOrderStatus: PushHandler<PushEvent<"orderStatus">>;
  /** The state of an inbound order changed. */
  onInboundStatus: PushHandler<PushEvent<"inboundStatus">>;
  /** The warehouse adjusted its stock. */
  onStockAdjusted: PushHandler<PushEvent<"stockAdjusted">>;
  /**
   * A push that is none of the above; the platform has kinds that no document lists. Return nothing to acknowledge it,
   * so that it is not repeated; return `{ success: false, … }` or throw to refuse it.
   */
  unknown: PushHandler<UnknownPush>;
  /**
   * Key that signs the pushes. With it, a push without a right signature is refused with HTTP 401. Without it, no
   * signature is checked: no source tells of one. A form carries the signature in its field `sign`, a
   * JSON body in the header field `sign` (inferred: no source shows a signed JSON push). Either is the MD5 of the bytes
   * of the payload followed by the key.
   */
  partnerKey?: string;
  /** Whether payloads are checked against the contract, and refused with HTTP 422 when they break it. Default `true`. */
  validate?: boolean;
  /** Largest body that is read, in bytes; larger ones are refused with HTTP 413. Default 10 MiB. */
  bodyLimit?: number;
  /**
   * What recognises repeated pushes. Default: a store in memory. `false` hands every repetition to the handler.
   *
   * @see DuplicateStore
   */
  duplicates?: DuplicateStore | false;
  /**
   * What makes two pushes of the same kind the same. Default: the number of the document together with the whole
   * payload, in which white space and the order of members do not count. So a second push for the same number and
   * status that says more, a tracking number for example, is still handled.
   *
   * @example duplicateKey: ({ number, payload }) => `${number}/${payload.status}`
   */
  duplicateKey?: (push: PushEvent | UnknownPush) => string;
  /**
   * Which push this is, where you know better than {@link eventOf}: by your own path or header field. `undefined` leaves
   * it to the default.
   *
   * @example eventOf: ({ url }) => (url.startsWith("/wms/stock") ? "stockAdjusted" : undefined)
   */
  eventOf?: (push: ReceivedPush) => GlinkPushName | "unknown" | undefined;
  /**
   * Learns why a push was not acknowledged: what a handler or the store threw, or a {@link WebhookRefusal}. It is the
   * place for your log; the platform gets no more than the kind of failure. What it throws is ignored.
   */
  onFailure?: (error: unknown, push: PushEvent | UnknownPush | undefined) => void;
};
