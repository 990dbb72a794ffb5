import { answers } from "../../generated/answers/index.ts";
import { didYouMean, nearest } from "../base/nearest.ts";
import type { DocumentedAnswer } from "../contract/documented-answer.ts";
import type { Evidence } from "../contract/openapi.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { Finding } from "../findings/finding.ts";
import { ProblemError, violationOf } from "../server/problem.ts";
import { refuseUnaccepted } from "./accepts.ts";
import type { MockEngine, MockVerdict } from "./engine.ts";
import { evidenceHeader, madeUpEvidence } from "./evidence.ts";
import type { Preferences } from "./preferences.ts";

type Answer = Extract<MockVerdict, { kind: "answer" }>;

/** An answer of the contract with its verdicts made, so that answering makes nothing. */
type PreparedAnswer = {
  documented: DocumentedAnswer;
  examples: ReadonlyMap<string, Answer>;
  usual: Answer;
  madeUp: Answer;
};

/**
 * An engine that answers with the documented examples, from texts that are ready to be sent. It needs neither Prism nor
 * the descriptions, and judges nothing itself: it refuses a call in which an error was found.
 *
 * It answers as Prism does, other than that `Prefer: dynamic=true` gives the same valid answer each time.
 */
export function createCompiledEngine(): MockEngine {
  const prepared = new Map<OperationDescriptor, readonly PreparedAnswer[]>();
  return {
    answer({ operation, headers, preferences, findings }) {
      const errors =
        findings.length === 0 ? findings : findings.filter(({ severity }) => severity === "error");
      if (errors.length > 0) return refusal(operation, errors);
      const possible = prepared.get(operation) ?? prepareAll(operation);
      prepared.set(operation, possible);
      const answer = withStatus(possible, operation, preferences.code);
      if (answer.documented.mediaType === undefined) return answer.usual;
      refuseUnaccepted(operation, headers["accept"], answer.documented.mediaType);
      return choose(answer, operation, preferences);
    },
  };
}

function refusal(operation: OperationDescriptor, errors: readonly Finding[]): MockVerdict {
  const isUnauthorized = errors.some(({ rule }) => rule === "access-token");
  const violations = errors.map((finding) => violationOf(operation, finding));
  return { kind: "refusal", status: isUnauthorized ? 401 : 422, violations };
}

function withStatus(
  possible: readonly PreparedAnswer[],
  operation: OperationDescriptor,
  code?: number,
): PreparedAnswer {
  const [usual] = possible;
  const answer = code === undefined ? usual : possible.find(({ documented }) => documented.status === code);
  if (answer) return answer;
  const known = possible.map(({ documented }) => documented.status).join(", ");
  throw notFound(operation, `The contract has no answer with status ${code}. It has: ${known}.`);
}

function choose(
  { usual, madeUp, examples }: PreparedAnswer,
  operation: OperationDescriptor,
  { exampleKey, dynamic }: Preferences,
): Answer {
  if (exampleKey === undefined || exampleKey === "") return dynamic ? madeUp : usual;
  const example = examples.get(exampleKey);
  if (example) return example;
  const near = nearest(exampleKey, [...examples.keys()]);
  const hint = didYouMean(near, `The examples are: ${[...examples.keys()].join(", ")}.`);
  throw notFound(operation, `The contract has no such example of the answer. ${hint}`);
}

/** The answers to an operation, the usual one first: that of the lowest successful status. Others than it lists are left out. */
function prepareAll({ family, operationId, scenarios }: OperationDescriptor): readonly PreparedAnswer[] {
  const documented = answers[family]?.[operationId];
  if (!documented) throw new Error(`There are no answers to ${family}.${operationId}`);
  const rank = ({ status }: DocumentedAnswer) => (status >= 200 && status < 300 ? status : 1_000 + status);
  return documented
    .flatMap((answer) => {
      const listed = scenarios.response[String(answer.status)];
      if (listed === undefined) return [];
      return { ...answer, examples: answer.examples.filter(({ scenario }) => listed.includes(scenario)) };
    })
    .toSorted((a, b) => rank(a) - rank(b))
    .map(prepare);
}

function prepare(documented: DocumentedAnswer): PreparedAnswer {
  const { examples, madeUp: made } = documented;
  const prepared = examples.map(
    ({ scenario, evidence, text }) => [scenario, answerWith(documented, evidence, text, scenario)] as const,
  );
  const evidence = documented.mediaType === undefined ? documented.evidence : madeUpEvidence;
  const madeUp = answerWith(documented, evidence, made);
  return { documented, examples: new Map(prepared), usual: prepared[0]?.[1] ?? madeUp, madeUp };
}

function answerWith(
  { status, mediaType }: DocumentedAnswer,
  evidence: Evidence,
  text = "",
  scenario?: string,
): Answer {
  return {
    kind: "answer",
    status,
    headers: { ...(mediaType !== undefined && { "Content-Type": mediaType }), [evidenceHeader]: evidence },
    get body(): unknown {
      return text === "" ? undefined : JSON.parse(text);
    },
    text,
    ...(scenario !== undefined && { scenario }),
  };
}

function notFound({ family, operationId }: OperationDescriptor, detail: string): ProblemError {
  return new ProblemError(404, "No such answer", `${family}.${operationId}: ${detail}`);
}
