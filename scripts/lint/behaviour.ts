import { readBundle } from "../../src/contract/load-bundles.ts";
import type { Schema } from "../../src/contract/openapi.ts";
import type { Behaviour, DocumentBehaviour } from "../../src/sandbox/behaviour/behaviour.ts";
import type { BehaviourFrame } from "../../src/sandbox/behaviour/check-behaviour.ts";
import { readBehaviour } from "../../src/sandbox/behaviour/read-behaviour.ts";
import { sandboxFamilies } from "../../src/sandbox/families.ts";
import { behaviourFrames } from "../../src/sandbox/frames.ts";
import { describeFault, type Fault } from "../../src/sandbox/input/fault.ts";
import { readYaml } from "../../src/sandbox/input/read-yaml.ts";
import { behaviourFile, readYaml as readSource, sandboxFolder } from "../build/sandbox-sources.ts";

/** What is wrong with the behaviours and seeds that come with the package, each in one line with its place. */
export async function behaviourFaults(): Promise<string[]> {
  const found: string[] = [];
  for (const { behaviour } of sandboxFamilies()) {
    const { family } = behaviour;
    const frame = behaviourFrames[family];
    if (!frame) throw new Error(`Nothing says what a behaviour of ${family} has to fit`);
    found.push(...(await faultsOfFile(behaviourFile(family), family, frame)));
    const seed = `${sandboxFolder(family)}/seed.yaml`;
    const read = await readYaml(readSource(seed).text, seed);
    const faults =
      "faults" in read
        ? read.faults
        : behaviour
            .checkSeed(read.value)
            .map((one) => ({ ...one, file: seed, line: read.lineOf(one.pointer) }));
    found.push(...faults.map(describeFault));
  }
  return found;
}

async function faultsOfFile(file: string, family: string, frame: BehaviourFrame): Promise<string[]> {
  const { text } = readSource(file);
  const read = await readBehaviour(text, file, frame);
  if ("faults" in read) return read.faults.map(describeFault);
  const lines = await readYaml(text, file);
  const lineOf = "faults" in lines ? () => 1 : lines.lineOf;
  return contractFaults(read.behaviour, family).map((one) =>
    describeFault({ ...one, file, line: lineOf(one.pointer) }),
  );
}

/** States and values that no field of the contract has, and that are not marked as inferred. */
export function contractFaults({ documents }: Behaviour, family: string): Fault[] {
  const valuesOf = createValues(family);
  return Object.entries(documents).flatMap(([kind, document]) => [
    ...axisFaults(`/documents/${kind}/axes`, document, valuesOf),
    ...shownFaults(`/documents/${kind}/shows`, document, valuesOf),
  ]);
}

/** The values that the contract lists for a field; `all` where it lists none, and `undefined` where there is no such field. */
type ValuesOf = (field: string) => readonly string[] | "all" | undefined;

function createValues(family: string): ValuesOf {
  const { components } = readBundle(family);
  return (field) => {
    const [schema = "", name = ""] = field.split(".");
    const property = components?.schemas?.[schema]?.properties?.[name];
    return typeof property === "object" ? listed(property) : undefined;
  };
}

function listed({ enum: closed, "x-known-values": known }: Schema): readonly string[] | "all" {
  if (closed) return closed.map(String);
  if (!known) return "all";
  return Array.isArray(known) ? known.map(String) : Object.keys(known);
}

function axisFaults(pointer: string, { axes }: DocumentBehaviour, valuesOf: ValuesOf): Fault[] {
  return Object.entries(axes).flatMap(([axis, { fields = [], states }]) =>
    fields.flatMap((field, index) => {
      const values = valuesOf(field);
      if (!values) return [unknownField(`${pointer}/${axis}/fields/${index}`, field)];
      return Object.keys(states).flatMap((state) =>
        values === "all" || values.includes(state)
          ? []
          : [
              {
                pointer: `${pointer}/${axis}/states/${state}`,
                detail: `${field} has no value ${state}.`,
                possible: values,
              },
            ],
      );
    }),
  );
}

function shownFaults(pointer: string, { shows }: DocumentBehaviour, valuesOf: ValuesOf): Fault[] {
  return Object.entries(shows).flatMap(([field, entries]) => {
    const values = valuesOf(field);
    if (!values) return [unknownField(`${pointer}/${field}`, field)];
    return entries.flatMap(({ value, "x-evidence": evidence }, index) =>
      values === "all" || values.includes(value) || evidence === "inferred"
        ? []
        : [
            {
              pointer: `${pointer}/${field}/${index}`,
              detail: `${field} has no value ${value}; say that it is inferred.`,
              possible: values,
            },
          ],
    );
  });
}

function unknownField(pointer: string, field: string): Fault {
  return { pointer, detail: `The contract has no field ${field}.`, possible: [] };
}
