/** An instant of a world's virtual clock, in milliseconds since 1970 UTC. */
export type Instant = number;

/** What happens at an instant unless it is called off: the next stage of an order, a refund that settles. */
export type Timer = {
  /** Unique in its world. Of timers due at the same instant the one with the lower number comes first. */
  readonly id: number;
  readonly due: Instant;
  /** What it is about, in the words of the family. */
  readonly topic: string;
  /** The key of the document that it moves: unique in its world, other than the document's number. */
  readonly subject: string;
};
