import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { siteFolder } from "../../scripts/docs/fingerprint.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { descriptions, families, operations } from "../helpers/contract.ts";
import { useSite } from "../helpers/site.ts";

const site = useSite();
const search = 'input[role="combobox"]';
const best = '[role="option"][aria-selected="true"] a';

test("the start page has every operation with wire name, direction, evidence and link, and every bundle", async () => {
  const { page, troubles } = await site.open("/", { javaScriptEnabled: false });
  const rows = await page.locator("tbody tr").allInnerTexts();
  for (const { family, operationId, summary, serviceType, path, direction, evidence } of operations) {
    const row = rows.find(
      (text) => text.includes(serviceType ?? path ?? operationId) && text.includes(summary),
    );
    expect(row, operationId).toContain(direction === "call" ? "you call" : "you are called");
    expect(row, operationId).toContain(evidence);
    expect(await page.locator(`a[href="docs/${family}/${operationId}.html"]`).count()).toBeGreaterThan(0);
  }
  for (const name of descriptions) {
    for (const file of ["", "openapi-3.0/"].flatMap((folder) => [
      `${folder}${name}.json`,
      `${folder}${name}.yaml`,
    ]))
      expect((await fetch(`${site.origin}/bundles/${file}`)).status, file).toBe(200);
    expect(await page.locator(`a[href="docs/${name}.html"]`).count()).toBe(1);
  }
  for (const family of families) {
    expect(await page.locator(`a[href="collections/${family}.json"]`).count(), family).toBe(1);
    const collection = await fetch(`${site.origin}/collections/${family}.json`);
    expect(await collection.json(), family).toHaveProperty("info.schema");
  }
  expect(troubles).toEqual([]);
  await page.context().close();
});

test.each([
  ["llms.txt", "text/plain"],
  ["docs/glink/createOrder.md", "text/markdown"],
  ["assets/site.js", "text/javascript"],
])("%s is served as %s", async (path, mediaType) => {
  const answer = await fetch(`${site.origin}/${path}`);
  expect(answer.headers.get("content-type")).toBe(`${mediaType}; charset=utf-8`);
});

test.each(families)(
  "the search finds every operation of %s by its name on the wire, and by its operationId",
  async (family) => {
    const { page, troubles } = await site.open("/");
    for (const { operationId, serviceType, method, path } of operations.filter(
      (entry) => entry.family === family,
    )) {
      await page.fill(search, serviceType ?? (path === null ? operationId : `${method} ${path}`));
      await page.waitForSelector(best);
      expect(await page.getAttribute(best, "href")).toBe(`docs/${family}/${operationId}.html`);
      await page.fill(search, operationId);
      const found = await page
        .locator('[role="option"] a')
        .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      expect(found.slice(0, 3)).toContain(`docs/${family}/${operationId}.html`);
    }
    expect(troubles).toEqual([]);
    await page.context().close();
  },
);

test("the search for a path has the operations at that path first, those below it after", async () => {
  const { page } = await site.open("/");
  await page.fill(search, "/openapi/v2/order/orders");
  await page.waitForSelector(best);
  const found = await page
    .locator('[role="option"] a')
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(found.slice(0, 2).sort()).toEqual([
    "docs/kakaclo/createOrder.html",
    "docs/kakaclo/queryOrders.html",
  ]);
  expect(found).toContain("docs/kakaclo/quoteChannels.html");
  await page.context().close();
});

test("the start page has operations by their groups, and those that are deprecated last, with what is used instead", async () => {
  const { page } = await site.open("/", { javaScriptEnabled: false });
  const groups = page.locator("#kakaclo tbody");
  const names = await groups.locator("tr.group").allInnerTexts();
  expect(names).toEqual([
    "Orders",
    "Products",
    "Stock",
    "Shipping",
    "Refunds",
    "Print on demand",
    "Payment",
    "Outdated",
  ]);
  const outdated = groups.last().locator("tr:not(.group)");
  expect(await outdated.count()).toBe(5);
  for (const row of await outdated.all()) {
    const [own, instead] = await row
      .locator("td:first-child a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(`${instead}`.replace(".html", "V1.html")).toBe(own);
  }
  await page.context().close();
});

test("the search is reached, used and left with the keyboard alone", async () => {
  const { page } = await site.open("/");
  await page.keyboard.press("/");
  await page.keyboard.type("orderAddress country");
  await page.waitForSelector(best);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  expect(await page.getAttribute(search, "aria-activedescendant")).toBe("found-0");
  await page.keyboard.press("Escape");
  expect(await page.locator('[role="listbox"]').isVisible()).toBe(false);
  await page.keyboard.type(" ");
  await page.keyboard.press("Enter");
  await page.waitForURL(/kakaclo\/createOrder\.html#request\.orderAddress\.country$/);
  await page.context().close();
});

test("the site works from a file share: search, style and links", async () => {
  const { page, troubles } = await site.open();
  await page.goto(pathToFileURL(fromRoot(`${siteFolder}/index.html`)).href);
  await page.fill(search, "GLINK_CANCEL_ASN_NOTIFY");
  await page.locator(best).click();
  await page.waitForURL(/^file:.*glink\/cancelAsn\.html$/);
  expect(await page.locator("h1").evaluate((title) => getComputedStyle(title).fontFamily)).toContain(
    "system-ui",
  );
  await page.getByRole("link", { name: "Open in Redoc" }).click();
  await page.locator("h2", { hasText: "Cancel" }).first().waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("the start page shows a curl for each family that names the address of the page, and copies it", async () => {
  const { page } = await site.open("/");
  for (const family of families) {
    const sample = page.locator(`#curl-${family}`);
    expect(await sample.innerText()).toContain(`curl ${site.origin}/`);
    const button = page.locator(".panel", { has: sample }).locator("button");
    await button.click();
    await expect.poll(() => button.innerText()).toMatch(/Copied|Selected/);
  }
  await page.context().close();
});
