/** What a receiver needs to know of a push: one entry of the generated table. */
export type PushDescriptor = {
  /** Name of the push, `orderStatus` for example. */
  readonly operationId: string;
  /** SERVICE_TYPE of the push, by which a form names it; `null` where no source names one. */
  readonly serviceType: string | null;
  /** Name of its handler in the options of a receiver: `onOrderStatus`. */
  readonly handler: string;
  /** Whether a receiver has to have the handler. Without one, the push reaches the handler of unknown pushes. */
  readonly required: boolean;
  /** Member with the number of the document that the push is about. */
  readonly number: string;
  /** What it tells: where its document stands, which can come back (`state`), or something that happened once. */
  readonly tells: "state" | "change";
  /** Required members by which a bare payload is recognised. */
  readonly marks: readonly string[];
  /** Whether no other push may have one of the marks. Otherwise others may, but need not. */
  readonly certain: boolean;
};
