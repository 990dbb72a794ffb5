import { readdirSync, readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { siteFolder } from "../../scripts/docs/fingerprint.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { type RunningServer, startServer } from "../../src/server/http-server.ts";
import { folderSite } from "../../src/server/site.ts";
import { launchChromium } from "./chromium.ts";

/** A page with what went wrong on it: messages of errors, failed requests, requests to other hosts. */
export type OpenPage = { page: Page; troubles: string[] };

/** A browser and the built site on a free port, for the tests of one file. */
export type SiteBrowser = {
  readonly origin: string;
  /** Opens a page of the site, or none yet where no path is given. */
  open(path?: string, options?: BrowserContextOptions): Promise<OpenPage>;
};

/** Starts browser and server before the tests of a file, and stops them after. */
export function useSite(): SiteBrowser {
  let browser: Browser | undefined;
  let server: RunningServer | undefined;
  beforeAll(async () => {
    browser = await launchChromium(inject("chromium"));
    const answer = () => Promise.reject(new Error("The docs call no operation"));
    server = await startServer({ answer, site: folderSite(fromRoot(siteFolder)) });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get origin() {
      if (!server) throw new Error("The site is not served yet");
      return server.origin;
    },
    async open(path, options = {}) {
      if (!browser || !server) throw new Error("The browser has not started yet");
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const troubles = watchPage(page, server.origin);
      if (path !== undefined) await page.goto(server.origin + path);
      return { page, troubles };
    },
  };
}

/** The pages of the built site, as paths within it: `docs/glink/createOrder.html`. */
export function sitePages(): string[] {
  return readdirSync(fromRoot(siteFolder), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html"))
    .sort();
}

/** The text of a file of the built site. */
export function siteFile(path: string): string {
  return readFileSync(fromRoot(`${siteFolder}/${path}`), "utf8");
}

/** Notes what goes wrong on a page. */
export function watchPage(page: Page, origin: string): string[] {
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => troubles.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    const own = url.origin === origin || url.protocol === "file:";
    if (!["data:", "blob:"].includes(url.protocol) && !own) troubles.push(`foreign: ${request.url()}`);
  });
  return troubles;
}
