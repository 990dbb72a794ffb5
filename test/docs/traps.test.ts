import { expect, test } from "vitest";
import { readSiteContent } from "../../scripts/docs/content/site-content.ts";
import { trapsOf } from "../../scripts/docs/content/traps.ts";
import { operationPage } from "../../scripts/docs/pages/operation-page.ts";
import { impacts } from "../../src/contract/erratum.ts";

const content = readSiteContent();
const pages = content.descriptions.flatMap((description) =>
  description.operations.map((operation) => ({ description, operation })),
);

test("traps break or decide, the gravest first, one to five of each operation", () => {
  expect(pages.length).toBeGreaterThan(50);
  for (const { operation } of pages) {
    const ranks = trapsOf(operation, content).map(({ erratum }) => impacts.indexOf(erratum.impact));
    expect(ranks.length, operation.operation.operationId).toBeGreaterThanOrEqual(1);
    expect(ranks.length).toBeLessThanOrEqual(5);
    expect(ranks.every((rank) => rank < impacts.indexOf("detail"))).toBe(true);
    expect(ranks).toEqual([...ranks].sort());
  }
});

test("every operation has two traps or more, but for one of which the register knows only what its whole family shares", () => {
  const few = pages.filter(({ operation }) => trapsOf(operation, content).length < 2);
  expect(few.map(({ operation }) => operation.operation.operationId)).toEqual(["queryWarehouses"]);
});

test("a page has its traps before all fields, and each links to its place", () => {
  for (const { description, operation } of pages) {
    const traps = trapsOf(operation, content);
    const main = String(operationPage(description, operation, content).main);
    expect(main.includes('id="traps"')).toBe(traps.length > 0);
    if (traps.length === 0) continue;
    expect(main.indexOf('id="traps"')).toBeLessThan(main.indexOf('class="fields"'));
    for (const { anchor, erratum } of traps) {
      expect(main).toContain(`id="${anchor}"`);
      expect(main).toContain(`errata.html#${erratum.id}`);
    }
  }
});
