import { didYouMean, nearest } from "../../../base/nearest.ts";
import { ProblemError } from "../../../server/problem.ts";
import { instantText } from "../../clock/time-text.ts";
import type { ActProblem } from "../../core/answer.ts";
import type { Handlers } from "../handler.ts";
import { brokenRequest } from "../read-request.ts";

/** What people do. */
export const actHandlers: Handlers<"doAct"> = {
  async doAct({ worlds, parameters, body }) {
    const world = worlds.named(parameters.world);
    const { act } = parameters;
    const possible = world.behaviour.acts.map((one) => one.act);
    if (!possible.includes(act)) {
      const hint = didYouMean(nearest(act, possible), `The acts are ${possible.join(", ")}.`);
      const detail = `There is no act "${act.slice(0, 60)}". ${hint}`;
      throw new ProblemError(404, "No such act", detail, {}, { possible });
    }
    const done = await world.act(act, body);
    if ("problem" in done) throw refusedAct(done.problem);
    return { act, result: { ...done.result }, now: instantText(world.current.now) };
  },
};

const refusals = {
  unknown: { status: 404, title: "No such document" },
  conflict: { status: 409, title: "Not possible now" },
} as const;

/** The problem of an act that the world refuses. */
function refusedAct({ kind, detail, pointer = "", possible }: ActProblem): ProblemError {
  if (kind === "input") {
    const { problem } = brokenRequest({ id: "doAct" }, [
      { in: "body", pointer, rule: "input", message: detail },
    ]);
    return new ProblemError(
      problem.status,
      problem.title,
      problem.detail,
      {},
      {
        violations: problem.violations ?? [],
        possible,
      },
    );
  }
  const { status, title } = refusals[kind];
  return new ProblemError(status, title, detail, {}, { possible });
}
