import type { FamilyBehaviour, Settings } from "../core/family-behaviour.ts";
import { type SandboxFamily, worldName } from "../family.ts";
import { joinBehaviours } from "./join.ts";
import { hostIn } from "./kept-sharing.ts";

/** What worlds of a family begin with. */
type Start = { readonly seed?: unknown; readonly settings?: Settings };

/** Which worlds stand on the ledger of which other one, as the seeds say. */
export type SharedWorlds = {
  /** Name of the world that has the ledger of the worlds of a family; `undefined` where each has its own. */
  hostOf(family: SandboxFamily): string | undefined;
  /** The behaviour and settings of a world. */
  partsOf(
    family: SandboxFamily,
    credential: string,
  ): { readonly behaviour: FamilyBehaviour; readonly settings: Settings };
};

/** Reads which worlds share a ledger: those of a family whose seed has `shares`. */
export function sharedWorlds(
  families: readonly SandboxFamily[],
  starts: Readonly<Record<string, Start>>,
): SharedWorlds {
  const startOf = ({ behaviour }: SandboxFamily): Start => starts[behaviour.family] ?? {};
  const hostOf = (family: SandboxFamily): string | undefined =>
    family.sharing?.guest && hostIn(startOf(family).seed);
  const joined = new Map<string, FamilyBehaviour>();
  const partsOf: SharedWorlds["partsOf"] = (family, credential) => {
    const { settings = {} } = startOf(family);
    const name = worldName(family.behaviour.family, credential);
    const other = families.find((one) => hostOf(one) === name);
    const { sharing } = family;
    if (!sharing || !other?.sharing?.guest) return { behaviour: family.behaviour, settings };
    const { seed, settings: others = {} } = startOf(other);
    const guest = {
      behaviour: other.behaviour,
      sharing: other.sharing,
      guest: other.sharing.guest,
      seed,
    };
    const behaviour = joined.get(name) ?? joinBehaviours({ behaviour: family.behaviour, sharing }, guest);
    joined.set(name, behaviour);
    return { behaviour, settings: { ...others, ...settings } };
  };
  return { hostOf, partsOf };
}
