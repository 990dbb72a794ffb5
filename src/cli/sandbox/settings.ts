import { isObject } from "../../base/type-guards.ts";
import { addressFault } from "../../delivery/push-address.ts";
import type { Behaviour } from "../../sandbox/behaviour/behaviour.ts";
import { takeBehaviour } from "../../sandbox/behaviour/read-behaviour.ts";
import { instantOf, lastInstant } from "../../sandbox/clock/time-text.ts";
import type { Speed } from "../../sandbox/clock/world-clock.ts";
import type { FamilyBehaviour } from "../../sandbox/core/family-behaviour.ts";
import type { Instant } from "../../sandbox/core/time.ts";
import { behaviourFrames } from "../../sandbox/frames.ts";
import { glinkFrame } from "../../sandbox/glink/frame.ts";
import type { Fault } from "../../sandbox/input/fault.ts";
import type { PushTargets } from "../../sandbox/pushes/push-targets.ts";
import { type BrokenRule, brokenText } from "../../sandbox/schema/check-value.ts";
import { checkSeed } from "../../sandbox/seed/check-seed.ts";
import type { WorldsOptions } from "../../sandbox/worlds.ts";
import type { CommandContext } from "../command-context.ts";
import { readDataFile, wrongFile } from "../data-file.ts";
import type { GivenOptions } from "../options.ts";
import { pushWireOf } from "../push/push-wire.ts";
import { UsageError, wrongUsage } from "../usage-error.ts";
import { wholeNumber } from "../whole-number.ts";
import type { sandboxOptions } from "./options.ts";

type Flags = GivenOptions<typeof sandboxOptions>;

/**
 * Reads how clocks go.
 *
 * @throws UsageError for anything else
 */
export function speedOf(given: string | undefined, fallback: Speed = "manual"): Speed {
  if (given === undefined) return fallback;
  if (given === "manual" || given === "instant") return given;
  const number = /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
  if (number > 0 && number <= fastest) return number;
  throw wrongUsage`--speed takes manual, instant or the virtual seconds of a real second, up to ${fastest}, not "${given}".`;
}

const fastest = 10_000_000;

/**
 * Reads where clocks begin.
 *
 * @throws UsageError for what is no instant
 */
export function nowOf(given: string | undefined): Instant | undefined {
  if (given === undefined) return undefined;
  const instant = instantOf(given);
  if (instant !== undefined && instant <= lastInstant) return instant;
  throw wrongUsage`--now takes an instant with its offset from UTC, such as 2026-06-05T08:00:00Z, not "${given}".`;
}

/**
 * Reads where pushes go.
 *
 * @throws UsageError for what is no address, and for an unknown wire
 */
export function targetsOf({
  "push-to": url,
  wire: given,
}: Pick<Flags, "push-to" | "wire">): PushTargets | undefined {
  const wire = pushWireOf(given);
  if (url === undefined) return undefined;
  const fault = addressFault(url);
  if (fault !== undefined) throw new UsageError(`--push-to takes an address that pushes can go to. ${fault}`);
  return { all: { url, wire }, events: {} };
}

/**
 * Reads what worlds begin with: the seed, and the options that are settings.
 *
 * @throws UsageError that names file, line and place of each mistake
 */
export async function startsOf(
  flags: Pick<Flags, "seed" | "strict" | "max-orders">,
  behaviours: readonly FamilyBehaviour[],
  context: CommandContext,
): Promise<Pick<WorldsOptions, "starts" | "deliverySettings">> {
  const file = flags.seed === undefined ? undefined : await readDataFile(flags.seed, context);
  const { starts, deliverySettings, broken } = checkSeed(file?.value ?? {}, behaviours);
  if (file && broken.length > 0) throw wrongFile(file, broken.map(faultOf));
  const maxOrders = wholeNumber("max-orders", flags["max-orders"], {
    least: 1,
    most: 10_000_000,
    fallback: undefined,
  });
  const own = { ...(flags.strict && { strict: true }), ...(maxOrders !== undefined && { maxOrders }) };
  const withOwn = behaviours.map(({ family, settings }) => {
    const known = Object.entries(own).filter(([name]) => Object.hasOwn(settings, name));
    const start = starts[family] ?? {};
    return [family, { ...start, settings: { ...start.settings, ...Object.fromEntries(known) } }];
  });
  return { starts: Object.fromEntries(withOwn), deliverySettings };
}

/**
 * Reads how a family behaves, where a file says it. Which family, the file says by its member `family`.
 *
 * @returns the behaviour by the name of its family
 * @throws UsageError that names file, line and place of each mistake
 */
export async function behavioursOf(
  { behaviour: path }: Pick<Flags, "behaviour">,
  context: CommandContext,
): Promise<Readonly<Record<string, Behaviour>>> {
  if (path === undefined) return {};
  const file = await readDataFile(path, context);
  const family = isObject(file.value) ? String(file.value["family"]) : "";
  // A file that names no family is judged as the first one's.
  const frame = Object.hasOwn(behaviourFrames, family) ? behaviourFrames[family] : undefined;
  const taken = takeBehaviour(file.value, frame ?? glinkFrame);
  if ("faults" in taken) throw wrongFile(file, taken.faults);
  return { [taken.behaviour.family]: taken.behaviour };
}

function faultOf(rule: BrokenRule): Fault {
  return { pointer: rule.pointer, detail: brokenText(rule), possible: [] };
}

/** How many worlds may be open. */
export function maxWorldsOf({ "max-worlds": given }: Pick<Flags, "max-worlds">): number {
  return wholeNumber("max-worlds", given, { least: 1, most: 100_000, fallback: 100 });
}
