import type { Direction } from "../contract/operations-of.ts";
import type { Level } from "./level.ts";
import type { DiffRuleId } from "./rules.ts";

/** The part of an exchange that a change is about; `description` for what belongs to no exchange. */
export type Part = "request" | "response" | "operation" | "description";

/** One difference between two descriptions. */
export type Change = {
  /** Stable name of the rule: one of `rules.ts`. */
  readonly rule: DiffRuleId;
  readonly level: Level;
  /** operationId, in the new description where it has the operation; empty for what concerns the whole description. */
  readonly operation: string;
  /** SERVICE_TYPE of the operation, where it has one. */
  readonly serviceType?: string;
  /** Who sends the request of the operation: `call` the customer, `push` the platform. */
  readonly sent: Direction;
  readonly direction: Part;
  /** JSON pointer to the place in the new description; in the old one for what was removed. */
  readonly pointer: string;
  /**
   * Where it is in the exchange: `items[].sku` in a body, `header sign`, `status 200`. A schema that occurs at several
   * places of one message is named at the first.
   */
  readonly place: string;
  /** What the old description had, shortened; absent for what was added. */
  readonly old?: string;
  /** What the new description has, shortened; absent for what was removed. */
  readonly new?: string;
  /** What that means, and for whom. */
  readonly why: string;
};

/** Version and title of a description that was compared. */
export type Compared = { readonly title: string; readonly version: string };

/** All differences between two descriptions. */
export type Diff = {
  readonly old: Compared;
  readonly new: Compared;
  /** In the order of the new description, what was removed at the end. */
  readonly changes: readonly Change[];
  /** Names of all operations of both descriptions, in the order of the new one. */
  readonly operations: readonly string[];
};
