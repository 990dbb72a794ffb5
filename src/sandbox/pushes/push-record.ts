import type { Finding } from "../../findings/finding.ts";
import type { Instant } from "../core/time.ts";

/** What became of a push: it is to be delivered, was acknowledged, was given up, or had nowhere to go. */
export type PushState = "waiting" | "acknowledged" | "dead" | "unsent";

/** One try to deliver a push. */
export type PushAttempt = {
  readonly at: Instant;
  readonly url: string;
  readonly outcome: "acknowledged" | "refused" | "no-answer";
  /** Status of the answer. */
  readonly status?: number;
  /** The answer: as JSON where it is, else the beginning of its text. */
  readonly answer?: unknown;
  /** Why no answer came. */
  readonly reason?: string;
  /** What is wrong with the answer. */
  readonly findings: readonly Finding[];
};

/** A push as the log has it. */
export type PushRecord = {
  readonly id: number;
  /** operationId of the push. */
  readonly push: string;
  readonly subject: string;
  readonly at: Instant;
  /** Number of the event that it tells. */
  readonly event: number;
  readonly payload: Readonly<Record<string, unknown>>;
  state: PushState;
  attempts: PushAttempt[];
  /** When it is tried next, while it is waiting; absent while its address is taken away. */
  due?: Instant;
  /** When its series of tries has begun, and how many have failed in it. */
  series?: { readonly from: Instant; readonly failed: number };
  /** Whether it is sent once more after it was acknowledged. */
  repeats?: boolean;
  /** Whether it waits for the next push about the same document. */
  isHeld?: boolean;
};
