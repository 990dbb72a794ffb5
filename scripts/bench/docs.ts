import { readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { startServer } from "../../src/mock/server.ts";
import { folderSite } from "../../src/mock/site.ts";
import { findOrInstallChromium, launchChromium } from "../../test/helpers/chromium.ts";
import { readPageDescriptions } from "../docs/content/descriptions.ts";
import { redocLink } from "../docs/redoc/anchor.ts";
import { siteFolder } from "../docs/site.ts";
import { fromRoot } from "../paths.ts";
import type { Figure } from "./client.ts";
import { median } from "./median.ts";
import { npmRun } from "./steps.ts";
import { textTable } from "./table.ts";

const runs = 5;

/** Measures the docs: how soon the Redoc page of the largest family can be read and searched, and the building. */
export async function docsTable(): Promise<string> {
  const built = await timed(() => npmRun("docs"), 3);
  const { name, operations } = largest();
  const [operation] = operations;
  if (!operation) throw new Error(`${name} has no operation to open`);
  const { name: file, gzipped } = pageSize(name);
  const target = {
    link: `/${redocLink(name, operation)}`,
    title: operation.operation.summary,
    term: operation.wireName,
  };
  const times = await inBrowser((browser, origin) => measure(browser, origin, target));
  const figures: Figure[] = [
    { what: `${file}: first contentful paint`, value: ms(times.map(({ paint }) => paint)), limit: "300 ms" },
    { what: `${file}: title by deep link`, value: ms(times.map(({ title }) => title)), limit: "1000 ms" },
    { what: `${file}: search has found`, value: ms(times.map(({ search }) => search)), limit: "1000 ms" },
    { what: `${file}, gzipped`, value: `${(gzipped / 1000).toFixed(0)} kB`, limit: "800 kB" },
    { what: "npm run docs", value: `${(built / 1000).toFixed(2)} s`, limit: "12 s" },
  ];
  return textTable([
    ["docs", "median", "at most"],
    ...figures.map(({ what, value, limit }) => [what, value, limit]),
  ]);
}

/** The description with the largest page. */
function largest() {
  const [first] = readPageDescriptions().toSorted((a, b) => sizeOf(b.name) - sizeOf(a.name));
  if (!first) throw new Error("There is no description");
  return first;
}

function sizeOf(name: string): number {
  return statSync(fromRoot(`${siteFolder}/docs/${name}.html`)).size;
}

function pageSize(name: string): { name: string; gzipped: number } {
  const file = `docs/${name}.html`;
  return { name: file, gzipped: gzipSync(readFileSync(fromRoot(`${siteFolder}/${file}`))).length };
}

type Times = { paint: number; title: number; search: number };

/** Opens the page several times, each time as a browser that has never seen it. */
async function inBrowser(run: (browser: Browser, origin: string) => Promise<Times>): Promise<Times[]> {
  const answer = () => Promise.reject(new Error("The docs call no operation"));
  const server = await startServer({ answer, site: folderSite(fromRoot(siteFolder)) });
  const browser = await launchChromium(findOrInstallChromium(console.error));
  try {
    await run(browser, server.origin);
    const times: Times[] = [];
    for (let round = 0; round < runs; round++) times.push(await run(browser, server.origin));
    return times;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(
  browser: Browser,
  origin: string,
  { link, title, term }: { link: string; title: string; term: string },
): Promise<Times> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(origin + link, { waitUntil: "commit" });
  await page.waitForFunction(
    (text) => [...document.querySelectorAll("h2")].some((heading) => heading.textContent?.includes(text)),
    title,
  );
  const shown = await sinceNavigation(page);
  await page.keyboard.press("Control+k");
  await page.keyboard.insertText(term);
  await page
    .locator("mark, em, b, span", { hasText: term.slice(0, 8) })
    .last()
    .waitFor();
  const found = await sinceNavigation(page);
  const paint = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  );
  await page.close();
  return { paint, title: shown, search: found };
}

function sinceNavigation(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

async function timed(run: () => Promise<void>, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return median(times);
}

function ms(values: readonly number[]): string {
  return `${median(values).toFixed(0)} ms`;
}
