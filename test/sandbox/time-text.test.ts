import { expect, test } from "vitest";
import { durationOf, instantOf, instantText } from "../../src/sandbox/clock/time-text.ts";

test.each([
  ["PT2H", 7_200_000],
  ["2h", 7_200_000],
  ["1h30m", 5_400_000],
  ["P3D", 259_200_000],
  ["P1DT12H", 129_600_000],
  ["PT0.5S", 500],
  ["0s", 0],
])("%s is a duration of %i ms", (text, milliseconds) => {
  expect(durationOf(text)).toBe(milliseconds);
});

test.each(["", "P", "PT", "P1M", "P1Y", "2", "2 h", "h", "-2h", "2h ", "90000000d"])(
  "%j is no duration",
  (text) => {
    expect(durationOf(text)).toBeUndefined();
  },
);

test.each([
  ["2026-06-05T08:00:00Z", "2026-06-05T08:00:00.000Z"],
  ["2026-06-05T08:00:00+08:00", "2026-06-05T00:00:00.000Z"],
  ["2026-03-29T02:30Z", "2026-03-29T02:30:00.000Z"],
  ["2024-02-29T00:00:00.5Z", "2024-02-29T00:00:00.500Z"],
])("%s is the instant %s", (text, utc) => {
  expect(instantText(instantOf(text) ?? Number.NaN)).toBe(utc);
});

test.each(["2026-06-05", "2026-06-05T08:00:00", "2026-02-30T00:00:00Z", "2026-13-01T00:00:00Z", "now", ""])(
  "%j is no instant",
  (text) => {
    expect(instantOf(text)).toBeUndefined();
  },
);
