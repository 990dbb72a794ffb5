import { readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { startServer } from "../../src/server/http-server.ts";
import { folderSite } from "../../src/server/site.ts";
import { findOrInstallChromium, launchChromium } from "../../test/helpers/chromium.ts";
import { readPageDescriptions } from "../docs/content/descriptions.ts";
import { siteFolder } from "../docs/fingerprint.ts";
import { redocLink } from "../docs/redoc/anchor.ts";
import { fromRoot } from "../lib/paths.ts";
import { textTable } from "../lib/table.ts";
import type { Figure } from "./client.ts";
import { tryItFigures } from "./docs/try-it.ts";
import { median } from "./median.ts";
import { npmRun } from "./steps.ts";

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
    heading: operation.operation.summary,
    term: operation.wireName,
  };
  const times = await inBrowser((browser, origin) => measure(browser, origin, target));
  const figures: Figure[] = [
    { what: `${file}: first contentful paint`, value: ms(times.map(({ paint }) => paint)), limit: "300 ms" },
    { what: `${file}: title by deep link`, value: ms(times.map(({ title }) => title)), limit: "1000 ms" },
    { what: `${file}: search takes a term`, value: ms(times.map(({ usable }) => usable)), limit: "1000 ms" },
    { what: `${file}: search has found it`, value: ms(times.map(({ found }) => found)), limit: "" },
    { what: `${file}, gzipped`, value: `${(gzipped / 1000).toFixed(0)} kB`, limit: "800 kB" },
    ...(await tryItFigures()),
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

type Times = { paint: number; title: number; usable: number; found: number };

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
  { link, heading, term }: { link: string; heading: string; term: string },
): Promise<Times> {
  const title = await titleShown(browser, origin + link, heading);
  const search = await searchAnswers(browser, origin + link.replace(/#.*/, ""), term);
  return { ...title, ...search };
}

/** Opens an operation by its link, and waits for its title. */
async function titleShown(
  browser: Browser,
  url: string,
  heading: string,
): Promise<Pick<Times, "paint" | "title">> {
  const page = await newPage(browser);
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(
    (text) => [...document.querySelectorAll("h2")].some((element) => element.textContent?.includes(text)),
    heading,
  );
  const title = await sinceNavigation(page);
  const paint = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  );
  await page.close();
  return { paint, title };
}

/** Opens the page, and Redoc's search as soon as it hears the keys, and waits for what it finds. */
async function searchAnswers(
  browser: Browser,
  url: string,
  term: string,
): Promise<Pick<Times, "usable" | "found">> {
  const page = await newPage(browser);
  await page.goto(url, { waitUntil: "commit" });
  const input = page.getByPlaceholder("Search docs");
  // React marks the elements that it has taken over.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("#redoc a") ?? {}).some((key) => key.startsWith("__reactProps")),
  );
  await page.keyboard.press("Control+k");
  await input.fill(term);
  const usable = await sinceNavigation(page);
  await page.getByTestId("search-dialog").getByRole("link").first().waitFor();
  const found = await sinceNavigation(page);
  await page.close();
  return { usable, found };
}

function newPage(browser: Browser): Promise<Page> {
  return browser.newPage({ viewport: { width: 1280, height: 900 } });
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
