import { isObject } from "../base/type-guards.ts";
import { wireFinding } from "../judge/wire-finding.ts";
import { refuseUnaccepted } from "../mock/accepts.ts";
import { createCompiledEngine } from "../mock/compiled-engine.ts";
import type { MockEngine, MockRequest, MockVerdict } from "../mock/engine.ts";
import { evidenceHeader } from "../mock/evidence.ts";
import type { Worlds } from "./worlds.ts";

/**
 * An engine whose answers come from worlds. A call that asks for a documented answer, by `Prefer` or by the content that a scenario
 * of the contract names, gets that one, and its world does not learn of it.
 */
export function createWorldEngine(worlds: Worlds): MockEngine {
  const documented = createCompiledEngine();
  return {
    answer(call) {
      const isBroken = call.findings.some(({ severity }) => severity === "error");
      if (isBroken || Object.keys(call.preferences).length > 0) return documented.answer(call);
      refuseUnaccepted(call.operation, call.headers["accept"], mediaType);
      return answerOf(call, worlds);
    },
  };
}

const mediaType = "application/json";

function answerOf(call: MockRequest, worlds: Worlds): MockVerdict | Promise<MockVerdict> {
  const payload = isObject(call.body) ? call.body : {};
  const world = worlds.ofCall(call);
  const context = { caller: worlds.callerOf(call), text: call.text };
  const answer = world.call(call.operation.operationId, payload, context);
  const { body, status = 200, isBodyless = false, evidence, scenario, remark } = answer;
  const verdict: MockVerdict = {
    kind: "answer",
    status,
    headers: { ...(!isBodyless && { "Content-Type": mediaType }), [evidenceHeader]: evidence },
    body: isBodyless ? undefined : body,
    ...(scenario !== undefined && { scenario }),
    ...(remark && { findings: [wireFinding(remark.rule, call.operation, { severity: "note", ...remark })] }),
  };
  // Nothing is answered that could be lost.
  return world.kept()?.then(() => verdict) ?? verdict;
}
