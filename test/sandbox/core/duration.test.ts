import { describe, expect, test } from "vitest";
import { DurationError, parseDuration, printDuration } from "../../../src/sandbox/core/duration.ts";

describe("a duration", () => {
  test.each([
    ["PT2H", 7_200_000],
    ["PT2H30M", 9_000_000],
    ["P1D", 86_400_000],
    ["P1W", 604_800_000],
    ["P1DT1S", 86_401_000],
    ["PT0.5S", 500],
    ["2h", 7_200_000],
    ["1.5d", 129_600_000],
    ["90s", 90_000],
    ["30m", 1_800_000],
    ["250ms", 250],
    ["1h30m", 5_400_000],
    ["PT0S", 0],
  ])("%s is read", (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  test.each([
    "",
    "P",
    "PT",
    "P1DT",
    "2",
    "2 h",
    "-2h",
    "P1M",
    "PT1.2345S",
    "h",
    "1h30",
    "PT-1H",
    "P1W1D",
    "PW",
  ])("%j is refused, with what is possible", (text) => {
    expect(() => parseDuration(text)).toThrow(DurationError);
    expect(() => parseDuration(text)).toThrow("PT2H30M");
  });

  test("is printed so that it can be read again", () => {
    expect([0, 500, 90_000, 7_200_000, 86_400_000, 90_061_001].map(printDuration)).toEqual([
      "PT0S",
      "PT0.5S",
      "PT1M30S",
      "PT2H",
      "P1D",
      "P1DT1H1M1.001S",
    ]);
  });
});
