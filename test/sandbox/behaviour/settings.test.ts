import { describe, expect, test } from "vitest";
import { createGlink } from "../../../src/sandbox/glink/glink.ts";

const { checkSettings, settings } = createGlink();

describe("settings", () => {
  test("have a default that is right, a summary, a schema and evidence", () => {
    expect(Object.keys(settings)).toContain("cancelRace");
    for (const [name, { default: value, summary, schema, evidence }] of Object.entries(settings)) {
      expect(checkSettings({ [name]: value }), name).toEqual([]);
      expect([summary.length > 0, schema["type"], evidence], name).toEqual([
        true,
        expect.any(String),
        expect.any(String),
      ]);
    }
  });

  test.each([
    [{ strikt: true }, '/strikt: There is no setting strikt. Did you mean "strict"?'],
    [{ strict: "yes" }, '/strict: "yes" is neither true nor false.'],
    [{ plenty: -1 }, "/plenty: -1 is no whole number from 0 to 1000000000."],
    [{ maxOrders: 0 }, "/maxOrders: 0 is no whole number from 1 to 1000000000."],
    [{ cancelRace: "both" }, '/cancelRace: "both" is none of ship-wins, cancel-wins, both-pushed.'],
    [{ pickAfter: 5 }, "/pickAfter: 5 is no duration."],
    [{ pickAfter: "5 minutes" }, '/pickAfter: "5 minutes" is no duration.'],
    [{ utcOffset: "CST" }, '/utcOffset: "CST" is no time zone as in +0800.'],
  ])("that are wrong say so: %j", (given, wanted) => {
    const [fault] = checkSettings(given);
    expect(`${fault?.pointer}: ${fault?.detail}`).toContain(wanted);
    expect(fault?.possible.length).toBeGreaterThan(0);
  });
});
