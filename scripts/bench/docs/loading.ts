import type { Browser, Page } from "playwright-core";

/** When a page showed something first, and when the title that was asked for, in milliseconds since it was opened. */
export type Loading = { paint: number; title: number };

/** When Redoc's search took a term, and when it had found it, in milliseconds since the page was opened. */
export type Searching = { ready: number; found: number };

/** Opens a page as a browser that has never seen it, and waits for its title. */
export async function loading(browser: Browser, url: string, title: string): Promise<Loading> {
  const page = await newPage(browser);
  // Looked for in each frame: a question from outside would come later than the title of a fast page.
  await page.addInitScript(watchTitle, title);
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => performance.getEntriesByName("title-shown").length > 0);
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  const times = await page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    return { paint: at("first-contentful-paint"), title: at("title-shown") };
  });
  await page.context().close();
  return times;
}

function watchTitle(title: string): void {
  const look = () => {
    const headings = [...document.querySelectorAll<HTMLElement>("h1, h2")];
    const shown = headings.some(
      (heading) => heading.textContent?.includes(title) && heading.checkVisibility(),
    );
    if (shown) performance.mark("title-shown");
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Opens a page of Redoc, and its search as soon as it opens, and waits for what it finds. */
export async function redocSearching(browser: Browser, url: string, term: string): Promise<Searching> {
  const page = await newPage(browser);
  await page.goto(url, { waitUntil: "commit" });
  const input = page.getByPlaceholder("Search docs");
  // The first clicks come before Redoc's script listens.
  await page.waitForFunction(() => {
    if (document.querySelector("[data-testid=search-dialog] input")) return true;
    document.querySelector<HTMLElement>("[data-testid=search-trigger]")?.click();
    return false;
  });
  await input.fill(term);
  const ready = await sinceNavigation(page);
  await page.getByTestId("search-dialog").getByRole("link").first().waitFor();
  const found = await sinceNavigation(page);
  await page.context().close();
  return { ready, found };
}

/** How long our own search takes from each key to what it finds, in milliseconds; its index is loaded. */
export async function answering(browser: Browser, url: string, terms: readonly string[]): Promise<number[]> {
  const page = await newPage(browser);
  await page.goto(url);
  await page.locator("[data-search] input").focus();
  await page.waitForFunction(() => "fulfillmentSearch" in globalThis);
  const times = await page.evaluate(typeAll, terms);
  await page.context().close();
  return times;
}

/** Types terms letter by letter, and takes the time until the page with the answer can be drawn. */
function typeAll(terms: readonly string[]): number[] {
  const input = document.querySelector<HTMLInputElement>("[data-search] input");
  if (!input) throw new Error("The page has no search");
  return terms.flatMap((term) =>
    [...term].map((_, index) => {
      input.value = term.slice(0, index + 1);
      const start = performance.now();
      input.dispatchEvent(new Event("input", { bubbles: true }));
      if (document.querySelectorAll("#found a").length === 0)
        throw new Error(`The search finds nothing for ${input.value}`);
      document.querySelector("#found")?.getBoundingClientRect();
      return performance.now() - start;
    }),
  );
}

async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  // What runs this file calls it in functions that are sent to the page.
  await page.addInitScript("globalThis.__name = (value) => value");
  return page;
}

function sinceNavigation(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}
