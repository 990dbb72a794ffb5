import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { useSite } from "../helpers/site.ts";

const site = useSite();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** One page of each kind. The fields of the operation have every mark: required, deprecated, evidence, contradictions. */
const pages = [
  { name: "start", path: "/" },
  { name: "operation", path: "/docs/kakaclo/createOrder" },
  { name: "query", path: "/docs/kakaclo/queryProducts" },
  { name: "outdated", path: "/docs/kakaclo/createRefundV1" },
  { name: "push", path: "/docs/glink/orderStatus" },
  { name: "overview", path: "/docs/qlink/overview" },
  { name: "errata", path: "/errata" },
  { name: "changelog", path: "/docs/glink/changelog" },
  { name: "guide", path: "/guides/life-cycles" },
  { name: "signing", path: "/signing" },
];

const sizes = [
  { size: "desktop", colorScheme: "light", viewport: { width: 1280, height: 900 } },
  { size: "phone", colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const;

/** Where the pictures of a run are kept. */
const folder = fromRoot("dist/screenshots");
mkdirSync(folder, { recursive: true });

test.each(sizes)(
  "no page is wider than the window, on a $size, and each is pictured",
  async ({ size, ...options }) => {
    const { page, troubles } = await site.open(undefined, options);
    for (const { name, path } of pages) {
      await page.goto(site.origin + path);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(tooWide, name).toBeLessThanOrEqual(0);
      await page.screenshot({ path: `${folder}/${name}-${size}.png` });
    }
    await page.goto(`${site.origin}/docs/kakaclo`);
    await page.locator("h1, h2").first().waitFor();
    await page.screenshot({ path: `${folder}/redoc-${size}.png` });
    expect(troubles).toEqual([]);
    await page.context().close();
  },
);

test.each(["light", "dark"] as const)(
  "axe finds no serious violation on start page, operation, contradictions and changelog, %s",
  async (colorScheme) => {
    const { page } = await site.open(undefined, { colorScheme });
    for (const { name, path } of pages.filter((entry) =>
      ["start", "operation", "errata", "changelog"].includes(entry.name),
    )) {
      await page.goto(site.origin + path);
      // The entries are built alike: those of one system stand for all, at a tenth of the time.
      if (name === "errata") await page.selectOption("[name=family]", "kakaclo");
      expect(await seriousViolations(page), name).toEqual([]);
    }
    await page.context().close();
  },
);

/** What is hidden is taken out first: axe would only find out of each element that it is. */
async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll("[hidden]")) element.remove();
  });
  await page.evaluate(axe);
  const { violations }: AxeResults = await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] })",
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
