import { describe, expect, test } from "vitest";
import { bundleAll } from "../../scripts/build/bundle.ts";
import { type ScenarioEntry, scenarioOf } from "../../scripts/build/scenarios.ts";
import { readFamilies } from "../../scripts/lib/families.ts";

const entry: ScenarioEntry = {
  operation: "glink.createOrder",
  member: "orderNumber",
  suffix: "-EXISTS",
  answer: "already-exists",
  evidence: "observed",
  summary: "There is such an order.",
};

describe("an entry of spec/scenarios.yaml", async () => {
  const { en: bundles } = await bundleAll(readFamilies());

  test("keeps its members", () => {
    expect(scenarioOf(entry, bundles)).toEqual(entry);
  });

  test("about a broken rule gets the answer as text", () => {
    const { suffix: _, ...broken } = { ...entry, breaks: "required" };
    expect(scenarioOf(broken, bundles)).toEqual({
      ...broken,
      body: expect.stringContaining("already exist"),
    });
  });

  test.each<[string, Partial<ScenarioEntry>, string]>([
    ["an unknown operation", { operation: "glink.dropOrder" }, "there is no such operation"],
    ["a push", { operation: "glink.orderStatus" }, "there is no such operation"],
    ["an unknown answer", { answer: "perhaps" }, "no such answer"],
    ["stronger evidence than its answer", { evidence: "documented" }, "evidence of the answer is observed"],
    ["an empty suffix", { suffix: "" }, "one of suffix and breaks"],
    ["a suffix and a rule", { breaks: "required" }, "one of suffix and breaks"],
    ["an answer and a status", { status: 200 }, "one of answer and status"],
  ])("is refused with %s", (_, change, reason) => {
    expect(() => scenarioOf({ ...entry, ...change }, bundles)).toThrow(
      new RegExp(`^spec/scenarios.yaml, .*${reason}`),
    );
  });

  test("is refused with a status whose body is documented", () => {
    const { answer: _, ...rest } = { ...entry, status: 200 };
    expect(() => scenarioOf(rest, bundles)).toThrow("no such answer");
  });
});
