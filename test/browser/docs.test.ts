import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { siteFolder } from "../../scripts/docs/site.ts";
import { fromRoot } from "../../scripts/paths.ts";
import type { OperationDescriptor } from "../../src/contract/operation.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import { type RunningServer, startServer } from "../../src/mock/server.ts";
import { folderSite } from "../../src/mock/site.ts";
import { bundleOf, descriptions, exampleCases, families, operations } from "../helpers/contract.ts";

let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: inject("chromium"),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
    ],
  });
  const answer = () => Promise.reject(new Error("The docs call no operation"));
  server = await startServer({ answer, site: folderSite(fromRoot(siteFolder)) });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page and keeps what went wrong on it: messages of errors, failed requests, requests to other hosts. */
async function open(path: string): Promise<{ page: Page; troubles: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => troubles.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!["data:", "blob:"].includes(protocol) && origin !== server.origin)
      troubles.push(`foreign: ${request.url()}`);
  });
  await page.goto(server.origin + path);
  return { page, troubles };
}

describe.each(families)("docs of %s", (family) => {
  const described = operations.filter((operation) => operation.family === family);

  test.each(described)("show $operationId with its name on the wire and its examples", async (operation) => {
    const wireName = operation.serviceType ?? operation.path ?? "";
    const { page, troubles } = await open(`/docs/${family}#/${anchorOf(operation)}`);
    await page.locator("h2", { hasText: operation.summary }).first().waitFor();
    const text = await page.locator("body").innerText();
    expect(text).toContain(wireName);
    for (const side of ["request", "response"] as const) {
      const example = exampleCases.find((found) => found.operation === operation && found.side === side);
      for (const value of leaves(example?.example.value).slice(0, 3)) expect(text).toContain(value);
    }
    expect(troubles).toEqual([]);
    await page.close();
  });
});

describe("the index page", () => {
  test("links docs and bundles of every family and shows every operation", async () => {
    const { page, troubles } = await open("/");
    const text = await page.locator("body").innerText();
    for (const { summary, serviceType, path } of operations) {
      expect(text).toContain(summary);
      expect(text).toContain(serviceType ?? path);
    }
    const links = await page
      .locator("a[href]")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.filter((link) => link.includes("/docs/"))).toHaveLength(descriptions.length);
    for (const link of links) expect((await fetch(link)).status, link).toBe(200);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test("shows a curl for each family that names the address of the page, and copies it", async () => {
    const { page } = await open("/");
    for (const family of families) {
      const sample = page.locator(`#curl-${family}`);
      expect(await sample.innerText()).toContain(`curl ${server.origin}/`);
      const button = page.locator(`[data-copy=curl-${family}]`);
      await button.click();
      await expect.poll(() => button.innerText()).toMatch(/Copied|Selected/);
    }
    await page.close();
  });
});

/** Where Redoc shows an operation on the page of its family: below its tag, by its operationId. */
function anchorOf({ family, operationId }: OperationDescriptor): string {
  const located = operationsOf(bundleOf(family)).find(
    ({ operation }) => operation.operationId === operationId,
  );
  const [tag = ""] = located?.operation.tags ?? [];
  return `${tag.replaceAll(" ", "-")}/${operationId}`.toLowerCase();
}

/** The texts and numbers of a JSON value, in order. */
function leaves(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(leaves);
  return value === null || value === "" ? [] : [String(value)];
}
