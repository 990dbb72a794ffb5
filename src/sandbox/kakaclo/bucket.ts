import type { EventDraft } from "../core/event.ts";
import type { KakacloEvent } from "./event.ts";
import type { Scene } from "./world-parts.ts";

/** What a call does to the leaky bucket: nothing where there is none, and `full` where it has no room. */
export type Poured = { readonly drafts: readonly EventDraft<KakacloEvent>[] } | "full";

const thousandths = 1_000;

/** Lets a call into the bucket, which drains all the time. A call that finds it full does not make it fuller. */
export function pour({ state, context: { now, settings } }: Pick<Scene, "state" | "context">): Poured {
  const size = Number(settings["bucket"]) * thousandths;
  if (size === 0) return { drafts: [] };
  const { level, at } = state.bucket;
  // So many calls a second are as many thousandths of a call a millisecond.
  const drained = Math.max(0, level - (now - at) * Number(settings["leakPerSecond"]));
  if (drained + thousandths > size) return "full";
  return { drafts: [{ body: { type: "called", level: drained + thousandths } }] };
}

/** What people are told when it is full for the first time. */
export const fullNotice =
  "The bucket of calls is full, so that calls are refused with HTTP 429. It drains by the virtual clock: advance it, or set bucket to 0 for none.";
