import { describe, expect, test } from "vitest";
import { claimIn, claimsOfContract, claimsOfMarkdown, unmarkedClaims } from "../../scripts/lint/claims.ts";

test("no guide, README, description or erratum claims without a mark what no document says", () => {
  expect(unmarkedClaims()).toEqual([]);
});

describe("a claim without a mark is found", () => {
  test.each([
    ["All three systems answer HTTP 200 when they refuse.", "what a real system does"],
    ["HTTP 200 does not mean success. Read `success` in the body.", "which HTTP status comes"],
    ["Leave out `channelType`, and it refuses the call as KakaClo would.", "what a real system does"],
    ["Spell a field wrongly, and the answer says so, as the real system would:", "what a real system does"],
    ["A consumer must not fail on what the platform is known to send.", "what a real system does"],
    ["Pushes can repeat and overtake each other (no document says so).", "how a push is delivered"],
    ["A push counts as delivered when the answer has `success: true`.", "how a push is delivered"],
    ["Anything else may be sent again.", "how a push is delivered"],
    ["Test, as a public client used it.", "what integrators report"],
    ["An integrator saw this answer live.", "what integrators report"],
  ])("%s", (text, claim) => {
    expect(claimIn(text)).toBe(claim);
    expect(claimsOfMarkdown("guide.md", `# Guide\n\n${text}\n`)).toHaveLength(1);
  });

  test.each([
    "Independent integrators report that a push counts as delivered at HTTP 200.",
    "Order accepted, as integrators saw it live",
    "Integrators read GLINK's milliseconds as Asia/Shanghai dates.",
    "What they do not say, and integrators report:",
  ])("also with one: %s", (text) => {
    expect(claimIn(text, true)).toBe("that several integrators report what one does");
  });
});

describe("a claim with its mark is none", () => {
  test("in a guide, where the mark stands in the same paragraph, entry or row", () => {
    const guide = `One integrator saw [this answer](evidence:observed) live.

- Refusals come with HTTP 200, [which is inferred](evidence:inferred).
- Refusals come with HTTP 400.

| call | repeated |
| --- | --- |
| create | HTTP 200, [not said](erratum:GLINK-HTTP-STATUS) |
| cancel | HTTP 200 |
`;
    const found = claimsOfMarkdown("guide.md", guide).map(({ text }) => text);
    expect(found).toEqual(["- Refusals come with HTTP 400.", "| cancel | HTTP 200 |"]);
  });

  test("where it is about the mock, and in code", () => {
    expect(claimIn("`mock --problem` answers HTTP 422.")).toBeUndefined();
    expect(claimsOfMarkdown("guide.md", "```text\nHTTP 200\n```\n")).toEqual([]);
  });

  test("of the two integrators who agree on the gateway", () => {
    expect(claimIn("Known from the code of two independent\n  integrators.", true)).toBeUndefined();
  });
});

describe("a description", () => {
  const description = "One integrator reports it.";
  const found = (value: unknown) => claimsOfContract("a.yaml", value, new Set(["E-OBSERVED"]));

  test("carries the mark beside it", () => {
    expect(found({ description, "x-evidence": "observed" })).toEqual([]);
    expect(found({ description, "x-erratum": ["E-OBSERVED"] })).toEqual([]);
  });

  test("does not carry it further out, further in, as documented, or by an erratum about something else", () => {
    const claim = { file: "a.yaml", text: description, claim: "what integrators report" };
    expect(found({ "x-evidence": "observed", schema: { description } })).toEqual([
      { ...claim, place: "/schema/description" },
    ]);
    const wrong = [
      { description, schema: { "x-evidence": "observed" } },
      { description, "x-evidence": "documented" },
      { description, "x-erratum": ["E-TYPE"] },
    ];
    for (const value of wrong) expect(found(value)).toEqual([{ ...claim, place: "/description" }]);
  });

  test("is not what an example holds", () => {
    expect(found({ value: { description } })).toEqual([]);
  });
});
