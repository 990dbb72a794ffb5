import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { startServer } from "../../../src/server/http-server.ts";
import { folderSite } from "../../../src/server/site.ts";
import { findOrInstallChromium, launchChromium } from "../../../test/helpers/chromium.ts";
import { type PageOperation, readPageDescriptions } from "../../docs/content/descriptions.ts";
import { operationPath } from "../../docs/content/places.ts";
import { siteFolder } from "../../docs/fingerprint.ts";
import { fromRoot } from "../../lib/paths.ts";
import type { Figure } from "../client.ts";
import { median } from "../median.ts";

/** How many keys are pressed, the first tenth of them to warm up. */
const keys = 110;
const warmUp = 10;

/** Measures "Try it": how long a key takes until its findings are there, and what opening it loads. */
export async function tryItFigures(): Promise<Figure[]> {
  const { path, length } = largestExample();
  const times = await inBrowser(async (browser, origin) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${origin}/${path.replace(/\.html$/, "")}#try-it`);
    await page.locator("#try-body").waitFor();
    return typed(page);
  });
  const sorted = times.toSorted((a, b) => a - b);
  const worst = sorted[Math.floor(0.95 * sorted.length)] ?? Number.NaN;
  const weights = readPageDescriptions()
    .filter(({ isFamily }) => isFamily)
    .map(({ name }) => `${(weightOf(name) / 1000).toFixed(0)} kB (${name})`);
  return [
    {
      what: `findings while typing, example of ${length} characters`,
      value: `${median(times).toFixed(1)} ms, 95 of 100 below ${worst.toFixed(1)} ms`,
      limit: "50 ms",
    },
    { what: '"Try it" loads when it is opened, gzipped', value: weights.join(", "), limit: "" },
  ];
}

/** The page whose first example of a request is the longest. */
function largestExample(): { path: string; length: number } {
  const all = readPageDescriptions()
    .filter(({ isFamily }) => isFamily)
    .flatMap(({ name, operations }) =>
      operations.map((operation) => ({
        path: operationPath(name, operation.operation.operationId),
        length: lengthOf(operation),
      })),
    );
  return all.reduce((longest, one) => (one.length > longest.length ? one : longest), { path: "", length: 0 });
}

function lengthOf({ requestExamples: [first] }: PageOperation): number {
  return first ? JSON.stringify(first.example.value, null, 2).length : 0;
}

/** Types into the middle of the example, breaks it and mends it, and times each key with the layout that follows. */
function typed(page: Page): Promise<number[]> {
  return page.evaluate(
    ([count = 0, first = 0]) => {
      const area = document.querySelector<HTMLTextAreaElement>("#try-body");
      if (!area) throw new Error("There is no editor");
      const at = area.value.indexOf('"', area.value.length / 2) + 1;
      const times: number[] = [];
      for (let key = 0; key < count; key++) {
        const begin = performance.now();
        // Every other key leaves the text as it was, so that right and wrong names are judged alike.
        if (key % 2 === 0) area.setRangeText("x", at, at);
        else area.setRangeText("", at, at + 1);
        area.dispatchEvent(new Event("input", { bubbles: true }));
        document.body.getBoundingClientRect();
        if (key >= first) times.push(performance.now() - begin);
      }
      return times;
    },
    [keys, warmUp],
  );
}

function weightOf(family: string): number {
  return gzipSync(readFileSync(fromRoot(`${siteFolder}/assets/try-it-${family}.js`))).length;
}

async function inBrowser<Result>(
  run: (browser: Browser, origin: string) => Promise<Result>,
): Promise<Result> {
  const answer = () => ({ status: 404, headers: {}, body: "" });
  const server = await startServer({ answer, site: folderSite(fromRoot(siteFolder)) });
  const browser = await launchChromium(findOrInstallChromium(console.error));
  try {
    return await run(browser, server.origin);
  } finally {
    await browser.close();
    await server.close();
  }
}
