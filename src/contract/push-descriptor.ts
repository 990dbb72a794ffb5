/** What a receiver needs to know of a push: one entry of the generated table. */
export type PushDescriptor = {
  /** Name of the push, `orderStatus` for example. */
  readonly operationId: string;
  /** SERVICE_TYPE of the push, by which a form names it. */
  readonly serviceType: string;
  /** Member with the number of the document that the push is about. */
  readonly number: string;
  /** Required members by which a bare payload is recognised. */
  readonly marks: readonly string[];
  /** Whether no other push may have one of the marks. Otherwise others may, but need not. */
  readonly certain: boolean;
};
