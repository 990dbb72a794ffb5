import { scenarios as scenariosOfContract } from "../../generated/scenarios/index.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { ExchangeLog } from "../exchanges/exchange-log.ts";
import type { DecodedCall, RefusedRequest } from "../judge/decoded-request.ts";
import type { RawRequest } from "../judge/exchange.ts";
import {
  createInspector,
  type InspectedRequest,
  type InspectorOptions,
  isError,
} from "../judge/inspect-request.ts";
import { violationFindings } from "../server/problem.ts";
import { failureReply, type Reply } from "../server/reply.ts";
import { answerReply } from "./answer-reply.ts";
import type { MockEngine, MockVerdict } from "./engine.ts";
import { withEvidence } from "./evidence.ts";
import { createFaultInjector } from "./faults/inject-fault.ts";
import type { ChooseScenario, InjectFault } from "./hooks.ts";
import { type Preferences, readPreferences } from "./preferences.ts";
import { createRefusals, type RefusalOptions } from "./refusals.ts";
import { createScenarioHooks } from "./scenarios/scenarios.ts";

/** What the front of a mock needs. */
export type FrontOptions = InspectorOptions &
  Omit<RefusalOptions, "documentedRefusal"> & {
    /** Answers the calls that keep to the contract. */
    engine: MockEngine;
    /** Gets every exchange. */
    exchangeLog?: ExchangeLog;
    /** Answers by the content of calls; a `Prefer` header goes before them. Default: those of the contract. */
    scenarios?: readonly Scenario[];
    /** Injects faults. Default: into the answers whose request asks for it by a `Prefer` header. */
    injectFault?: InjectFault;
  };

/**
 * Answers requests. Never throws and never rejects for what a request holds.
 *
 * @param refused why the body of the request could not be read, if so
 */
export type Front = (request: RawRequest, refused?: RefusedRequest) => Reply | Promise<Reply>;

/**
 * Makes the front of a mock: inspect the request, choose the scenario, let the engine answer, inject a fault if told
 * to, and log the exchange. A call that breaks the contract does not reach the engine.
 */
export function createFront(options: FrontOptions): Front {
  const {
    engine,
    exchangeLog,
    scenarios = scenariosOfContract,
    injectFault = createFaultInjector(),
  } = options;
  const inspect = createInspector(options);
  const { chooseScenario, documentedRefusal } = createScenarioHooks(scenarios);
  const refusals = createRefusals({ ...options, documentedRefusal });

  const finish = (
    request: RawRequest,
    inspected: InspectedRequest,
    reply: Reply,
    scenario?: string,
  ): Reply => {
    const sent = injectFault(reply, request, inspected);
    exchangeLog?.record(request, inspected, sent, scenario);
    return sent;
  };
  const refuse = (request: RawRequest, call: DecodedCall): Reply => {
    const { reply, scenario } = refusals.ofCall(call);
    return finish(request, call, reply, scenario);
  };
  const finishVerdict = (request: RawRequest, call: DecodedCall, verdict: MockVerdict): Reply => {
    if (verdict.kind === "answer") {
      if (verdict.findings) call.findings = [...call.findings, ...verdict.findings];
      return finish(request, call, answerReply(verdict), verdict.scenario);
    }
    // Only an engine that judges by itself can be stricter than the judge.
    call.findings = [...call.findings, ...violationFindings(verdict.violations, call)];
    return refuse(request, call);
  };
  return (request, refused) => {
    const inspected = refused ?? inspect(request);
    if (inspected.kind === "refusal") return finish(request, inspected, refusals.ofRequest(inspected));
    const { operation, payload, text, findings, envelope } = inspected;
    if (findings.length > 0 && findings.some(isError)) return refuse(request, inspected);
    const failed = (error: unknown) => finish(request, inspected, withEvidence(failureReply(error)));
    try {
      const { headers } = request;
      const preferences = preferencesOf(inspected, headers["prefer"], chooseScenario);
      const asked = { operation, headers, body: payload, text, preferences, findings };
      const verdict = engine.answer(envelope ? { ...asked, envelope } : asked);
      return verdict instanceof Promise
        ? verdict.then((settled) => finishVerdict(request, inspected, settled)).catch(failed)
        : finishVerdict(request, inspected, verdict);
    } catch (error) {
      return failed(error);
    }
  };
}

const noPreferences: Preferences = {};

function preferencesOf(
  call: DecodedCall,
  header: string | undefined,
  chooseScenario: ChooseScenario,
): Preferences {
  const preferences = header === undefined ? noPreferences : readPreferences(header);
  if (Object.keys(preferences).length > 0) return preferences;
  return chooseScenario(call) ?? noPreferences;
}
