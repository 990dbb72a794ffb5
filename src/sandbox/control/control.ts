import type { RawRequest } from "../../judge/exchange.ts";
import { jsonHeaders, type Reply } from "../../server/reply.ts";
import type { Worlds } from "../worlds.ts";
import { EventStream } from "./event-stream.ts";
import type { ControlInput } from "./handler.ts";
import { handlers } from "./handlers/index.ts";
import { readControlRequest } from "./read-request.ts";
import {
  type ControlId,
  type ControlRoute,
  controlDocument,
  controlPrefix,
  controlRoutes,
} from "./routes.ts";

/** Answers the calls that control the sandbox; whatever is refused is a `ProblemError` that it rejects with. */
export type Control = (request: RawRequest) => Promise<Reply>;

/** Whether a request is for the control of the sandbox. */
export function isControl(url: string): boolean {
  return url.startsWith(controlPrefix);
}

/** Makes what answers the calls that control some worlds, each checked by its description. */
export function createControl(worlds: Worlds, calls: ControlInput<ControlId>["calls"] = () => []): Control {
  // Read with the first call, since most calls of the sandbox are others.
  let known: readonly ControlRoute[] | undefined;
  return async (request) => {
    known ??= controlRoutes();
    const { route, parameters, body } = readControlRequest(request, known, controlDocument());
    const answer = await carryOut(route.id, { parameters, body, worlds, calls });
    if (answer instanceof EventStream) return answer.reply();
    await worlds.kept();
    return { status: 200, headers: jsonHeaders, body: `${JSON.stringify(answer, null, 2)}\n` };
  };
}

function carryOut<Id extends ControlId>(id: Id, input: unknown): unknown {
  // What the request holds has been checked by the description that the types are made from.
  return handlers[id](input as ControlInput<Id>);
}
