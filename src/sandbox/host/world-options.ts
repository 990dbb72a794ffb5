import type { OperationDescriptor } from "../../contract/operation.ts";
import type { RealTime, Speed } from "../clock/world-clock.ts";
import type { FamilyBehaviour, Settings } from "../core/family-behaviour.ts";
import type { Instant } from "../core/time.ts";
import type { WorldJournal } from "../data/world-journal.ts";
import type { PushTargets } from "../pushes/push-targets.ts";
import type { SendPush } from "../pushes/send-push.ts";

/** What a world is opened with. */
export type HostedWorldOptions = {
  readonly name: string;
  readonly credential: string;
  readonly behaviour: FamilyBehaviour;
  /** Its pushes, by operationId. */
  readonly pushes: ReadonlyMap<string, OperationDescriptor>;
  readonly seed?: unknown;
  /** Settings of the family other than the defaults, checked. */
  readonly settings: Settings;
  /** Settings of deliveries other than the defaults, checked. */
  readonly deliverySettings: Settings;
  readonly now: Instant;
  readonly speed: Speed;
  readonly randomSeed: number;
  readonly targets?: PushTargets;
  readonly pushKey: string | undefined;
  readonly sendPush: SendPush;
  readonly real: RealTime;
  /** Keeps what becomes of it. Default: it ends with the process. */
  readonly journal?: WorldJournal;
  /** Told that something in it has changed. */
  readonly changed: () => void;
  /** Told what people should know. */
  readonly note: (text: string) => void;
};
