/** A text that is no duration. */
export class DurationError extends Error {
  override readonly name = "DurationError";
}

const units = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 } as const;

const iso = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?)?$/;
const isoWeeks = /^P(\d+)W$/;
const short = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const shortPart = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;

/**
 * Reads a duration: of ISO 8601 with days, hours, minutes and seconds (`PT2H30M`) or weeks (`P1W`), or in short (`2h`, `1h30m`, `90s`, `1.5d`, `250ms`).
 * Days have 24 hours.
 *
 * @returns milliseconds
 * @throws DurationError for other texts, with what would be possible
 */
export function parseDuration(text: string): number {
  const [, weeks] = isoWeeks.exec(text) ?? [];
  if (weeks !== undefined) return Number(weeks) * units.w;
  const parts = iso.exec(text);
  if (parts && text !== "P" && !text.endsWith("T")) {
    const [, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
    return Math.round(
      Number(days) * units.d +
        Number(hours) * units.h +
        Number(minutes) * units.m +
        Number(seconds) * units.s,
    );
  }
  if (!short.test(text)) {
    throw new DurationError(
      `${JSON.stringify(text)} is no duration. Write it as in PT2H30M, P1D or P1W (without years and months), or in short: 2h, 1h30m, 90s, 1.5d, 250ms.`,
    );
  }
  const amounts = [...text.matchAll(shortPart)].map(
    ([, amount, unit]) => Number(amount) * (unit === "ms" ? 1 : unitOf(unit)),
  );
  return Math.round(amounts.reduce((sum, amount) => sum + amount, 0));
}

function unitOf(unit: string | undefined): number {
  return unit === "d" || unit === "h" || unit === "m" ? units[unit] : units.s;
}

/** A number of milliseconds as a duration of ISO 8601: `PT2H30M`. */
export function printDuration(milliseconds: number): string {
  const days = Math.floor(milliseconds / units.d);
  const hours = Math.floor((milliseconds % units.d) / units.h);
  const minutes = Math.floor((milliseconds % units.h) / units.m);
  const seconds = (milliseconds % units.m) / units.s;
  const time = `${hours ? `${hours}H` : ""}${minutes ? `${minutes}M` : ""}${seconds ? `${seconds}S` : ""}`;
  const date = days ? `${days}D` : "";
  return date === "" && time === "" ? "PT0S" : `P${date}${time === "" ? "" : `T${time}`}`;
}
