import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { operations } from "../../generated/operations/index.ts";
import { minimalRequest } from "../../scripts/docs/content/minimal-request.ts";
import { readSiteContent } from "../../scripts/docs/content/site-content.ts";
import { pageHtml } from "../../scripts/docs/pages/layout.ts";
import { operationPage } from "../../scripts/docs/pages/operation-page.ts";
import { loadJudge } from "../../src/judge/judge.ts";

const content = readSiteContent();
const pages = content.descriptions.flatMap((description) =>
  description.operations.map((operation) => ({
    description,
    operation,
    page: operationPage(description, operation, content),
  })),
);

test("the minimal request of every call is valid, and has no more members than the documented one", async () => {
  const judge = await loadJudge();
  let calls = 0;
  for (const descriptor of operations.filter(({ direction }) => direction === "call")) {
    const { description, operation } =
      pages.find(
        (one) =>
          one.description.name === descriptor.family &&
          one.operation.operation.operationId === descriptor.operationId,
      ) ?? {};
    if (!description || !operation) throw new Error(`${descriptor.operationId} has no page`);
    const payload = minimalRequest(description.bundle, operation);
    if (payload === undefined) continue;
    calls += 1;
    const errors = judge({ operation: descriptor, direction: "request", payload }).filter(
      ({ severity }) => severity === "error",
    );
    expect(errors, descriptor.operationId).toEqual([]);
    const documented = JSON.stringify(operation.requestExamples[0]?.example.value);
    expect(JSON.stringify(payload).length, descriptor.operationId).toBeLessThanOrEqual(documented.length);
  }
  expect(calls).toBeGreaterThan(40);
});

test("every page leads to all operations of its description and marks itself", () => {
  for (const { description, operation, page } of pages) {
    const main = String(page.main);
    const nav = main.slice(main.indexOf('<nav class="family"'), main.indexOf("</nav>"));
    expect(nav.match(/<a /g)).toHaveLength(description.operations.length);
    expect(nav.match(/aria-current="page"/g)).toHaveLength(1);
    expect(nav).toContain(`${operation.operation.operationId}.html" aria-current="page"`);
  }
});

test("every failure code that the contract names stands on the page of its call, in an answer", () => {
  for (const { family, operationId, failureCodes } of operations) {
    const found = pages.find(
      (one) => one.description.name === family && one.operation.operation.operationId === operationId,
    );
    const main = String(found?.page.main);
    for (const code of failureCodes)
      expect(main, `${operationId} ${code}`).toContain(`Answer that carries ${code}`);
  }
});

test("no page is heavier than 120 kB, gzipped", () => {
  for (const { page } of pages) expect(gzipSync(pageHtml(page)).length, page.path).toBeLessThan(120_000);
});
