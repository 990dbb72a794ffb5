import type { DecodedCall, RefusedRequest } from "../contract/decode-request.ts";
import type { RawRequest } from "../contract/exchange.ts";
import {
  createInspector,
  type InspectedRequest,
  type InspectorOptions,
  isError,
} from "../contract/inspect-request.ts";
import type { Books } from "./books.ts";
import type { MockEngine, MockVerdict } from "./engine.ts";
import type { ChooseScenario, SpoilReply } from "./hooks.ts";
import { type Preferences, readPreferences } from "./preferences.ts";
import { violationFindings } from "./problem.ts";
import { createRefusals, type RefusalOptions } from "./refusals.ts";
import { answerReply, failureReply, type Reply } from "./reply.ts";

/** What the front of a mock needs. */
export type FrontOptions = InspectorOptions &
  RefusalOptions & {
    /** Answers the calls that keep to the contract. */
    engine: MockEngine;
    /** Gets every exchange. */
    books?: Books;
    /** Chooses answers by the content of calls; a `Prefer` header goes before it. */
    chooseScenario?: ChooseScenario;
    /** Spoils answers. */
    spoilReply?: SpoilReply;
  };

/**
 * Answers requests. Never throws and never rejects for what a request holds.
 *
 * @param refused why the body of the request could not be read, if so
 */
export type Front = (request: RawRequest, refused?: RefusedRequest) => Reply | Promise<Reply>;

/**
 * Makes the front of a mock: inspect the request, choose the scenario, let the engine answer, spoil the answer if told
 * to, and write it into the books. A call that breaks the contract does not reach the engine.
 */
export function createFront(options: FrontOptions): Front {
  const { engine, books, chooseScenario, spoilReply } = options;
  const inspect = createInspector(options);
  const refusals = createRefusals(options);

  const finish = (
    request: RawRequest,
    inspected: InspectedRequest,
    reply: Reply,
    scenario?: string,
  ): Reply => {
    const sent = spoilReply ? spoilReply(reply, request, inspected) : reply;
    books?.record(request, inspected, sent, scenario);
    return sent;
  };
  const finishVerdict = (request: RawRequest, call: DecodedCall, verdict: MockVerdict): Reply => {
    if (verdict.kind === "answer") return finish(request, call, answerReply(verdict), verdict.scenario);
    // Only an engine that judges by itself can be stricter than the judge.
    call.findings = [...call.findings, ...violationFindings(verdict.violations, call)];
    return finish(request, call, refusals.ofCall(call.operation, call.findings));
  };
  return (request, refused) => {
    const inspected = refused ?? inspect(request);
    if (inspected.kind === "refusal") return finish(request, inspected, refusals.ofRequest(inspected));
    const { operation, payload, findings } = inspected;
    if (findings.length > 0 && findings.some(isError))
      return finish(request, inspected, refusals.ofCall(operation, findings));
    const failed = (error: unknown) => finish(request, inspected, failureReply(error));
    try {
      const { headers } = request;
      const preferences = preferencesOf(inspected, headers["prefer"], chooseScenario);
      const verdict = engine.answer({ operation, headers, body: payload, preferences, findings });
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
  chooseScenario: ChooseScenario | undefined,
): Preferences {
  const preferences = header === undefined ? noPreferences : readPreferences(header);
  if (!chooseScenario || Object.keys(preferences).length > 0) return preferences;
  const exampleKey = chooseScenario(call);
  return exampleKey === undefined ? noPreferences : { exampleKey };
}
