import { segment } from "../../base/json-pointer.ts";
import { didYouMean, nearest } from "../../base/nearest.ts";
import { isObject } from "../../base/type-guards.ts";
import type { FamilyBehaviour, Settings } from "../core/family-behaviour.ts";
import type { Fault } from "../input/fault.ts";
import { deliverySettings } from "../pushes/delivery-settings.ts";
import { type BrokenRule, checkValue } from "../schema/check-value.ts";
import type { FamilyStart } from "../worlds.ts";
import { checkSettings } from "./check-settings.ts";

/** What worlds begin with, by family, and the settings of deliveries; nothing of it where something is wrong. */
export type CheckedSeed = {
  readonly starts: Readonly<Record<string, FamilyStart>>;
  readonly deliverySettings: Settings;
  readonly broken: readonly BrokenRule[];
};

/**
 * Checks a seed: `strict`, `settings`, and what the worlds of each family begin with, below the name of the family. What stands
 * beside these is for the worlds of every family but those whose seeds stand apart.
 */
export function checkSeed(seed: unknown, behaviours: readonly FamilyBehaviour[]): CheckedSeed {
  const broken = [...checkValue(seedSchema(behaviours), seed)];
  if (!isObject(seed) || broken.length > 0) return { starts: {}, deliverySettings: {}, broken };
  const { strict, settings = {}, ...parts } = seed;
  const given = { ...(isObject(settings) ? settings : {}), ...(strict !== undefined && { strict }) };
  const checked = checkAllSettings(given, behaviours);
  const families = behaviours.map(({ family }) => family);
  const shared = Object.fromEntries(Object.entries(parts).filter(([name]) => !families.includes(name)));
  const starts = behaviours.map((behaviour): [string, FamilyStart] => {
    const { family } = behaviour;
    const own = parts[family];
    const mine = behaviour.isSeedApart === true ? {} : shared;
    const hasPart = own !== undefined || Object.keys(mine).length > 0;
    const part = { ...mine, ...(isObject(own) ? own : {}) };
    if (hasPart) {
      const isOwn = (pointer: string) => isObject(own) && Object.hasOwn(own, pointer.split("/")[1] ?? "");
      const placed = (pointer: string) => (isOwn(pointer) ? segment(family) + pointer : pointer);
      const judged = strict === undefined || Object.hasOwn(part, "strict") ? part : { strict, ...part };
      broken.push(...behaviour.checkSeed(judged).map((problem) => ruleOf(problem, placed)));
    }
    return [family, { ...(hasPart && { seed: part }), settings: checked.families[family] ?? {} }];
  });
  broken.push(...checked.broken);
  return { starts: Object.fromEntries(starts), deliverySettings: checked.delivery, broken };
}

function seedSchema(behaviours: readonly FamilyBehaviour[]): object {
  const families = behaviours.map(({ family }) => [family, { type: "object" }]);
  const own = { strict: { type: "boolean" }, settings: { type: "object" } };
  return { type: "object", properties: { ...own, ...Object.fromEntries(families) } };
}

/** A setting counts for each family that has it. */
function checkAllSettings(given: Settings, behaviours: readonly FamilyBehaviour[]) {
  const names = [
    ...behaviours.flatMap(({ settings }) => Object.keys(settings)),
    ...Object.keys(deliverySettings),
  ];
  const unknown = Object.keys(given)
    .filter((name) => !names.includes(name))
    .map((name): BrokenRule => {
      const fix = didYouMean(nearest(name, names), `The settings are ${names.join(", ")}.`);
      const pointer = `/settings${segment(name)}`;
      return { rule: "unknown-setting", pointer, expected: "a setting", actual: `\`${name}\``, fix };
    });
  const checked = behaviours.map((behaviour) => {
    const isOwn = (name: string) =>
      Object.hasOwn(behaviour.settings, name) || Object.hasOwn(deliverySettings, name);
    const own = Object.entries(given).filter(([name]) => isOwn(name));
    return { behaviour, ...checkSettings(behaviour, Object.fromEntries(own)) };
  });
  const broken = checked.flatMap((one) => one.broken);
  return {
    families: Object.fromEntries(checked.map(({ behaviour, family }) => [behaviour.family, family])),
    delivery: Object.assign({}, ...checked.map(({ delivery }) => delivery)) as Settings,
    broken: [...unknown, ...broken.map((rule) => ({ ...rule, pointer: `/settings${rule.pointer}` }))],
  };
}

function ruleOf({ pointer = "", detail, possible }: Fault, placed: (pointer: string) => string): BrokenRule {
  const expected = possible.length > 0 ? possible.join(" or ") : "another value";
  return { rule: "seed", pointer: placed(pointer), expected, actual: "what is there", fix: detail };
}
