import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, inject, onTestFinished } from "vitest";
import type { SandboxServerOptions } from "../../src/sandbox/sandbox-server.ts";
import { launchChromium } from "./chromium.ts";
import { openSandbox } from "./running-sandbox.ts";
import { type OpenPage, watchPage } from "./site.ts";

/** A browser for the tests of one file, which opens the page of sandboxes. */
export function useSandboxPages() {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium(inject("chromium"));
  });
  afterAll(() => browser?.close());
  return {
    /** Starts a sandbox until the test has finished. */
    async start(options: Partial<SandboxServerOptions> = {}) {
      const sandbox = await openSandbox(options);
      const open = async (contextOptions: BrowserContextOptions = {}): Promise<OpenPage> => {
        if (!browser) throw new Error("The browser has not started yet");
        const context = await browser.newContext({
          viewport: { width: 1280, height: 900 },
          ...contextOptions,
        });
        onTestFinished(() => context.close());
        const page = await context.newPage();
        const troubles = watchPage(page, sandbox.origin);
        await page.goto(`${sandbox.origin}/sandbox`);
        return { page, troubles };
      };
      return { ...sandbox, open };
    },
  };
}
