import { isObject } from "../base/type-guards.ts";
import type { Evidence } from "../contract/evidence.ts";
import { isError } from "../judge/inspect-request.ts";
import { wireFinding } from "../judge/wire-finding.ts";
import { refuseUnaccepted } from "../mock/accepts.ts";
import { createCompiledEngine } from "../mock/compiled-engine.ts";
import type { MockEngine, MockRequest, MockVerdict } from "../mock/engine.ts";
import { evidenceHeader } from "../mock/evidence.ts";
import type { Preferences } from "../mock/preferences.ts";
import { constantText, type WorldAnswer } from "./core/answer.ts";
import type { Worlds } from "./worlds.ts";

/**
 * An engine whose answers come from worlds. A call that asks for a documented answer, by `Prefer` or by the content that a scenario
 * of the contract names, gets that one, and its world does not learn of it.
 */
export function createWorldEngine(worlds: Worlds): MockEngine {
  const documented = createCompiledEngine();
  return {
    answer(call) {
      if (call.findings.some(isError) || isAsking(call.preferences)) return documented.answer(call);
      refuseUnaccepted(call.operation, call.headers["accept"], mediaType);
      return answerOf(call, worlds);
    },
  };
}

/** Whether a call asks for a documented answer. */
function isAsking(preferences: Preferences): boolean {
  for (const _ in preferences) return true;
  return false;
}

const mediaType = "application/json";

function answerOf(call: MockRequest, worlds: Worlds): MockVerdict | Promise<MockVerdict> {
  const payload = isObject(call.body) ? call.body : {};
  const { world, caller } = worlds.ofCall(call);
  const answer = world.call(call.operation.operationId, payload, { caller, text: call.text });
  const verdict = verdictOf(answer);
  const { remark } = answer;
  if (remark) verdict.findings = [wireFinding(remark.rule, call.operation, { severity: "note", ...remark })];
  // Nothing is answered that could be lost.
  return world.kept()?.then(() => verdict) ?? verdict;
}

function verdictOf({ body, status = 200, isBodyless = false, evidence, scenario }: WorldAnswer): Answer {
  const verdict: Answer = {
    kind: "answer",
    status,
    headers: isBodyless ? { [evidenceHeader]: evidence } : headersOf(evidence),
    body: isBodyless ? undefined : body,
  };
  const text = constantText(body);
  if (text !== undefined && !isBodyless) verdict.text = text;
  if (scenario !== undefined) verdict.scenario = scenario;
  return verdict;
}

type Answer = Extract<MockVerdict, { kind: "answer" }>;

/** The header fields of answers by their evidence: they are the same each time. */
const headers = new Map<Evidence, Answer["headers"]>();

function headersOf(evidence: Evidence): Answer["headers"] {
  const known = headers.get(evidence) ?? { "Content-Type": mediaType, [evidenceHeader]: evidence };
  headers.set(evidence, known);
  return known;
}
