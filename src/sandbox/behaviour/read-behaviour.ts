import { behaviourCheck, behaviourSchema } from "../../../generated/sandbox/checks.js";
import type { FileFault } from "../input/fault.ts";
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
  const { value, lineOf } = read;
  const found = schemaFaults(behaviourCheck, behaviourSchema, value);
  const faults = found.length === 0 && behaviourCheck(value) ? checkBehaviour(value, frame) : found;
  if (faults.length > 0 || !behaviourCheck(value)) {
    return { faults: faults.map((fault) => ({ ...fault, file, line: lineOf(fault.pointer) })) };
  }
  return { behaviour: value };
}
