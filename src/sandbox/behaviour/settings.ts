import { segment } from "../../base/json-pointer.ts";
import { didYouMean, nearest } from "../../base/nearest.ts";
import { DurationError, parseDuration } from "../core/duration.ts";
import type { SettingDescriptor, Settings } from "../core/family-behaviour.ts";
import type { Fault } from "../input/fault.ts";
import type { Behaviour, SettingEntry } from "./behaviour.ts";

/** The settings of a behaviour, and what is wrong with values of them. */
export type SettingsOf = {
  readonly descriptors: Readonly<Record<string, SettingDescriptor>>;
  readonly check: (settings: Settings) => readonly Fault[];
};

/** Makes the descriptors of settings, and the check of their values. */
export function settingsOf({ settings }: Pick<Behaviour, "settings">): SettingsOf {
  const names = Object.keys(settings);
  const descriptors = Object.entries(settings).map(([name, entry]) => [name, descriptorOf(entry)] as const);
  return {
    descriptors: Object.fromEntries(descriptors),
    check: (given) =>
      Object.entries(given).flatMap(([name, value]) => {
        const pointer = segment(name);
        const entry = settings[name];
        if (!entry) {
          const detail = `There is no setting ${name}. ${didYouMean(nearest(name, names))}`.trimEnd();
          return [{ pointer, detail, possible: names }];
        }
        const wanted = wrongWith(entry, value);
        return wanted === undefined ? [] : [{ pointer, ...wanted }];
      }),
  };
}

function descriptorOf(entry: SettingEntry): SettingDescriptor {
  const { summary, "x-evidence": evidence } = entry;
  return { default: entry.default, schema: schemaOf(entry), summary: summary.trimEnd(), evidence };
}

function schemaOf(entry: SettingEntry): Readonly<Record<string, unknown>> {
  switch (entry.kind) {
    case "boolean":
      return { type: "boolean" };
    case "integer":
      return { type: "integer", minimum: entry.minimum ?? 0, maximum: most };
    case "choice":
      return { type: "string", enum: entry.values };
    case "duration":
      return { type: "string", description: "A duration: PT2H30M, or in short 2h." };
    case "offset":
      return { type: "string", pattern: "^[+-]([01]\\d|2[0-3])[0-5]\\d$" };
  }
}

/** The largest whole number of a setting: sums of such numbers stay exact. */
const most = 1_000_000_000;

/** What is wrong with the value of a setting; `undefined` where nothing is. */
export function wrongWith(
  entry: SettingEntry,
  value: unknown,
): { readonly detail: string; readonly possible: readonly string[] } | undefined {
  const shown = JSON.stringify(value) ?? "nothing";
  switch (entry.kind) {
    case "boolean":
      return typeof value === "boolean"
        ? undefined
        : { detail: `${shown} is neither true nor false.`, possible: ["true", "false"] };
    case "integer": {
      const least = entry.minimum ?? 0;
      if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most)
        return undefined;
      return {
        detail: `${shown} is no whole number from ${least} to ${most}.`,
        possible: [`${least} to ${most}`],
      };
    }
    case "choice":
      if (typeof value === "string" && entry.values.includes(value)) return undefined;
      return { detail: `${shown} is none of ${entry.values.join(", ")}.`, possible: entry.values };
    case "duration":
      return wrongDuration(value, shown);
    case "offset":
      if (typeof value === "string" && /^[+-]([01]\d|2[0-3])[0-5]\d$/.test(value)) return undefined;
      return { detail: `${shown} is no time zone as in +0800.`, possible: ["+0800", "-0500"] };
  }
}

function wrongDuration(value: unknown, shown: string) {
  const possible = ["PT30M", "2h"];
  if (typeof value !== "string") return { detail: `${shown} is no duration.`, possible };
  try {
    parseDuration(value);
    return undefined;
  } catch (error) {
    if (!(error instanceof DurationError)) throw error;
    return { detail: error.message, possible };
  }
}
