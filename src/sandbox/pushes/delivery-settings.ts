import { durationOf } from "../clock/time-text.ts";
import type { SettingDescriptor, Settings } from "../core/family-behaviour.ts";

const share = { type: "number", minimum: 0, maximum: 1 } as const;
const duration = { type: "string", format: "duration" } as const;

/** The settings of deliveries, which every family with pushes has beside its own. No source tells any of the defaults. */
export const deliverySettings: Readonly<Record<string, SettingDescriptor>> = {
  pushFirstPause: {
    default: "PT1M",
    schema: duration,
    summary:
      "How long a push that failed waits before it is tried again; each further pause is twice as long",
    evidence: "inferred",
  },
  pushLongestPause: {
    default: "PT1H",
    schema: duration,
    summary: "The longest pause between two tries",
    evidence: "inferred",
  },
  pushGiveUpAfter: {
    default: "P3D",
    schema: duration,
    summary: "How long after the first try a push is given up",
    evidence: "inferred",
  },
  pushRepeated: {
    default: 0,
    schema: share,
    summary: "The share of pushes that are sent a second time though they were acknowledged",
    evidence: "inferred",
  },
  pushLate: {
    default: 0,
    schema: share,
    summary: "The share of pushes that set out late",
    evidence: "inferred",
  },
  pushLateBy: {
    default: "PT10M",
    schema: duration,
    summary: "How late such pushes set out",
    evidence: "inferred",
  },
  pushOvertaken: {
    default: 0,
    schema: share,
    summary: "The share of pushes that wait until the next one about the same document has been sent",
    evidence: "inferred",
  },
};

/** The settings of deliveries as numbers: durations in milliseconds. */
export type DeliveryRules = {
  readonly firstPause: number;
  readonly longestPause: number;
  readonly giveUpAfter: number;
  readonly repeated: number;
  readonly late: number;
  readonly lateBy: number;
  readonly overtaken: number;
};

/** Reads settings that have passed their schemas; those that are missing have their defaults. */
export function deliveryRules(settings: Settings): DeliveryRules {
  const value = (name: string): unknown => settings[name] ?? deliverySettings[name]?.default;
  const milliseconds = (name: string) => durationOf(String(value(name))) ?? 0;
  return {
    firstPause: Math.max(1, milliseconds("pushFirstPause")),
    longestPause: Math.max(1, milliseconds("pushLongestPause")),
    giveUpAfter: milliseconds("pushGiveUpAfter"),
    repeated: Number(value("pushRepeated")),
    late: Number(value("pushLate")),
    lateBy: milliseconds("pushLateBy"),
    overtaken: Number(value("pushOvertaken")),
  };
}
