import { isObject } from "../../base/type-guards.ts";
import { DataError } from "../data/data-error.ts";
import type { SandboxFamily } from "../family.ts";

/** Seeds of the families whose worlds stand on the ledger of another one, by family. */
export type KeptSharing = Readonly<Record<string, unknown>>;

/** What a folder tells of the worlds that it keeps. */
type KeptWorlds = {
  readonly folder: string;
  readonly sharing: KeptSharing;
  readonly names: readonly string[];
};

type Start = { readonly seed?: unknown };

/**
 * Seeds of the families that share a ledger: those that a folder keeps win over what the sandbox was started with.
 *
 * @param note told of what goes on as it was kept
 * @throws DataError where worlds that are kept share, or do not, other than the seed says
 */
export function sharingOf(
  families: readonly SandboxFamily[],
  starts: Readonly<Record<string, Start>>,
  kept: KeptWorlds | undefined,
  note: (text: string) => void,
): KeptSharing {
  const guests = families.filter(({ sharing }) => sharing?.guest).map(({ behaviour }) => behaviour.family);
  const found = Object.entries(kept?.sharing ?? {}).filter(([, seed]) =>
    kept?.names.includes(hostIn(seed) ?? ""),
  );
  for (const [family, seed] of found) if (!guests.includes(family)) throw without(kept?.folder, family, seed);
  const all = guests.flatMap((family): [string, unknown][] => {
    const given = starts[family]?.seed;
    const [, before] = found.find(([one]) => one === family) ?? [];
    if (before !== undefined) {
      if (given !== undefined && told(given) !== told(before))
        throw other(kept?.folder, family, before, given);
      note(`Worlds of ${family} go on with ${told(before)}, as they are kept.`);
      return [[family, before]];
    }
    if (hostIn(given) === undefined) return [];
    const own = kept?.names.find((name) => name.startsWith(`${family}:`));
    if (own !== undefined) throw apart(kept?.folder, own, given);
    return [[family, given]];
  });
  return Object.fromEntries(all);
}

/** Name of the world on whose ledger the worlds of a seed stand. */
export function hostIn(seed: unknown): string | undefined {
  const shares = isObject(seed) ? seed["shares"] : undefined;
  return typeof shares === "string" ? shares : undefined;
}

/** Whose stock worlds of a seed have. */
function told(seed: unknown): string {
  const host = hostIn(seed);
  if (host === undefined) return "stock of their own";
  return `the stock of ${host}, customer ${String(isObject(seed) ? seed["customerCode"] : "")}`;
}

const orElse = "or name another folder. Nothing was changed.";

function without(folder = "", family: string, seed: unknown): DataError {
  return new DataError(
    `${folder} keeps worlds of ${family} with ${told(seed)}, and the sandbox was started without ${family}. Start it with ${family}, ${orElse}`,
  );
}

function other(folder = "", family: string, before: unknown, given: unknown): DataError {
  return new DataError(
    `${folder} keeps worlds of ${family} with ${told(before)}, and the seed gives them ${told(given)}. Start the sandbox without that part of the seed, ${orElse}`,
  );
}

function apart(folder = "", world: string, given: unknown): DataError {
  return new DataError(
    `${folder} keeps ${world} with stock of its own, and the seed gives such worlds ${told(given)}. Start the sandbox without \`shares\`, ${orElse}`,
  );
}
