/** How pushes travel: the payload as a JSON body, or GLINK's four fields as a form. */
export type PushWire = "json" | "form";

/** How a body is sent. */
export type Manner = "whole" | "chunked" | "slow";

/** One request of a case. */
export type Sending = {
  /** The payload as a text, or bytes that are no text. It goes into the body as it is. */
  payload: string | Uint8Array;
  manner: Manner;
  /**
   * What is done to the signature: `right` is that of the payload, `wrong` that of another key, `stale` that of another
   * payload, `absent` none.
   */
  signature: "right" | "wrong" | "stale" | "absent";
  /** Whether the payload is the body itself, whatever the wire: for bodies that are no form. */
  bare: boolean;
};

/**
 * What the contract makes of a push. `acknowledge`: HTTP 200 with `success: true`. `refuse`: a MetaResponse with
 * `success: false`. `answer`: a MetaResponse, whichever it is.
 */
export type Expectation = "acknowledge" | "refuse" | "answer";

/** What has to come back for a push, and what to tell a receiver whose answer is another. */
export type ExpectedAnswer = {
  expectation: Expectation;
  /** What a receiver has to do about it, where it does not. */
  advice: string;
};
