import { nearest } from "../../base/nearest.ts";
import { type Fault, faults, isFault, longestDelay } from "../../mock/faults/fault.ts";
import { createFaultInjector, type MishapRate } from "../../mock/faults/inject-fault.ts";
import type { InjectFault } from "../../mock/hooks.ts";
import type { GivenOptions } from "../options.ts";
import { UsageError } from "../usage-error.ts";

/** The options that spoil a share of the answers. */
export const faultOptions = { fault: { type: "string" }, seed: { type: "string" } } as const;

const defaultDelay = 1_000;

/** What `--help` says of {@link faultOptions}. */
export const faultHelp = `  --fault <list>          spoils a share of the answers: <name>:<rate>,... with rates from 0 to 1, for example
                          drop:0.01,delay=300:0.1
  --seed <number>         which answers are spoilt: the n-th call meets the same fault in every run with the same
                          number. Default 1

Faults:
  delay=<ms> the answer late, by ${defaultDelay} ms where no time is named
${Object.entries(faults)
  .map(([name, meaning]) => `  ${name.padEnd(10)} ${meaning}`)
  .join("\n")}
"Prefer: fault=<name>" and "Prefer: delay=<ms>" spoil the answer to one call, "Prefer: fault=none" spares it.`;

/**
 * Reads {@link faultOptions}.
 *
 * @throws UsageError for an unknown fault, an unusable rate, rates of more than 1 together, and an unusable seed
 */
export function faultInjectorOf({ fault, seed }: GivenOptions<typeof faultOptions>): InjectFault {
  const rates = fault === undefined ? [] : fault.split(",").map((entry) => rateOf(entry.trim()));
  const total = rates.reduce((sum, { rate }) => sum + rate, 0);
  if (total > 1 + 1e-9)
    throw new UsageError(`The rates of --fault are ${total} together, but have to be at most 1.`);
  return createFaultInjector({ rates, seed: seedOf(seed) });
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
  throw new UsageError(`--fault ${entry} needs a rate from 0 to 1 after a colon, such as drop:0.01.`);
}

function delayOf(text: string | undefined): number {
  if (text === undefined) return defaultDelay;
  const delayMs = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (delayMs <= longestDelay) return delayMs;
  throw new UsageError(`--fault delay=${text} has to be a number of milliseconds, at most ${longestDelay}.`);
}

function unknownFault(entry: string, name: string): UsageError {
  const known = ["delay", ...Object.keys(faults)];
  const near = nearest(name, known);
  const hint =
    near === undefined || near === name ? `Known are ${known.join(", ")}.` : `Did you mean ${near}?`;
  return new UsageError(`--fault ${entry}: there is no such fault. ${hint}`);
}

function seedOf(text: string | undefined): number {
  if (text === undefined) return 1;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(`--seed has to be a whole number from 0 to 999999999, not "${text}".`);
}
