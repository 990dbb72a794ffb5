import type { GlinkPushName } from "../../generated/pushes/glink.ts";
import { violationOf } from "../client/validate.ts";
import { WebhookRefusal } from "./webhook-refusal.ts";

/** How many broken rules the answer names. */
const named = 3;

/**
 * Checks a payload with the compiled check of the contract, which is loaded when the first push arrives.
 *
 * @throws WebhookRefusal 422 with every broken rule
 */
export async function checkPayload(event: GlinkPushName, payload: unknown): Promise<void> {
  const { validators } = await import("../../generated/validators/glink.js");
  const isValid = validators[event].request;
  if (isValid(payload)) return;
  const violations = (isValid.errors ?? []).map(violationOf);
  const places = violations
    .slice(0, named)
    .map(({ pointer, message }) => `${pointer || "the payload"} ${message}`);
  const more = violations.length > named ? `; and ${violations.length - named} more` : "";
  throw new WebhookRefusal(
    422,
    "INVALID_DATA",
    `The payload breaks the contract of ${event}: ${places.join("; ")}${more}.`,
    violations,
  );
}
