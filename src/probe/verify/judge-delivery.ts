import { isDeepStrictEqual } from "node:util";
import { docsOf } from "../../contract/docs-of.ts";
import { fullName } from "../../contract/find-operation.ts";
import type { VerifyRule } from "../../contract/rules/verify-rules.ts";
import type { Delivery } from "../../delivery/deliver.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Judge, RawResponse } from "../../judge/exchange.ts";
import { isError } from "../../judge/inspect-request.ts";
import { judgeResponse } from "../../judge/judge-response.ts";
import type { Verdict } from "../run.ts";
import { type AnswerOutcome, outcomeOf } from "./outcome.ts";
import type { VerifyCase } from "./verify-case.ts";

/** What came back for the documented example of an operation, beside which other answers are seen. */
export type Baseline = { outcome: AnswerOutcome; answer: RawResponse };

/**
 * What was found in the answer to a case. `baseline` is the answer with its outcome; absent where there is none, or a page
 * or a status that says nothing.
 */
export type VerifyVerdict = Verdict & { baseline?: Baseline };

/** Judges what came back for a case. Accepted spellings are no findings here: each is as good as the other. */
export function judgeDelivery(
  one: VerifyCase,
  delivery: Delivery,
  { judge, baseline }: { judge: Judge; baseline?: Baseline | undefined },
): VerifyVerdict {
  if (delivery.kind === "none") return { findings: [noAnswer(one, delivery)] };
  const { answer } = delivery;
  const unusable = unusableAnswer(one, answer);
  if (unusable) return { findings: [unusable] };
  const outcome = outcomeOf(one.operation, answer);
  const found = judgeResponse(judge, one.operation, answer).filter(({ severity }) => severity !== "note");
  const findings = one.broken
    ? judgeRefusal({ ...one, broken: one.broken }, { outcome, answer }, found, baseline)
    : judgeAcceptance(one, { outcome, answer }, found, baseline);
  return { findings, baseline: { outcome, answer }, unproven: isUnproven(one, outcome, findings, baseline) };
}

/** A refusal of what is right proves nothing without a success beside it, and one of what is wrong only if it is another. */
function isUnproven(
  { broken }: VerifyCase,
  outcome: AnswerOutcome,
  findings: readonly Finding[],
  baseline: Baseline | undefined,
): boolean {
  if (findings.some(isError)) return false;
  if (findings.some(({ rule }) => rule === ("told-apart" satisfies VerifyRule))) return true;
  if (broken) return false;
  return outcome === "refused" && baseline?.outcome !== "taken" && baseline?.outcome !== "partly";
}

function noAnswer(one: VerifyCase, { reason, code }: Extract<Delivery, { kind: "none" }>): Finding {
  const actual = { timeout: "none in time", refused: "no connection", broken: "a broken connection" }[reason];
  return finding(one, "no-answer", {
    expected: "an answer",
    actual: code === "" ? actual : `${actual} (${code})`,
    fix: "Check the server's log: it has to answer every request, even a wrong one.",
  });
}

/** Answers that say nothing about the case. */
function unusableAnswer(one: VerifyCase, answer: RawResponse): Finding | undefined {
  const { status } = answer;
  const actual = `HTTP ${status}`;
  if (status >= 500) {
    const expected = one.broken ? "a refusal: HTTP 4xx, or the failure answer" : "HTTP 200";
    const fix = "Check the server's log: a request like this must not make it fail.";
    return finding(one, "server-error", { pointer: "/status", expected, actual, fix });
  }
  if (status === 429) {
    const fix = "Lift the limit for this run, or send less at once with --concurrency and --operations.";
    return finding(one, "rate-limit", { pointer: "/status", expected: "an answer to the call", actual, fix });
  }
  if (!isPage(answer)) return undefined;
  const fix = "Answer in JSON. A proxy or framework in front may answer for the server.";
  return finding(one, "html-page", { expected: "JSON", actual: `an HTML page with ${actual}`, fix });
}

function isPage({ headers, body }: RawResponse): boolean {
  if (/^text\/html\b/i.test(headers["content-type"] ?? "")) return true;
  return /^\s*<(!doctype|html)\b/i.test(new TextDecoder().decode(body.subarray(0, 200)));
}

/** A request that keeps to the contract: the answer has to fit, and may be a refusal of what it asks for. */
function judgeAcceptance(
  one: VerifyCase,
  { outcome, answer }: Baseline,
  found: readonly Finding[],
  baseline: Baseline | undefined,
): readonly Finding[] {
  if (outcome === "unauthorised") {
    const fix = "Give the keys that the server checks with: --keys, or the environment.";
    const actual = `refused for its signature or access token, HTTP ${answer.status}`;
    return [
      finding(one, "credentials", {
        expected: "the credentials to be accepted",
        actual,
        fix,
        ...suspected(one),
      }),
    ];
  }
  if (outcome === "untold" && !found.some(isError)) {
    const fix = "Say in the answer whether the call succeeded.";
    return [...found, finding(one, "outcome", { expected: "success or failure", actual: "neither", fix })];
  }
  const wasTaken = baseline?.outcome === "taken" || baseline?.outcome === "partly";
  if (outcome !== "refused" || !wasTaken || found.some(isError)) return found;
  const fix = "Accept it if its form was the reason for the refusal: the contract allows this value.";
  const details = {
    expected: "acceptance, as for the documented example",
    actual: "a refusal",
    fix,
    ...suspected(one),
  };
  return [...found, { ...finding(one, "accepted", details), severity: "warning" }];
}

function suspected({ suspect }: VerifyCase): Partial<Details> {
  return suspect ? { direction: "request", ...suspect } : {};
}

/** A request that breaks the contract: it has to be refused, in a way that shows why. */
function judgeRefusal(
  one: VerifyCase & Required<Pick<VerifyCase, "broken">>,
  { outcome, answer }: Baseline,
  found: readonly Finding[],
  baseline: Baseline | undefined,
): readonly Finding[] {
  // Statuses that HTTP has for wrong requests need not be documented, and a gateway has a failure of its own.
  const own = answer.status >= 400 || (one.isOutside && outcome !== "untold") ? [] : found;
  const { rule, pointer, what, isRoundedAway = false } = one.broken;
  const request = { direction: "request" as const, pointer };
  const same = baseline !== undefined && sameAnswer(baseline.answer, answer);
  const isSuccess = outcome === "taken" || outcome === "untold" || (outcome === "partly" && same);
  if (isSuccess) {
    const isCredential = one.kind === "signature";
    const fix = isCredential
      ? "Check it before anything else, over the bytes as they came, and refuse the call."
      : `Refuse the call, by ${rule}.${isRoundedAway ? " Look at the digits: many JSON parsers round such a number." : ""}`;
    const details = { expected: `a refusal, since ${rule}: ${what}`, actual: said(outcome, answer), fix };
    const taken = finding(one, isCredential ? "signature-checked" : "refused", { ...request, ...details });
    return [...own, isRoundedAway ? { ...taken, severity: "warning" } : taken];
  }
  const isElsewhere = outcome === "unauthorised" && one.kind !== "signature" && !one.isOutside;
  if (!same && !isElsewhere) return own;
  const remedy = same
    ? "Let the documented example succeed: put on the server what it refers to."
    : "The call was signed as it was sent: see how the server computes the signature of such a one.";
  const details = {
    ...request,
    expected: `a refusal because of ${rule}: ${what}`,
    actual: same ? "the answer to the documented example" : "a refusal for the signature or access token",
    fix: `This proves nothing. ${remedy}`,
  };
  return [...own, { ...finding(one, "told-apart", details), severity: "warning" }];
}

function said(outcome: AnswerOutcome, { status }: RawResponse): string {
  return outcome === "untold" ? `HTTP ${status}, neither success nor failure` : `success, HTTP ${status}`;
}

function sameAnswer(left: RawResponse, right: RawResponse): boolean {
  return left.status === right.status && isDeepStrictEqual(left.body, right.body);
}

type Details = Pick<Finding, "expected" | "actual" | "fix"> & Partial<Pick<Finding, "direction" | "pointer">>;

function finding({ operation }: VerifyCase, rule: VerifyRule, details: Details): Finding {
  return {
    rule,
    severity: "error",
    operation: fullName(operation),
    direction: "response",
    pointer: "",
    ...details,
    docs: docsOf(operation),
  };
}
