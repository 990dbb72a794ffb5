import type { components } from "../../../generated/types/sandbox.ts";
import { instantText } from "../clock/time-text.ts";
import type { PushRecord } from "./push-record.ts";

/** A push as the control calls show it. */
export type ShownPush = components["schemas"]["Push"];

/** Makes what is shown of a push. */
export function shownPush({ id, push, subject, at, state, due, payload, attempts }: PushRecord): ShownPush {
  const { stage } = payload;
  return {
    id,
    event: push,
    subject,
    ...(typeof stage === "string" && { stage }),
    at: instantText(at),
    state,
    ...(due !== undefined && { due: instantText(due) }),
    payload: { ...payload },
    attempts: attempts.map(({ at: tried, findings, ...attempt }) => ({
      at: instantText(tried),
      ...attempt,
      findings: findings.map((finding) => ({ ...finding })),
    })),
  };
}
