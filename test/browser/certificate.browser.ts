import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { flowBook } from "../../generated/flows/index.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { certify } from "../../src/probe/flows/certificate.ts";
import { certificatePage } from "../../src/probe/flows/certificate-page.ts";
import { launchChromium } from "../helpers/chromium.ts";
import { runQlinkFlows } from "../helpers/processes/run-qlink.ts";
import { watchPage } from "../helpers/site.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Where the pictures of a run are kept. */
const folder = fromRoot("dist/screenshots");
mkdirSync(folder, { recursive: true });

let browser: Browser;
let file: string;

/** The certificate of a warehouse that cancels in words only, so that it has every state. */
beforeAll(async () => {
  browser = await launchChromium(inject("chromium"));
  const { run } = await runQlinkFlows({ fault: "cancels in words only" }, 1000);
  const now = new Date("2026-06-05T08:00:00Z");
  file = `${folder}/certificate.html`;
  writeFileSync(file, certificatePage(certify(flowBook.certificate, run, { warehouseType: "West 1", now })));
}, 60_000);
afterAll(() => browser?.close());

const looks = [
  { name: "desktop-light", colorScheme: "light", viewport: { width: 1280, height: 900 } },
  { name: "desktop-dark", colorScheme: "dark", viewport: { width: 1280, height: 900 } },
  { name: "phone-light", colorScheme: "light", viewport: { width: 390, height: 844 } },
  { name: "phone-dark", colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const;

test.each(looks)(
  "the certificate is fit to read and axe finds nothing in it, $name",
  async ({ name, ...options }) => {
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const troubles = watchPage(page, "file://");
    await page.goto(pathToFileURL(file).href);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `${folder}/certificate-${name}.png`, fullPage: true });
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
  },
);

test("the certificate names each capability, colours its state, and tells what was found", async () => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  const heads = await page.locator("thead th").allInnerTexts();
  expect(heads).toEqual(["Warehouse type", ...flowBook.certificate.capabilities.map(({ title }) => title)]);
  const states = new Set(await page.locator("tbody td").allInnerTexts());
  expect(states).toEqual(new Set(["not tried", "passed", "failed"]));
  const colours = await Promise.all(
    [".open", ".passed", ".failed"].map((state) =>
      page
        .locator(state)
        .first()
        .evaluate((cell) => getComputedStyle(cell).backgroundColor),
    ),
  );
  expect(new Set(colours).size).toBe(3);
  expect(await page.locator("li").allInnerTexts()).toContainEqual(
    expect.stringContaining("cancelled-reads-cancelled"),
  );
});

test("the table is scrolled by the keyboard where it is wider than a phone", async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  const table = page.getByRole("region", { name: "Capabilities" });
  await page.keyboard.press("Tab");
  expect(await table.evaluate((region) => region === document.activeElement)).toBe(true);
  await page.keyboard.press("ArrowRight");
  await expect
    .poll(() => table.evaluate((region) => region.scrollLeft), { timeout: 10_000 })
    .toBeGreaterThan(0);
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found: AxeResults = await page.evaluate("axe.run(document, { resultTypes: ['violations'] })");
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
