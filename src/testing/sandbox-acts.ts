import { glinkActs } from "../../generated/sandbox/glink.ts";
import { kakacloActs } from "../../generated/sandbox/kakaclo.ts";
import { performAct } from "../sandbox/control/handlers/acts.ts";
import type { HostedWorld } from "../sandbox/host/hosted-world.ts";
import { ProblemError } from "../server/problem.ts";
import type { ActResult, SandboxActs } from "./sandbox-types.ts";

type Input = Readonly<Record<string, unknown>>;

/**
 * Every act as a method.
 *
 * @param worlds those that it may be done in; it is done in the one that has the document
 */
export function actsOf(worlds: () => readonly HostedWorld[]): SandboxActs {
  // Acts of one name have the same subject in every family.
  const methods = [...glinkActs, ...kakacloActs].map((descriptor) => {
    const { act } = descriptor;
    if (!("subjectMember" in descriptor))
      return [act, async (input: Input = {}) => doIn(worlds(), act, input)];
    const { subjectMember } = descriptor;
    return [
      act,
      async (number: string, input: Input = {}) => doIn(worlds(), act, { ...input, [subjectMember]: number }),
    ];
  });
  // The table above has a method for each act, which the compiler cannot follow.
  return Object.fromEntries(methods) as SandboxActs;
}

/** Does an act in the one of some worlds that has the document. */
export async function doIn(worlds: readonly HostedWorld[], act: string, input: Input): Promise<ActResult> {
  const [only, ...others] = worlds;
  if (!only)
    throw new Error(`No world is open in which ${act} could be done. Call the sandbox, or name a world.`);
  if (others.length === 0) return performAct(only, act, input);
  let unknown: unknown;
  let unfit: unknown;
  for (const world of worlds) {
    try {
      return await performAct(world, act, input);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      // An act of the same name takes other members in a world of another family.
      if (error.problem.status === 404) unknown = error;
      else if (error.problem.status === 400) unfit ??= error;
      else throw error;
    }
  }
  throw unfit ?? unknown;
}
