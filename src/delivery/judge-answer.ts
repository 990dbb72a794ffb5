import { isObject } from "../base/type-guards.ts";
import { docsOf } from "../contract/docs-of.ts";
import { fullName } from "../contract/find-operation.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { PushRule } from "../contract/rules/push-rules.ts";
import type { Finding } from "../findings/finding.ts";
import type { Judge, RawResponse } from "../judge/exchange.ts";
import { judgeResponse } from "../judge/judge-response.ts";
import type { Delivery } from "./deliver.ts";
import type { ExpectedAnswer } from "./sending.ts";

/** What is known where an answer is judged. */
export type AnswerContext = {
  operation: OperationDescriptor;
  judge: Judge;
  timeoutMs: number;
  /** Whether whoever asked can have `--timeout` raised. Default true. */
  takesTimeout?: boolean;
};

type Draft = Pick<Finding, "pointer" | "expected" | "actual" | "fix"> & { rule: PushRule };

/** What is wrong with what came back for one push. */
export function judgeDelivery(
  one: ExpectedAnswer,
  delivery: Delivery,
  context: AnswerContext,
): readonly Finding[] {
  if (delivery.kind === "none") return [finding(missingAnswer(delivery, context), context)];
  const { answer } = delivery;
  const { judge, operation } = context;
  const outcome = outcomeFindings(one, answer).map((draft) => finding(draft, context));
  if (one.expectation === "acknowledge") return [...judgeResponse(judge, operation, answer), ...outcome];
  if (answer.status >= 500) return outcome;
  // A refusal may have a status of its own; its body is a MetaResponse all the same. A redirect is no refusal.
  const status = answer.status >= 300 && answer.status < 400 ? answer.status : 200;
  return [...judgeResponse(judge, operation, { ...answer, status }), ...outcome];
}

/** Whether a repeated push was answered like the first time. The text of the message may differ, as it does at GLINK. */
export function judgeRepeats(deliveries: readonly Delivery[], context: AnswerContext): readonly Finding[] {
  const answers = deliveries.flatMap((delivery) => (delivery.kind === "answer" ? [delivery.answer] : []));
  const [first, ...others] = answers.map(outcomeOf);
  const other = others.find((outcome) => outcome !== first);
  if (first === undefined || other === undefined) return [];
  const fix = "Recognise a push that equals the last one of its document, and answer it as before.";
  return [finding({ rule: "same-answer", pointer: "", expected: first, actual: other, fix }, context)];
}

function outcomeOf(answer: RawResponse): string {
  return `HTTP ${answer.status}, success ${JSON.stringify(successIn(answer)) ?? "missing"}`;
}

function missingAnswer(
  delivery: Delivery & { kind: "none" },
  { timeoutMs, takesTimeout = true }: AnswerContext,
): Draft {
  if (delivery.reason === "timeout") {
    const orWait = takesTimeout ? "; or raise --timeout if your platform waits longer" : "";
    const fix = `Store the push and answer, and do slow work later${orWait}.`;
    return {
      rule: "answer-time",
      pointer: "",
      expected: `an answer within ${timeoutMs} ms`,
      actual: "none",
      fix,
    };
  }
  const fix =
    delivery.code === "ECONNREFUSED"
      ? "Start the receiver, or check host and port; if it ran before, it may have crashed: read its log."
      : "Check the log of the receiver: it may have crashed on this push.";
  const actual = `none (${delivery.code || "the connection ended"})`;
  return { rule: "no-answer", pointer: "", expected: "an answer", actual, fix };
}

function outcomeFindings({ expectation, advice: fix }: ExpectedAnswer, answer: RawResponse): Draft[] {
  const { status } = answer;
  if (expectation === "acknowledge") {
    const refused = status === 200 && successIn(answer) === false;
    return refused
      ? [{ rule: "acknowledged", pointer: "/success", expected: "true", actual: "false", fix }]
      : [];
  }
  if (status >= 500) {
    const expected = "a MetaResponse with HTTP 200 or 4xx";
    return [{ rule: "server-error", pointer: "/status", expected, actual: String(status), fix }];
  }
  if (expectation === "answer" || !isAcknowledged(answer)) return [];
  return [{ rule: "refused", pointer: "/success", expected: "false", actual: "true", fix }];
}

/** Whether an answer acknowledges a push: only HTTP 200 together with `success: true` counts as delivered. */
export function isAcknowledged(answer: RawResponse): boolean {
  return answer.status === 200 && successIn(answer) === true;
}

function successIn({ body }: RawResponse): unknown {
  try {
    const meta: unknown = JSON.parse(new TextDecoder().decode(body));
    return isObject(meta) ? meta["success"] : undefined;
  } catch {
    return undefined;
  }
}

function finding(draft: Draft, { operation }: AnswerContext): Finding {
  const about = { operation: fullName(operation), direction: "response", docs: docsOf(operation) } as const;
  return { ...draft, severity: "error", ...about };
}
