import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { languages } from "../../scripts/lib/translations/language.ts";
import { type PageKind, pageKinds } from "../helpers/page-kinds.ts";
import { useSite } from "../helpers/site.ts";

const site = useSite();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const kinds = pageKinds();

/** Where the pictures of a run are kept. */
const folder = fromRoot("dist/screenshots");
mkdirSync(folder, { recursive: true });

/** As much of a page as a picture shows. */
const mostHeight = 3000;

/** Axe takes its time over the largest pages. */
const mostTime = 180_000;

const looks = [
  { look: "desktop-light", colorScheme: "light", viewport: { width: 1280, height: 900 } },
  { look: "desktop-dark", colorScheme: "dark", viewport: { width: 1280, height: 900 } },
  { look: "phone-light", colorScheme: "light", viewport: { width: 390, height: 844 } },
  { look: "phone-dark", colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const;

/** Pages in another language are built alike, and look so: two looks are enough to see their words. */
const looksOfTranslations: readonly string[] = ["desktop-dark", "phone-light"];

const isTranslated = ({ path }: PageKind) => languages.some((language) => path.startsWith(`${language}/`));

test("the site has every kind of page that a reader is promised", () => {
  const promised =
    "index errata guides flows signing one-of-guides one-of-flows overview control changelog redoc gateway get-call post-call outdated-post-call push";
  expect(kinds.map(({ kind }) => kind)).toEqual(expect.arrayContaining(promised.split(" ")));
});

describe.each(looks)("on $look", ({ look, ...options }) => {
  test.each(kinds.filter((kind) => !isTranslated(kind) || looksOfTranslations.includes(look)))(
    "$kind is no wider than the window, axe finds nothing, and it is pictured",
    async ({ kind, path }) => {
      const { page, troubles } = await site.open(
        path.endsWith("index.html") ? `/${path.slice(0, -10)}` : `/${path}`,
        options,
      );
      onTestFinished(() => page.context().close());
      if (kind.endsWith("redoc")) await drawn(page);
      await picture(page, `${kind}-${look}`);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(tooWide).toBeLessThanOrEqual(0);
      // The entries are built alike: those of one system stand for all, at a tenth of the time.
      if (kind.endsWith("errata")) await page.selectOption("[name=family]", "kakaclo");
      expect(await violations(page, path.includes("#") ? redocsOwn : {})).toEqual([]);
      expect(troubles).toEqual([]);
    },
    mostTime,
  );
});

test.each(kinds.filter(({ kind }) => !kind.includes("redoc")))(
  "the first key on $kind leads past the bar, to the content",
  async ({ path }) => {
    const { page } = await site.open(`/${path}`);
    onTestFinished(() => page.context().close());
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id), { timeout: 20_000 })
      .toBe("main");
  },
);

/** Waits until Redoc's script has taken over what is there as HTML. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("#redoc a") ?? {}).some((key) => key.startsWith("__reactProps")),
  );
  if (new URL(page.url()).hash !== "")
    await page
      .getByText(/Expand all|全部展开/)
      .first()
      .waitFor();
}

/** What Redoc's own markup of an operation breaks, and neither its options nor a style can change. */
const redocsOwn = {
  "heading-order": { enabled: false },
  "label-content-name-mismatch": { enabled: false },
  "page-has-heading-one": { enabled: false },
};

/** The window grows for it: of the tallest pages no browser makes a picture at once. */
async function picture(page: Page, name: string): Promise<void> {
  const window = page.viewportSize();
  if (!window) throw new Error("The page has no window");
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: window.width, height: Math.min(height, mostHeight) });
  await page.screenshot({ path: `${folder}/${name}.png`, timeout: mostTime });
  await page.setViewportSize(window);
}

/** What is hidden is taken out first: axe would only find out of each element that it is. */
async function violations(page: Page, rules: Readonly<Record<string, object>> = {}): Promise<string[]> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll("[hidden]")) element.remove();
  });
  await page.evaluate(axe);
  const found: AxeResults = await page.evaluate(
    `axe.run(document, ${JSON.stringify({ resultTypes: ["violations"], rules })})`,
  );
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" ")}`,
  );
}
