import { describe, expect, test } from "vitest";
import { guideMarkdown, readGuideSources } from "../../scripts/docs/guides/guide.ts";
import { lifeCycleSvg, lifeCycleText, readLifeCycle } from "../../scripts/docs/guides/life-cycle.ts";
import { bundleOf } from "../helpers/contract.ts";

const guides = readGuideSources().map(({ markdown }) => markdown);
const directives = guides.flatMap((markdown) =>
  [...markdown.matchAll(/^<!-- life-cycle: (.*) -->$/gm)].map(([, directive = ""]) => directive),
);

describe("the diagrams of the guides", () => {
  test.each(directives)("show every documented value once: %s", (directive) => {
    const [family = "", field = ""] = directive.split(" ");
    const [schema = "", name = ""] = field.split(".");
    const property = bundleOf(family).components?.schemas?.[schema]?.properties?.[name];
    const known: unknown = typeof property === "object" && Reflect.get(property, "x-known-values");
    const documented = known ? Object.keys(known) : typeof property === "object" && property.enum;
    const { way, aside } = readLifeCycle(directive);
    expect([...way, ...aside].flatMap(({ values }) => values).sort()).toEqual([...(documented || [])].sort());
    const svg = lifeCycleSvg(readLifeCycle(directive));
    const text = lifeCycleText(readLifeCycle(directive));
    for (const state of [...way, ...aside]) {
      expect(svg).toContain(`>${state.values.join(" ")}</text>`);
      const words = [...svg.matchAll(/sans-serif">([^<]*)</g)].map(([, line = ""]) => line);
      expect(
        words.every((line) => line.length <= 30),
        "fits beside its box",
      ).toBe(true);
      expect(words.join(" ")).toContain(state.meaning);
      expect(text).toContain(`${state.values.join(" ")} (${state.meaning})`);
    }
    expect(svg).not.toMatch(/<script|href|url\(/);
  });

  test("refuse a value that the document does not list, a field without values, and an unknown directive", () => {
    expect(() => readLifeCycle("glink QueriedOrder.status aside Lost")).toThrow("no known value Lost");
    expect(() => readLifeCycle("glink QueriedOrder.orderNumber")).toThrow("no values");
    const [guide] = readGuideSources();
    if (!guide) throw new Error("There is no guide");
    const markdown = "<!-- chart: pie -->";
    expect(() => guideMarkdown({ ...guide, markdown }, { linkTo: () => "" })).toThrow('no directive "chart"');
  });
});
