import { didYouMean, nearest } from "../base/nearest.ts";
import { isObject } from "../base/type-guards.ts";
import { addressFault } from "../delivery/push-address.ts";
import type { StartSandboxOptions } from "./sandbox-types.ts";

type Check = { readonly is: string; readonly fits: (value: unknown) => boolean };

const boolean: Check = { is: "true or false", fits: (value) => typeof value === "boolean" };
const object: Check = { is: "an object", fits: isObject };
const text: Check = { is: "a text", fits: (value) => typeof value === "string" };
const whole = (least: number, most: number): Check => ({
  is: `a whole number from ${least} to ${most}`,
  fits: (value) => typeof value === "number" && Number.isInteger(value) && value >= least && value <= most,
});

const checks: { readonly [Name in keyof Required<StartSandboxOptions>]: Check } = {
  pushTo: {
    is: "an address, or a handler: a function, or an object with fetch",
    fits: (value) =>
      typeof value === "string" ||
      value instanceof URL ||
      typeof value === "function" ||
      (typeof value === "object" && value !== null && "fetch" in value && typeof value.fetch === "function"),
  },
  wire: { is: '"json" or "form"', fits: (value) => value === "json" || value === "form" },
  keys: object,
  seed: object,
  settings: object,
  speed: {
    is: '"manual", "instant", or the virtual seconds of a real second, up to 10000000',
    fits: (value) =>
      value === "manual" ||
      value === "instant" ||
      (typeof value === "number" && value > 0 && value <= 10_000_000),
  },
  now: {
    is: "an instant, as a text or a Date",
    fits: (value) => typeof value === "string" || value instanceof Date,
  },
  randomSeed: whole(-(2 ** 31), 2 ** 32 - 1),
  strict: boolean,
  maxWorlds: whole(1, 100_000),
  problem: boolean,
  data: { is: "the path of a folder", fits: (value) => typeof value === "string" && value !== "" },
  fsync: boolean,
  note: { is: "a function that takes a text", fits: (value) => typeof value === "function" },
  port: whole(0, 65_535),
  host: text,
  access: object,
};

/**
 * Refuses options that there are not, and values that they cannot have, before anything is started.
 *
 * @throws TypeError with all that is wrong
 */
export function refuseOptions(options: StartSandboxOptions): void {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const mistakes = given.flatMap(([name, value]) => mistakeIn(name, value) ?? []);
  if (options.fsync && options.data === undefined)
    mistakes.push("fsync goes with data, which names the folder in which worlds are kept.");
  if (mistakes.length > 0) throw new TypeError(`The sandbox cannot be started.\n${mistakes.join("\n")}`);
}

function mistakeIn(name: string, value: unknown): string | undefined {
  const names = Object.keys(checks);
  if (!isOption(name)) {
    return `There is no option ${name}. ${didYouMean(nearest(name, names), `The options are ${names.join(", ")}.`)}`;
  }
  if (!checks[name].fits(value)) return `${name} has to be ${checks[name].is}.`;
  if (name !== "pushTo" || !(typeof value === "string" || value instanceof URL)) return undefined;
  const fault = addressFault(decodeURI(String(value)));
  return fault && `pushTo: ${fault}`;
}

function isOption(name: string): name is keyof StartSandboxOptions {
  return Object.hasOwn(checks, name);
}
