import { describe, expect, test } from "vitest";
import { behaviourFile, readYaml } from "../../scripts/build/sandbox-sources.ts";
import { guideMarkdown, readGuideSources } from "../../scripts/docs/guides/guide.ts";
import { readLifeCycle } from "../../scripts/docs/guides/life-cycle.ts";
import { bundlesOf, edgesOf, isStraight } from "../../scripts/docs/guides/life-cycle-edges.ts";
import { lifeCycleSvg } from "../../scripts/docs/guides/life-cycle-svg.ts";
import { lifeCycleText } from "../../scripts/docs/guides/life-cycle-text.ts";
import type { Behaviour } from "../../src/sandbox/behaviour/behaviour.ts";
import { sandboxFamilies } from "../../src/sandbox/families.ts";
import { bundleOf } from "../helpers/contract.ts";

const guides = readGuideSources().map(({ markdown }) => markdown);
const directives = guides.flatMap((markdown) =>
  [...markdown.matchAll(/^<!-- life-cycle: (.*) -->$/gm)].map(([, directive = ""]) => directive),
);

describe("the life cycles of the guides", () => {
  test("are there for every family of the sandbox", () => {
    const families = new Set(directives.map((directive) => directive.split(" ")[0]));
    expect([...families].sort()).toEqual(
      sandboxFamilies()
        .map(({ behaviour }) => behaviour.family)
        .sort(),
    );
  });

  test.each([...new Set(directives)])("show every documented value and every change: %s", (directive) => {
    const cycle = readLifeCycle(directive);
    const { states, changes, title, family } = cycle;
    const [schema = "", name = ""] = title.split(".");
    const property = bundleOf(family).components?.schemas?.[schema]?.properties?.[name];
    const known: unknown = typeof property === "object" && Reflect.get(property, "x-known-values");
    const values = states.map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(Object.keys(known || {})));
    expect(new Set(values).size).toBe(values.length);
    for (const [format, text] of [
      ["svg", lifeCycleSvg(cycle)],
      ["text", lifeCycleText(cycle)],
    ] as const) {
      for (const { value, evidence } of states) {
        expect(text, format).toContain(value);
        expect(text, format).toContain(evidence.join(", "));
      }
      for (const { move } of changes) {
        for (const cause of [move.after, move.call, move.act])
          if (cause) expect(text, format).toContain(cause);
        expect(text, format).toContain(move["x-evidence"]);
      }
    }
    expect(lifeCycleSvg(cycle)).not.toMatch(/<script|href|url\(/);
    const edges = edgesOf(cycle);
    expect([...edges.filter(isStraight), ...bundlesOf(edges).flat()].sort(byPlaces)).toEqual(
      [...edges].sort(byPlaces),
    );
    for (const bundle of bundlesOf(edges)) {
      const ends = [new Set(bundle.map(({ from }) => from)).size, new Set(bundle.map(({ to }) => to)).size];
      expect(Math.min(...ends), "one end in common").toBe(1);
    }
  });

  test("follow the behaviour: usual path first, then what stands aside, then what the sandbox never comes to", () => {
    const { states, changes } = readLifeCycle("qlink AdvanceShipNoticeState.wmsStatus");
    expect(states.map(({ value }) => value)).toEqual([
      "NEW",
      "SHIPPING",
      "RECEIVING",
      "FINISHED",
      "CLOSED",
      "DELETED",
    ]);
    expect(changes).toContainEqual(
      expect.objectContaining({ from: ["NEW", "SHIPPING"], to: ["DELETED"], otherwise: false }),
    );
    const released = readLifeCycle("glink OutboundOrderStatus.stage").states.find(
      ({ value }) => value === "RELEASED",
    );
    expect(released?.evidence).toEqual([]);
  });

  const axes = sandboxFamilies().flatMap(({ behaviour: { family } }) =>
    Object.values(readYaml<Behaviour>(behaviourFile(family)).value.documents).flatMap(({ axes, moves }) =>
      Object.entries(axes).flatMap(([axis, { fields = [] }]) =>
        fields.map((field) => ({ directive: `${family} ${field}`, axis, moves: Object.values(moves) })),
      ),
    ),
  );

  test.each(axes.filter(({ directive }) => directives.includes(directive)))(
    "leave out no move of the behaviour: $directive",
    ({ directive, axis, moves }) => {
      const { changes } = readLifeCycle(directive);
      const drawn = new Set(
        changes.flatMap(({ from, to }) => from.flatMap((one) => to.map((other) => `${one} > ${other}`))),
      );
      const moving = moves.flatMap(({ from, to, otherwise = {} }) =>
        [to, otherwise].flatMap(({ [axis]: end }) =>
          end ? (from[axis] ?? []).map((one) => [one, end]) : [],
        ),
      );
      const expected = moving.filter(([one, end]) => one !== end).map(([one, end]) => `${one} > ${end}`);
      expect(drawn).toEqual(new Set(expected));
      expect(drawn.size).toBeGreaterThan(1);
    },
  );

  test("tell evidence, time and condition of a change in words", () => {
    const text = lifeCycleText(readLifeCycle("glink OutboundOrderStatus.stage"));
    expect(text).toContain("ALLOCATED -> PICKING: after 25 min (setting pickAfter) [observed]");
    expect(text).toContain(
      "SHIPPED -> PACKED: by the call cancelOrder, with cancelRace set to cancel-wins, at the same instant [inferred]",
    );
    expect(text).toContain(
      "The act ship goes through the steps that take time until stage is SHIPPED [inferred]",
    );
  });

  test("draw what is inferred alone with dashes, and the rest without", () => {
    const svg = lifeCycleSvg(readLifeCycle("glink OutboundOrderStatus.stage"));
    expect(svg).toMatch(/<rect [^>]*(?<!dasharray="4 3")\/><text[^>]*>SHIPPED</);
    expect(svg).toMatch(/<rect [^>]*stroke-dasharray="4 3"\/><text[^>]*>ROUTING</);
    expect(svg).toMatch(/<path d="M[^"]*V[^"]*" fill="none" stroke="currentColor"\/>/);
    expect(svg).toMatch(/<path [^>]*stroke-dasharray="3 2"/);
  });

  test("refuse a field that no document shows, a field without values, and an unknown directive", () => {
    expect(() => readLifeCycle("glink LogisticStatusEntry.status")).toThrow(
      "No document of spec/glink/behaviour.yaml shows LogisticStatusEntry.status",
    );
    expect(() => readLifeCycle("glink QueriedOrder.status aside Error")).toThrow("a family and a field");
    expect(() => guideOf("<!-- values: glink QueriedOrder.orderNumber -->")).toThrow("knows no values");
    expect(() => guideOf("<!-- chart: pie -->")).toThrow('no directive "chart"');
  });

  test("have a table where no behaviour moves the values", () => {
    expect(guideOf("<!-- values: glink LogisticStatusEntry.status -->")).toContain("| `DELIVERYING` |");
  });
});

function guideOf(markdown: string): string {
  const [guide] = readGuideSources();
  if (!guide) throw new Error("There is no guide");
  return guideMarkdown({ ...guide, markdown }, { linkTo: () => "" });
}

function byPlaces(one: { from: number; to: number }, other: { from: number; to: number }): number {
  return one.from - other.from || one.to - other.to;
}
