import type { Settings } from "../core/family-behaviour.ts";
import type { Instant } from "../core/time.ts";

const minute = 60_000;

/** An instant as GLINK's documents print it, `yyyy-MM-dd HH:mm:ss` in the time zone of the world. */
export function printTime(instant: Instant, settings: Settings): string {
  const local = new Date(instant + offsetOf(settings)).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 19)}`;
}

/** An instant in the form that the world prints in answers. */
export function printAnswerTime(instant: Instant, settings: Settings): string {
  const printed = printTime(instant, settings);
  return settings["timeForm"] === "offset" ? `${printed.replace(" ", "T")}${settings["utcOffset"]}` : printed;
}

const written = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d):(\d\d))?(?:([+-]\d\d):?(\d\d)|Z)?$/;

/** Reads a time in one of the forms in use; one without a time zone is in that of the world. `undefined` for other texts. */
export function readTime(text: string, settings: Settings): Instant | undefined {
  const parts = written.exec(text);
  if (!parts) return undefined;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0", zone, rest = "0"] = parts;
  const local = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hours),
    Number(minutes),
    Number(seconds),
  );
  if (text.endsWith("Z")) return local;
  return local - (zone === undefined ? offsetOf(settings) : offsetBy(zone, rest));
}

function offsetOf({ utcOffset }: Settings): number {
  const [, hours = "0", minutes = "0"] = /^([+-]\d\d)(\d\d)$/.exec(String(utcOffset)) ?? [];
  return offsetBy(hours, minutes);
}

function offsetBy(hours: string, minutes: string): number {
  const sign = hours.startsWith("-") ? -1 : 1;
  return Number(hours) * 60 * minute + sign * Number(minutes) * minute;
}

/** The span that a query names by `…From` and `…To`, both ends included; `undefined` where it names none. */
export function limitsOf(
  query: Readonly<Record<string, unknown>>,
  name: string,
  settings: Settings,
): { readonly from: Instant; readonly to: Instant } | undefined {
  const [from, to] = [query[`${name}From`], query[`${name}To`]].map((text) =>
    typeof text === "string" ? readTime(text, settings) : undefined,
  );
  // The texts tell whole seconds.
  return from === undefined || to === undefined ? undefined : { from, to: to + 999 };
}

/** Whether an instant lies in the span that a query names; `undefined` where it names none. */
export function spanOf(
  query: Readonly<Record<string, unknown>>,
  name: string,
  settings: Settings,
): ((instant: Instant | undefined) => boolean) | undefined {
  const limits = limitsOf(query, name, settings);
  return limits && ((instant) => instant !== undefined && instant >= limits.from && instant <= limits.to);
}
