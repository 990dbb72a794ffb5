import type { GlinkMetaResponse, GlinkPushHandlers, GlinkPushName } from "../../generated/pushes/glink.ts";
import type { ContractViolation } from "../client/errors/contract-error.ts";
import type { DuplicateStore } from "./duplicate-store.ts";
import type { PushContext, PushEvent, UnknownPush } from "./event.ts";

/**
 * Processes a push. A handler that returns nothing acknowledges it; to refuse, it throws, or returns an answer whose
 * `success` is `false`. A refused push counts as not delivered, and the platform may repeat it.
 *
 * What else it returns is passed over, unless it speaks of a failure: `false`, an error, an answer whose `success` is not a
 * boolean, a `Response` that is not `ok`, a BigInt. Such a push is refused, and `onFailure` learns why.
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
  /** The payload. Integers that a number cannot hold are texts in it. */
  payload: Readonly<Record<string, unknown>>;
};

/** A warning on a push that is handled all the same. */
export type PushWarning = ContractViolation;

/** The handler of each push, by its name. */
type HandlersByPush = { [Name in GlinkPushName]: PushHandler<PushEvent<Name>> };

/** A handler for each push of the contract, and one for all others. */
export type WebhookHandlers = GlinkPushHandlers<HandlersByPush> & {
  /**
   * A push that is none of those; the platform has kinds that no document lists. Return nothing to acknowledge it, so
   * that it is not repeated; return `{ success: false, … }` or throw to refuse it.
   */
  unknown: PushHandler<UnknownPush>;
};

/** Options of `createWebhookReceiver`: the handlers of the pushes, and these. */
export type WebhookReceiverOptions = WebhookHandlers & ReceivingOptions & HandlingOptions;

/** How pushes are read and checked. */
export type ReceivingOptions = {
  /**
   * Key that signs the pushes, or several while keys are being changed: one of them has to fit. With it, a push without
   * a right signature is refused with HTTP 401. Without it, no signature is checked: the one integrator who tells of
   * pushes gets them without any. A form carries the signature in its field `sign`, a JSON body in the header field `sign`
   * (inferred: no source shows a signed JSON push). Either is the MD5 of the bytes of the payload followed by the key.
   */
  partnerKey?: string | readonly string[];
  /** Whether payloads are checked against the contract, and refused with HTTP 422 when they break it. Default `true`. */
  validate?: boolean;
  /**
   * Largest body that is read, in bytes; larger ones are refused with HTTP 413. Default 10 MiB. All pushes together may
   * hold about four times as much memory; beyond that large ones, and at last small ones, are refused with HTTP 503.
   */
  bodyLimit?: number;
  /**
   * What makes two pushes of the same kind equal. Default: the whole payload, in which white space and the order of members
   * do not count, and numbers count by their value, large ones by their digits. So a second push for the same number and
   * status that says more, a tracking number for example, is still handled. A text of more than 128 characters is replaced
   * by its digest.
   *
   * @example duplicateKey: ({ number, payload }) => `${number}/${payload.status}`
   */
  duplicateKey?: (push: PushEvent | UnknownPush) => string | Promise<string>;
  /**
   * Which push this is, where you know better than {@link eventOf}: by your own path or header field. `undefined` leaves
   * it to the default.
   *
   * @example eventOf: ({ url }) => (url.startsWith("/wms/stock") ? "stockAdjusted" : undefined)
   */
  eventOf?: (
    push: ReceivedPush,
  ) => GlinkPushName | "unknown" | undefined | Promise<GlinkPushName | "unknown" | undefined>;
  /**
   * Learns why a push was not acknowledged: what a handler or the store threw, a {@link HandlerTimeoutError}, or a
   * {@link WebhookRefusal}. It is the place for your log; the platform gets no more than the kind of failure. What it
   * throws is ignored, and so is a promise of it that rejects.
   */
  onFailure?: (error: unknown, push: PushEvent | UnknownPush | undefined) => void;
  /**
   * Learns what is odd about a push that is handled all the same, before its handler does: a member that is there more than
   * once (`repeated-member`), a number with more digits than a number holds (`lost-digits`). What it throws is ignored.
   */
  onWarning?: (warning: PushWarning, push: PushEvent | UnknownPush) => void;
};

/** How the handlers of a receiver are run. */
export type HandlingOptions = {
  /**
   * Longest time that a handler may take, in milliseconds. After it the push is refused, `signal` is aborted, and
   * `onFailure` gets a {@link HandlerTimeoutError}. A handler that goes on is given the same time once more: until then no
   * repetition is handled, and if it succeeds, repetitions are acknowledged. The calls of a store may take as long. Default
   * 30,000; `Infinity` waits for ever.
   */
  handlerTimeoutMs?: number;
  /**
   * How long a repetition waits for the push that is being handled, in milliseconds, before it is answered as in progress,
   * which does not acknowledge it. Default 5,000.
   */
  repetitionWaitMs?: number;
  /**
   * What recognises repeated pushes. Default: a store in memory. `false` hands every repetition to the handler.
   *
   * A push that tells something that happened once, such as a stock adjustment, is a repetition when an equal one was
   * handled before, however long ago. A push that tells the state of a document, such as an order, is a repetition when it
   * equals the last one that was handled for this number; an equal older one is handed over with `returning: true`, since
   * a state can come back. Pushes of an unknown kind count as the states of one document for each SERVICE_TYPE.
   *
   * @see DuplicateStore
   */
  duplicates?: DuplicateStore | false;
};
