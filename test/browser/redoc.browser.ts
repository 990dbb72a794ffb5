import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { OperationDescriptor } from "../../src/contract/operation.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import { bundleOf, exampleCases, families, operations } from "../helpers/contract.ts";
import { useSite } from "../helpers/site.ts";

const site = useSite();

test.each(families)(
  "Redoc shows every operation of %s, named as on the wire, with examples and evidence",
  async (family) => {
    const { page, troubles } = await site.open(`/docs/${family}`);
    for (const operation of operations.filter((entry) => entry.family === family)) {
      await page.evaluate((anchor) => location.assign(`#/${anchor}`), anchorOf(operation));
      await page.locator("h2:visible", { hasText: operation.summary }).first().waitFor();
      const shown = (["request", "response"] as const).flatMap((side) => {
        const example = exampleCases.find((found) => found.operation === operation && found.side === side);
        return leaves(example?.example.value).slice(0, 3);
      });
      const wanted = [operation.serviceType ?? operation.path, `Evidence: ${operation.evidence}`, ...shown];
      // Redoc draws the heading first, and the rest when it has time.
      await expect
        .poll(() => missingOn(page, wanted), { timeout: 20_000, message: operation.operationId })
        .toEqual([]);
    }
    expect(troubles).toEqual([]);
    await page.context().close();
  },
  // Redoc draws one operation after the other.
  240_000,
);

test("Redoc shows the sample of the language that is chosen", async () => {
  const [call] = operations;
  const { page, troubles } = await site.open(`/docs/${call.family}#/${anchorOf(call)}`);
  await page.getByRole("button", { name: "curl" }).click();
  await page.getByRole("menuitem", { name: "Python" }).click();
  await page.locator("pre", { hasText: "import requests" }).first().waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("Redoc's own search finds an operation by its name on the wire", async () => {
  const [call] = operations;
  const { page } = await site.open(`/docs/${call.family}#/${anchorOf(call)}`);
  // Operations are drawn by Redoc's script, and the overview is not: once one is there, keys are heard.
  await page.locator("h2:visible", { hasText: call.summary }).first().waitFor();
  await page.keyboard.press("Control+k");
  const dialog = page.getByTestId("search-dialog");
  await dialog.getByRole("textbox").fill(call.serviceType);
  await expect
    .poll(() => dialog.getByRole("link").first().getAttribute("href"), { timeout: 20_000 })
    .toBe(`#/${anchorOf(call)}`);
  await page.context().close();
});

/** Which of some texts a page does not show. */
async function missingOn(page: Page, wanted: readonly (string | null)[]): Promise<(string | null)[]> {
  // The sample that is shown first is one for a shell, which writes an apostrophe in its own way.
  const text = (await page.locator("body").innerText()).replaceAll(`'\\''`, "'");
  return wanted.filter((part) => !text.includes(part ?? ""));
}

/** Where Redoc shows an operation on the page of its family: below its tag, by its operationId. */
function anchorOf({ family, operationId }: OperationDescriptor): string {
  const located = operationsOf(bundleOf(family)).find(
    ({ operation }) => operation.operationId === operationId,
  );
  const [tag = ""] = located?.operation.tags ?? [];
  return `${tag.replaceAll(" ", "-")}/${operationId}`.toLowerCase();
}

/** The texts and numbers of a JSON value, in order, as JSON writes them. */
function leaves(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(leaves);
  return value === null || value === "" ? [] : [JSON.stringify(String(value)).slice(1, -1)];
}

test.each(families)("the title of %s breaks between words on a phone", async (family) => {
  const { page } = await site.open(`/docs/${family}`, { viewport: { width: 390, height: 844 } });
  const title = page.locator("#redoc h1").first();
  await title.waitFor();
  const broken = await title.evaluate((heading) => {
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      for (const { index, 0: word } of (node.textContent ?? "").matchAll(/[^\s-]+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (range.getClientRects().length > 1) found.push(word);
      }
    return found;
  });
  expect(broken).toEqual([]);
  await page.context().close();
});
