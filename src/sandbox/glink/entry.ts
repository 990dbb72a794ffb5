import { glinkOperations } from "../../../generated/operations/glink.ts";
import { isObject } from "../../base/type-guards.ts";
import { secretFor } from "../../judge/keys.ts";
import type { FamilyBehaviour } from "../core/family-behaviour.ts";
import type { SandboxFamily } from "../family.ts";
import type { Sharing } from "../sharing/sharing.ts";

/** The world of calls on the logical path that name no partner: the partner ID of the documents. */
const usualPartner = "GLINK";

/** GLINK in the sandbox: a world for each partner ID, that of the envelope before that of the payload. */
export function glinkFamily(behaviour: FamilyBehaviour, sharing?: Sharing): SandboxFamily {
  return {
    behaviour,
    ...(sharing && { sharing }),
    operations: glinkOperations,
    credentialOf: ({ envelope, body }) => partnerOf(envelope?.partnerId, body),
    admitted({ glink }) {
      if (!glink || Object.hasOwn(glink, "*")) return undefined;
      return Object.keys(glink);
    },
    pushKey: ({ glink }, partnerId) => glink && secretFor(glink, partnerId),
  };
}

/**
 * The partner whose world a call goes to.
 *
 * @param envelope partner ID of the envelope, where the call has one
 */
export function partnerOf(envelope: string | undefined, payload: unknown): string {
  return envelope || partnerIn(payload) || usualPartner;
}

function partnerIn(payload: unknown): string | undefined {
  if (!isObject(payload)) return undefined;
  const { partnerId } = payload;
  return typeof partnerId === "string" ? partnerId : undefined;
}
