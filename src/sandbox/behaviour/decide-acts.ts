import { sandboxChecks } from "../../../generated/sandbox/inputs.js";
import { didYouMean, nearest } from "../../base/nearest.ts";
import type { ActCommand } from "../core/command.ts";
import type { Decision } from "../core/family-behaviour.ts";
import { schemaFaults } from "../input/schema-faults.ts";
import type { Payload } from "../ledger/document.ts";

type JsonSchema = Readonly<Record<string, unknown>>;

/** What an act brings about, where its input is right. */
export type DecideAct<Scene, Body> = (scene: Scene, input: Payload) => Decision<Body>;

/**
 * Makes what decides the acts of a family: the input is checked by the schema of the act, and an act that there is not is told with
 * those that there are.
 *
 * @param described the acts with their schemas, as generated
 */
export function decideActs<Scene, Body>(
  family: string,
  described: readonly { readonly act: string; readonly schema: JsonSchema }[],
  acts: Readonly<Record<string, DecideAct<Scene, Body>>>,
): (scene: Scene, command: ActCommand) => Decision<Body> {
  return (scene, { act, input }) => {
    const decide = Object.hasOwn(acts, act) ? acts[act] : undefined;
    const check = sandboxChecks[family]?.acts[act];
    const { schema } = described.find((one) => one.act === act) ?? {};
    if (!decide || !check || !schema) return unknownAct(act, Object.keys(acts));
    const [fault] = schemaFaults(check, schema, input);
    return fault ? { events: [], problem: { kind: "input", ...fault } } : decide(scene, input);
  };
}

function unknownAct(act: string, possible: readonly string[]): Decision<never> {
  const detail = `There is no act ${act}. ${didYouMean(nearest(act, possible))}`.trimEnd();
  return { events: [], problem: { kind: "unknown", detail, possible } };
}
