import { segment } from "../../base/json-pointer.ts";
import type { Fault } from "../input/fault.ts";
import type { Behaviour, SettingEntry } from "./behaviour.ts";
import { fault, unknownName } from "./faults.ts";
import { wrongWith } from "./settings.ts";

/** What is wrong with a setting of a behaviour: its kind, its values, its default. */
export function settingFaults(
  name: string,
  entry: SettingEntry,
  behaviour: Behaviour,
  reference: Pick<Behaviour, "settings">,
): Fault[] {
  const pointer = `/settings${segment(name)}`;
  const known = reference.settings[name];
  if (known && known.kind !== entry.kind)
    return [fault(`${pointer}/kind`, `${name} is of another kind.`, [known.kind])];
  const wrong = wrongWith(entry, entry.default);
  return [
    ...(known ? limitFaults(pointer, entry, known) : []),
    ...(known ? unusedValues(pointer, name, entry, known, behaviour) : []),
    ...(wrong ? [{ pointer: `${pointer}/default`, ...wrong }] : []),
  ];
}

/** The sandbox cannot do with less than it asks for itself. */
function limitFaults(pointer: string, entry: SettingEntry, known: SettingEntry): Fault[] {
  if (entry.kind !== "integer" || known.kind !== "integer") return [];
  const [least, given] = [known.minimum ?? 0, entry.minimum ?? 0];
  if (given >= least) return [];
  return [
    fault(`${pointer}/minimum`, `${given} is too little: it cannot be less than ${least}.`, [
      `${least} and above`,
    ]),
  ];
}

/** Values of a choice that the package does not know, and that no move asks for. */
function unusedValues(
  pointer: string,
  name: string,
  entry: SettingEntry,
  known: SettingEntry,
  { documents }: Behaviour,
): Fault[] {
  if (entry.kind !== "choice" || known.kind !== "choice") return [];
  const moves = Object.values(documents).flatMap((document) => Object.values(document.moves));
  const asked = moves.flatMap((move) => move.if?.[name] ?? []);
  const usable = [...known.values, ...asked];
  return entry.values.flatMap((value, index) =>
    usable.includes(value)
      ? []
      : [unknownName(`${pointer}/values/${index}`, "use of the value", value, known.values)],
  );
}

/** Values that a move asks a setting for and that it cannot have, so that the move would never be possible. */
export function valueFaults(
  pointer: string,
  name: string,
  values: readonly string[],
  settings: Behaviour["settings"],
): Fault[] {
  const entry = settings[name];
  if (!entry) return [unknownName(pointer, "setting", name, Object.keys(settings))];
  return values.flatMap((value, index) => {
    const wrong = wrongWith(entry, meant(value, entry));
    return wrong ? [{ pointer: `${pointer}/${index}`, ...wrong }] : [];
  });
}

/** A move names values as texts. */
function meant(text: string, { kind }: SettingEntry): unknown {
  if (kind === "boolean" && (text === "true" || text === "false")) return text === "true";
  return kind === "integer" && /^-?\d+$/.test(text) ? Number(text) : text;
}
