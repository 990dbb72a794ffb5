import { describe, expect, test } from "vitest";
import { errata } from "../../generated/errata/index.ts";
import type { Erratum } from "../../src/contract/erratum.ts";
import { senseOf } from "../../src/contract/erratum-sense.ts";

const base: Erratum = {
  id: "X",
  family: "glink",
  kind: "type",
  impact: "breaks",
  places: [{ operation: "*", direction: "request", field: "a" }],
  documents_say: "Documents of X.",
  example_shows: "Example of X.",
  decision: "String or number.",
  why: "Whether both are read is not said.",
};

describe("the sense of an erratum", () => {
  test.each<[string, Partial<Erratum>, string, string]>([
    [
      "a member that only the example has",
      { kind: "example-only", readings: { documents: { not: {} }, example: { type: "string" } } },
      "Only the example has this member, as a string; send it or leave it out.",
      "Only the example has this member, as a string; read it where it comes, and do not count on it.",
    ],
    [
      "a member that the example omits",
      { kind: "required-omitted", readings: { documents: { type: "string" }, example: { not: {} } } },
      "The table requires it and the example leaves it out; send it with a value.",
      "The table requires it and the example leaves it out; be ready for an answer without it.",
    ],
    [
      "two types",
      { readings: { documents: { type: "string" }, example: { type: "number" } } },
      "The table says a string, the example has a number. Decided here: string or number.",
      "The table says a string, the example has a number; be ready for both.",
    ],
    [
      "null in an example",
      { kind: "null-in-example", readings: { documents: { type: "string" }, example: { type: "null" } } },
      "The example has null where the table says a string. Decided here: string or number.",
      "The example has null where the table says a string; be ready for both.",
    ],
    [
      "a value that is not listed",
      { kind: "value-not-listed", readings: { documents: { enum: ["A"] }, example: { const: "B" } } },
      "The example has `B`, which the table does not list. Decided here: string or number.",
      "The example has `B`, which the table does not list; be ready for values beyond the list.",
    ],
    [
      "an open question between forms",
      {
        kind: "open-question",
        readings: { documents: { type: "string" }, null: { type: "null" }, missing: { not: {} } },
      },
      "Whether it is a string, null or missing is not said. Decided here: string or number.",
      "Whether it is a string, null or missing is not said; be ready for each of them.",
    ],
    [
      "what one integrator saw",
      { kind: "observed", readings: { documents: { type: "object" }, observed: { not: {} } } },
      "The table says an object, one integrator saw it missing. Decided here: string or number.",
      "The table says an object, one integrator saw it missing; be ready for both.",
    ],
    [
      "what readings do not tell",
      { kind: "naming" },
      "Documents: documents of X. Example: example of X. Decided here: string or number.",
      "Documents: documents of X. Example: example of X. Decided here: string or number.",
    ],
    [
      "a question of which readings do not tell",
      { kind: "open-question" },
      "Documents: documents of X. Whether both are read is not said. Decided here: string or number.",
      "Documents: documents of X. Whether both are read is not said. Decided here: string or number.",
    ],
    [
      "what one integrator saw, and readings do not tell",
      { kind: "observed" },
      "Documents: documents of X. Found: example of X. Decided here: string or number.",
      "Documents: documents of X. Found: example of X. Decided here: string or number.",
    ],
  ])("%s is told to who sends and to who reads", (_, entry, send, read) => {
    expect(senseOf({ ...base, ...entry }, "send")).toBe(send);
    expect(senseOf({ ...base, ...entry }, "read")).toBe(read);
  });

  test("of every entry is a sentence, and never the bare decision", () => {
    const senses = errata.flatMap((erratum) => {
      const both = [senseOf(erratum, "send"), senseOf(erratum, "read")];
      return both.map((sense) => ({ id: erratum.id, sense, decision: erratum.decision }));
    });
    expect(senses.length).toBeGreaterThan(1000);
    expect(
      senses.filter(({ sense }) => !/^\S.{19,}[.:]\)?$/s.test(sense) || /undefined|\[object/.test(sense)),
    ).toEqual([]);
    expect(senses.filter(({ sense, decision }) => sense === decision)).toEqual([]);
  });
});
