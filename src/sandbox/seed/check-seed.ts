import { segment } from "../../base/json-pointer.ts";
import { didYouMean, nearest } from "../../base/nearest.ts";
import { isObject } from "../../base/type-guards.ts";
import type { FamilyBehaviour, Settings } from "../core/family-behaviour.ts";
import { deliverySettings } from "../pushes/delivery-settings.ts";
import { type BrokenRule, checkValue, ruleOfFault } from "../schema/check-value.ts";
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
  if (!isObject(seed)) return { starts: {}, deliverySettings: {}, broken };
  const { strict: asked, settings = {}, ...parts } = seed;
  // What is wrong by itself is told already, and counts for nothing in what else may be wrong.
  const strict = typeof asked === "boolean" ? asked : undefined;
  const given = { ...(isObject(settings) ? settings : {}), ...(strict !== undefined && { strict }) };
  const checked = checkAllSettings(given, behaviours);
  const families = behaviours.map(({ family }) => family);
  const common = behaviours.filter(({ isSeedApart }) => isSeedApart !== true).flatMap(partsOf);
  const known = [...new Set([...families, "settings", ...common])];
  const beside = Object.entries(parts).filter(([name]) => !families.includes(name));
  const shared = beside.filter(([name]) => common.includes(name));
  broken.push(...beside.filter(([name]) => !common.includes(name)).map(([name]) => strangePart(name, known)));
  const starts = behaviours.map((behaviour): [string, FamilyStart] => {
    const { family } = behaviour;
    const own = parts[family];
    const mine = Object.fromEntries(
      shared.filter(([name]) => isFor(name, behaviour) && !isElsewhere(name, own)),
    );
    const hasPart = own !== undefined || Object.keys(mine).length > 0;
    const part = { ...mine, ...(isObject(own) ? own : {}) };
    if (hasPart && (own === undefined || isObject(own))) {
      const isOwn = (pointer: string) => isObject(own) && Object.hasOwn(own, pointer.split("/")[1] ?? "");
      const placed = (pointer: string) => (isOwn(pointer) ? segment(family) + pointer : pointer);
      const judged = strict === undefined || Object.hasOwn(part, "strict") ? part : { strict, ...part };
      broken.push(
        ...behaviour
          .checkSeed(judged)
          .map((fault) => ruleOfFault("seed", { ...fault, pointer: placed(fault.pointer) })),
      );
    }
    return [family, { ...(hasPart && { seed: part }), settings: checked.families[family] ?? {} }];
  });
  broken.push(...checked.broken);
  return { starts: Object.fromEntries(starts), deliverySettings: checked.delivery, broken: distinct(broken) };
}

/** A part that is neither a family nor one that a family has. */
function strangePart(name: string, known: readonly string[]): BrokenRule {
  const detail = `There is no member ${name}. ${didYouMean(nearest(name, known))}`.trimEnd();
  return ruleOfFault("seed", { pointer: segment(name), detail, possible: known });
}

/** What stands beside the families is for each that has such a part. */
function isFor(name: string, behaviour: FamilyBehaviour): boolean {
  return behaviour.isSeedApart !== true && partsOf(behaviour).includes(name);
}

/** Of worlds that share the stock of another one, what stands beside the families is for that one. */
function isElsewhere(name: string, own: unknown): boolean {
  return name === "stock" && isObject(own) && own["shares"] !== undefined;
}

function partsOf({ seedSchema }: FamilyBehaviour): string[] {
  const { properties } = seedSchema;
  return isObject(properties) ? Object.keys(properties) : [];
}

/** A mistake in what several families share is one mistake. */
function distinct(broken: readonly BrokenRule[]): BrokenRule[] {
  const byPlace = new Map(
    broken.map((rule) => [JSON.stringify([rule.pointer, rule.rule, rule.expected]), rule]),
  );
  return [...byPlace.values()];
}

function seedSchema(behaviours: readonly FamilyBehaviour[]): object {
  const families = behaviours.map(({ family }) => [family, { type: "object" }]);
  const own = { strict: { type: "boolean" }, settings: { type: "object" } };
  return { type: "object", properties: { ...own, ...Object.fromEntries(families) } };
}

/** Families have settings of the same name. */
function distinctNames(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/** A setting counts for each family that has it. */
function checkAllSettings(given: Settings, behaviours: readonly FamilyBehaviour[]) {
  const names = distinctNames([
    ...behaviours.flatMap(({ settings }) => Object.keys(settings)),
    ...Object.keys(deliverySettings),
  ]);
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
