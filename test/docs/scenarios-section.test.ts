import { expect, test } from "vitest";
import { scenarios } from "../../generated/scenarios/index.ts";
import { indexPage } from "../../scripts/docs/index-page.ts";
import { faults } from "../../src/mock/faults/fault.ts";

test("the index page tells of every scenario what asks for it and what it answers", () => {
  const page = indexPage([]);
  const rows = page.split("<tr>").filter((row) => row.startsWith("<td><code>"));
  expect(rows).toHaveLength(scenarios.length);
  for (const [index, { operation, member, summary }] of scenarios.entries()) {
    expect(rows[index]).toContain(`<code>${operation}</code>`);
    expect(rows[index]).toContain(member);
    expect(rows[index]).toContain(summary.slice(0, 20));
  }
});

test("the index page tells every fault with what it does", () => {
  const page = indexPage([]);
  for (const [name, meaning] of Object.entries(faults)) {
    expect(page).toContain(`<li><code>${name}</code> ${meaning}</li>`);
  }
});
