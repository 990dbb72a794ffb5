import type { OperationDescriptor } from "../../../../src/contract/operation.ts";
import { isError } from "../../../../src/judge/inspect-request.ts";
import { evidenceHeader } from "../../../../src/mock/evidence.ts";
import { worldName } from "../../../../src/sandbox/family.ts";
import { partnerOf } from "../../../../src/sandbox/glink/entry.ts";
import { createCallCheck } from "../check.ts";
import type { CallState, ComposedCall } from "../compose.ts";
import { words } from "../words.ts";
import { type Answer, answerView, ask } from "./answer.ts";
import type { FormContext } from "./call-form.ts";
import { textIn, valueIn } from "./payload-text.ts";
import { lastPush, type PushLog } from "./pushes.ts";
import type { ResultPanel } from "./result.ts";
import type { Target } from "./target.ts";

/** A call with what it was made of, and where it goes. */
export type Sending = { call: ComposedCall; state: CallState; base: string; kind: Target["kind"] };

/** Sends a call, shows the verdict on its answer, and then what the sandbox pushes because of it. */
export async function sendCall(
  { operation, judge, data }: Pick<FormContext, "operation" | "judge" | "data">,
  { call, state, base, kind }: Sending,
  { result, pushes }: { result: ResultPanel; pushes: PushLog },
): Promise<void> {
  const { method, path, headers, body, fault } = call;
  if (fault !== undefined) return result.say(words.cannotSend(fault));
  result.say(words.sending);
  const world = kind === "sandbox" ? worldOf(operation, state) : undefined;
  const after = world === undefined ? 0 : await lastPush(base, world);
  const request = { method, headers, ...(body !== undefined && { body }) };
  const answer = await ask(base + path, request).catch(() => undefined);
  if (!answer) {
    pushes.hide("");
    return result.say(words.noAnswer(base, location.origin));
  }
  const { verdict, outcome, element } = answerView(judge, operation, answer);
  const isPrinted = kind === "mock" && outcome === "refused" && isDocumented(answer);
  const isRight = !createCallCheck(judge, operation)(call, state.body).some(isError);
  result.show(isPrinted && isRight ? `${verdict} ${words.printedRefusal}` : verdict, element);
  if (outcome !== "taken" && outcome !== "partly") pushes.hide("");
  else if (world === undefined) pushes.hide(kind === "mock" && pushesOf(operation) ? words.mockPushes : "");
  else pushes.follow({ sandbox: base, world, after, subject: textIn(state.body, data.creationKey) });
}

/** Whether the mock says that a source prints its answer. */
function isDocumented({ headers }: Answer): boolean {
  return headers[evidenceHeader.toLowerCase()] === "documented";
}

/** Only GLINK pushes. */
function pushesOf({ serviceType }: OperationDescriptor): boolean {
  return serviceType !== null;
}

/** The world of the sandbox that a call goes to, where that one pushes. */
function worldOf(operation: OperationDescriptor, { wire, caller, body }: CallState): string | undefined {
  if (!pushesOf(operation)) return undefined;
  return worldName(operation.family, partnerOf(wire === "logical" ? undefined : caller, valueIn(body)));
}
