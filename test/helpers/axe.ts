import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds on a page, or in a part of it.
 *
 * @param selector the part. Default: all of it
 */
export async function axeViolations(page: Page, selector = "html"): Promise<string[]> {
  await page.evaluate(axe);
  const found: AxeResults = await page.evaluate(
    `axe.run(${JSON.stringify(selector)}, { resultTypes: ['violations'] })`,
  );
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" ")}`,
  );
}
