import type { PushDescriptor } from "../../contract/push-descriptor.ts";
import type { Expectation, Sending } from "../../delivery/sending.ts";
import type { Payload } from "../../payloads/payload.ts";

/** One case: a push, or several that belong together, and what has to come back for each. */
export type PushCase = {
  /** What it is, unique among the cases of its event: `required members only`. */
  name: string;
  /** Name of the push; empty for a push of no listed kind. */
  event: string;
  serviceType: string;
  sendings: readonly Sending[];
  expectation: Expectation;
  /** What a receiver has to do about it, where it does not. */
  advice: string;
  /** Whether all answers have to be the same. */
  same: boolean;
};

/** A case of payloads that are sent whole and signed rightly. */
export function caseOf(
  { operationId, serviceType }: Pick<PushDescriptor, "operationId" | "serviceType">,
  name: string,
  payloads: readonly (Payload | string | Uint8Array)[],
  expectation: Expectation,
  advice: string,
): PushCase {
  const sendings = payloads.map((payload): Sending => {
    const text =
      typeof payload === "string" || payload instanceof Uint8Array ? payload : JSON.stringify(payload);
    return { payload: text, manner: "whole", signature: "right", bare: false };
  });
  return { name, event: operationId, serviceType, sendings, expectation, advice, same: false };
}
