import { segment } from "../../base/json-pointer.ts";
import { didYouMean, nearest } from "../../base/nearest.ts";
import type { FamilyBehaviour, Settings } from "../core/family-behaviour.ts";
import { deliverySettings } from "../pushes/delivery-settings.ts";
import { type BrokenRule, checkValue, ruleOfFault } from "../schema/check-value.ts";

/** Settings told apart by whose they are, and what is wrong with them. */
export type CheckedSettings = {
  readonly family: Settings;
  readonly delivery: Settings;
  readonly broken: readonly BrokenRule[];
};

/** Checks settings of a world: those of its family, and those of its deliveries. */
export function checkSettings(behaviour: FamilyBehaviour, given: Settings): CheckedSettings {
  const isDelivery = (name: string) => Object.hasOwn(deliverySettings, name);
  const isFamily = (name: string) => Object.hasOwn(behaviour.settings, name);
  const entries = Object.entries(given);
  const family = Object.fromEntries(entries.filter(([name]) => isFamily(name)));
  const delivery = Object.fromEntries(entries.filter(([name]) => isDelivery(name)));
  const known = [...Object.keys(behaviour.settings), ...Object.keys(deliverySettings)];
  const unknown = entries.flatMap(([name]) =>
    isFamily(name) || isDelivery(name) ? [] : [unknownSetting(name, known)],
  );
  const ofDelivery = Object.entries(delivery).flatMap(([name, value]) =>
    checkValue(deliverySettings[name]?.schema, value, { pointer: segment(name) }),
  );
  const ofFamily = behaviour.checkSettings(family).map((fault) => ruleOfFault("setting", fault));
  return { family, delivery, broken: [...unknown, ...ofFamily, ...ofDelivery] };
}

function unknownSetting(name: string, known: readonly string[]): BrokenRule {
  const fix = didYouMean(nearest(name, known), `The settings are ${known.join(", ")}.`);
  return {
    rule: "unknown-setting",
    pointer: segment(name),
    expected: "a setting",
    actual: `\`${name}\``,
    fix,
  };
}
