import { type Fault, faults, isFault, longestDelay } from "../../mock/faults/fault.ts";
import { createFaultInjector, type MishapRate } from "../../mock/faults/inject-fault.ts";
import type { InjectFault } from "../../mock/hooks.ts";
import type { GivenOptions } from "../options.ts";
import { suggestion } from "../suggestion.ts";
import { type UsageError, wrongUsage } from "../usage-error.ts";
import { wholeNumber } from "../whole-number.ts";

/** The options that inject faults into a share of the answers. */
export const faultOptions = { fault: { type: "string" }, seed: { type: "string" } } as const;

const defaultDelay = 1_000;

/**
 * What `--help` says of {@link faultOptions}.
 *
 * @param seedOption the option that another command has for the seed, and tells of itself
 */
export const faultHelp = (
  seedOption?: string,
) => `  --fault <list>          injects faults into a share of the answers: <name>:<rate>,... with rates from 0 to 1, for example
                          drop:0.01,delay=300:0.1${
                            seedOption === undefined
                              ? `
  --seed <number>         which answers are affected: the n-th call meets the same fault in every run with the same
                          number. Default 1`
                              : `. The n-th call meets the same fault in every run with the same ${seedOption}`
                          }

Faults:
  delay=<ms> the answer late: by ${defaultDelay} ms unless a time is named
${Object.entries(faults)
  .map(([name, meaning]) => `  ${name.padEnd(10)} ${meaning}`)
  .join("\n")}
"Prefer: fault=<name>" and "Prefer: delay=<ms>" do the same to a single call; "Prefer: fault=none" spares it.`;

/**
 * Reads {@link faultOptions}.
 *
 * @throws UsageError for an unknown fault, an unusable rate, rates of more than 1 together, and an unusable seed
 */
export function faultInjectorOf({ fault, seed }: GivenOptions<typeof faultOptions>): InjectFault {
  const rates = fault === undefined ? [] : fault.split(",").map((entry) => rateOf(entry.trim()));
  const total = rates.reduce((sum, { rate }) => sum + rate, 0);
  if (total > 1 + 1e-9)
    throw wrongUsage`The rates of --fault are ${total} together, but have to be at most 1.`;
  return createFaultInjector({ rates, seed: seedOf("seed", seed) });
}

/**
 * Reads the seed of something random, by default 1.
 *
 * @throws UsageError for what is none
 */
export function seedOf(option: string, given: string | undefined): number {
  return wholeNumber(option, given, { least: 0, most: 999_999_999, fallback: 1 });
}

function rateOf(entry: string): MishapRate {
  const [, name = "", delay, rate = ""] = /^([^:=]*)(?:=([^:]*))?(?::(.*))?$/.exec(entry) ?? [];
  if (name === "delay") return { mishap: { delayMs: delayOf(delay) }, rate: shareOf(entry, rate) };
  if (delay !== undefined || !isFault(name)) throw unknownFault(entry, name);
  const known: Fault = name;
  return { mishap: { fault: known }, rate: shareOf(entry, rate) };
}

function shareOf(entry: string, text: string): number {
  const rate = /^(0|1|0?\.\d+|[01]\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  if (rate <= 1) return rate;
  throw wrongUsage`--fault ${entry} needs a rate from 0 to 1 after a colon, such as drop:0.01.`;
}

function delayOf(text: string | undefined): number {
  if (text === undefined) return defaultDelay;
  const delayMs = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (delayMs <= longestDelay) return delayMs;
  throw wrongUsage`--fault delay=${text} has to be a number of milliseconds, at most ${longestDelay}.`;
}

function unknownFault(entry: string, name: string): UsageError {
  const known = ["delay", ...Object.keys(faults)];
  const hint = known.includes(name) ? "" : suggestion(name, known, "Faults");
  return wrongUsage`--fault ${entry}: there is no such fault.${hint}`;
}
