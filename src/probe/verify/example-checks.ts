import { docsOf } from "../../contract/docs-of.ts";
import { fullName } from "../../contract/find-operation.ts";
import type { Check } from "../../findings/report.ts";
import type { ProbeResult } from "../run.ts";
import type { VerifyVerdict } from "./judge-delivery.ts";
import type { VerifyCase } from "./verify-case.ts";

const advice =
  "Implement the operation, and put on the server what its documented requests refer to. Until one of them succeeds, a refusal proves nothing.";
/** Where no case tries a wrong signature, there was no key to sign with. */
const keyAdvice =
  "Nothing was signed with a key of the server: if it checks that, give the key with --keys, or the environment.";

/** Whether all calls were refused for their signature or access token. */
export function isShut(results: readonly ProbeResult<VerifyVerdict>[]): boolean {
  return results.length > 0 && results.every(({ verdict }) => verdict.baseline?.outcome === "unauthorised");
}

/**
 * The check that a documented request of an operation succeeds. A system that refuses all of them refuses those that
 * break the contract, too, which then proves nothing. Where they are refused for the credentials, their own findings say so.
 *
 * @param results what came of the documented requests
 */
export function exampleChecks(
  own: readonly VerifyCase[],
  results: readonly ProbeResult<VerifyVerdict>[],
): Check[] {
  const [one] = own;
  if (!one || isShut(results)) return [];
  const { operation } = one;
  const about = { operation: fullName(operation), direction: "response" } as const;
  const name = "a documented request succeeds";
  const isProven = results.some(({ verdict }) => {
    const outcome = verdict.baseline?.outcome;
    return outcome === "taken" || outcome === "partly";
  });
  if (isProven) return [{ ...about, name, findings: [] }];
  const finding = {
    ...about,
    rule: "succeeds",
    severity: "error",
    pointer: "",
    expected: "at least one documented request of this operation to succeed",
    actual: results.length === 1 ? "the only one did not" : `none of ${results.length} did`,
    fix: own.some(({ kind }) => kind === "signature") ? advice : `${advice} ${keyAdvice}`,
    docs: docsOf(operation),
    case: name,
  } as const;
  return [{ ...about, name, findings: [finding] }];
}
