import type { GlinkMetaResponse } from "../../generated/pushes/glink.ts";
import type { DuplicateStore } from "./duplicate-store.ts";

/** How a push was answered, and by whom. */
export type Outcome =
  | { kind: "handled"; answer: GlinkMetaResponse }
  | { kind: "refused"; answer: GlinkMetaResponse }
  | { kind: "failed"; error: unknown }
  | { kind: "in-progress" };

/** Handles what has not been handled yet. */
export type Once = (key: string, handle: () => Promise<GlinkMetaResponse>) => Promise<Outcome>;

/**
 * Runs a handler once per key. A repetition that arrives while the first is under way waits for it and gets its
 * outcome, success or failure, if this process runs the first; if another does, the outcome is `in-progress`, which
 * must not be acknowledged, because the first may still fail.
 *
 * @param note learns what the store threw after a handler had succeeded: that is no reason to refuse the push
 */
export function createOnce(store: DuplicateStore, note: (error: unknown) => void): Once {
  const underWay = new Map<string, Promise<Outcome>>();
  return async (key, handle) => {
    const running = underWay.get(key);
    if (running) return running;
    const run = runOnce(store, key, handle, note);
    underWay.set(key, run);
    try {
      return await run;
    } finally {
      underWay.delete(key);
    }
  };
}

async function runOnce(
  store: DuplicateStore,
  key: string,
  handle: () => Promise<GlinkMetaResponse>,
  note: (error: unknown) => void,
): Promise<Outcome> {
  try {
    const claim = await store.claim(key);
    if (claim.state === "in-progress") return { kind: "in-progress" };
    if (claim.state === "handled") return { kind: "handled", answer: claim.answer };
  } catch (error) {
    return { kind: "failed", error };
  }
  const outcome = await attempt(handle);
  try {
    if (outcome.kind === "handled") await store.confirm(key, outcome.answer);
    else await store.release(key);
  } catch (error) {
    note(error);
  }
  return outcome;
}

/** Runs a handler and takes whatever comes of it. */
export async function attempt(handle: () => Promise<GlinkMetaResponse>): Promise<Outcome> {
  try {
    const answer = await handle();
    return { kind: answer.success ? "handled" : "refused", answer };
  } catch (error) {
    return { kind: "failed", error };
  }
}
