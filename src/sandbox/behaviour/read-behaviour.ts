import { behaviourCheck, behaviourSchema } from "../../../generated/sandbox/behaviour.js";
import type { Fault, FileFault } from "../input/fault.ts";
import { readYaml } from "../input/read-yaml.ts";
import { schemaFaults } from "../input/schema-faults.ts";
import type { Behaviour } from "./behaviour.ts";
import { type BehaviourFrame, checkBehaviour } from "./check-behaviour.ts";

/** A behaviour that was read, or what is wrong with its file. */
export type ReadBehaviour = { readonly behaviour: Behaviour } | { readonly faults: readonly FileFault[] };

/**
 * Reads a behaviour file, in YAML or JSON, and checks it whole.
 *
 * @param file what it is called in faults
 * @param frame what it has to fit, such as `glinkFrame`
 * @throws YamlMissingError where the optional package `yaml` is not installed
 * @example
 * const read = await readBehaviour(readFileSync("my.yaml", "utf8"), "my.yaml", glinkFrame);
 * if ("faults" in read) console.error(read.faults.map(describeFault).join("\n"));
 */
export async function readBehaviour(
  text: string,
  file: string,
  frame: BehaviourFrame,
): Promise<ReadBehaviour> {
  const read = await readYaml(text, file);
  if ("faults" in read) return read;
  const checked = takeBehaviour(read.value, frame);
  if ("behaviour" in checked) return checked;
  return { faults: checked.faults.map((fault) => ({ ...fault, file, line: read.lineOf(fault.pointer) })) };
}

/** The same for a behaviour that was read already. */
export function takeBehaviour(
  value: unknown,
  frame: BehaviourFrame,
): { readonly behaviour: Behaviour } | { readonly faults: readonly Fault[] } {
  if (!behaviourCheck(value)) return { faults: schemaFaults(behaviourCheck, behaviourSchema, value) };
  const faults = checkBehaviour(value, frame);
  return faults.length > 0 ? { faults } : { behaviour: value };
}
