import { didYouMean, nearest } from "../../../base/nearest.ts";
import { ProblemError } from "../../../server/problem.ts";
import { instantText } from "../../clock/time-text.ts";
import type { ActProblem } from "../../core/answer.ts";
import type { ActDescriptor } from "../../core/family-behaviour.ts";
import type { HostedWorld } from "../../host/hosted-world.ts";
import { checkValue } from "../../schema/check-value.ts";
import type { Handlers } from "../handler.ts";
import { brokenRequest, violationOf } from "../read-request.ts";

/** What people do. */
export const actHandlers: Handlers<"doAct"> = {
  async doAct({ worlds, parameters, body }) {
    const world = worlds.named(parameters.world);
    const { act } = parameters;
    const caller = parameters.world === world.name ? undefined : parameters.world;
    const result = await performAct(world, act, body, caller);
    return { act, result: { ...result }, now: instantText(world.current.now) };
  },
};

/**
 * Does an act in a world, once its input has been checked by the schema of the act.
 *
 * @param caller name of the world that it is for, where that stands on the ledger of this one
 * @returns what the act gives back
 * @throws ProblemError where there is no such act, for a wrong input, and where it is not possible
 */
export async function performAct(
  world: HostedWorld,
  act: string,
  input: Readonly<Record<string, unknown>>,
  caller?: string,
): Promise<Readonly<Record<string, unknown>>> {
  const descriptor = descriptorOf(world, act);
  const broken = checkValue(descriptor.schema, input);
  if (broken.length > 0) {
    const violations = broken.map((rule) => violationOf("body", rule));
    throw brokenRequest({ id: "doAct" }, violations);
  }
  const done = await world.act(act, input, caller);
  if ("problem" in done) throw refusedAct(done.problem);
  return done.result;
}

function descriptorOf({ behaviour }: HostedWorld, act: string): ActDescriptor {
  const found = behaviour.acts.find((one) => one.act === act);
  if (found) return found;
  const possible = behaviour.acts.map((one) => one.act);
  const hint = didYouMean(nearest(act, possible), `The acts are ${possible.join(", ")}.`);
  const detail = `There is no act "${act.slice(0, 60)}". ${hint}`;
  throw new ProblemError(404, "No such act", detail, {}, { possible });
}

const refusals = {
  unknown: { status: 404, title: "No such document" },
  conflict: { status: 409, title: "Not possible now" },
} as const;

/** The problem of an act that the world refuses. */
function refusedAct({ kind, detail, pointer = "", possible }: ActProblem): ProblemError {
  if (kind === "input") {
    return brokenRequest(
      { id: "doAct" },
      [{ in: "body", pointer, rule: "input", message: detail }],
      possible,
    );
  }
  const { status, title } = refusals[kind];
  return new ProblemError(status, title, detail, {}, { possible });
}
