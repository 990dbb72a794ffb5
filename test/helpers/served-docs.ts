import { type ChildProcess, spawn } from "node:child_process";
import type { Browser, BrowserContextOptions, Page, Request } from "playwright-core";
import { afterAll, beforeAll, inject, onTestFinished } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { launchChromium } from "./chromium.ts";

/** A page of the docs as `npm start` serves them, with what happened on it. */
export type ServedPage = {
  page: Page;
  /** Messages of the console, errors, and requests beyond this machine. */
  troubles: string[];
  /** All that was requested beyond the files of the site: calls, and questions to the servers. */
  calls: Request[];
};

/** The docs, mock and sandbox of a fresh `npm start` without configuration, for the tests of one file. */
export type ServedDocs = {
  readonly origin: string;
  readonly sandbox: string;
  /** Opens a page until the test has finished. */
  open(path: string, options?: BrowserContextOptions): Promise<ServedPage>;
};

/** Starts browser and servers before the tests of a file, and stops them after. */
export function useServedDocs(args: readonly string[] = []): ServedDocs {
  let browser: Browser | undefined;
  let started: { origin: string; sandbox: string; child: ChildProcess } | undefined;
  beforeAll(async () => {
    [browser, started] = await Promise.all([launchChromium(inject("chromium")), start(args)]);
  });
  afterAll(async () => {
    await browser?.close();
    started?.child.kill("SIGKILL");
  });
  const known = () => {
    if (!started) throw new Error("npm start does not run yet");
    return started;
  };
  return {
    get origin() {
      return known().origin;
    },
    get sandbox() {
      return known().sandbox;
    },
    async open(path, options = {}) {
      if (!browser) throw new Error("The browser has not started yet");
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      const watched = watch(page);
      await page.goto(path.startsWith("file:") ? path : known().origin + path);
      return { page, ...watched };
    },
  };
}

/** What `npm start` runs, without npm, which would outlive it. */
function start(args: readonly string[]) {
  const env = { ...process.env, PORT: "0", SANDBOX_PORT: "0", FULFILLMENT_KEYS: undefined };
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts", ...args], {
    cwd: fromRoot("."),
    env,
  });
  let output = "";
  return new Promise<{ origin: string; sandbox: string; child: ChildProcess }>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const origin = /^index +(http:\S+)\/$/m.exec(output)?.[1];
      const sandbox = /^sandbox +(http:\S+)\/$/m.exec(output)?.[1];
      if (origin && sandbox && output.includes("Ready")) resolve({ origin, sandbox, child });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("close", () => reject(new Error(`npm start ended: ${output}`)));
  });
}

function watch(page: Page): Pick<ServedPage, "troubles" | "calls"> {
  const troubles: string[] = [];
  const calls: Request[] = [];
  page.on("console", (message) => {
    // The browser's own advice on password fields, which it takes for those of a login.
    if (!message.text().startsWith("[DOM]")) troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost" && hostname !== "127.0.0.1")
      troubles.push(`foreign: ${request.url()}`);
    if (request.resourceType() === "fetch" || request.resourceType() === "eventsource") calls.push(request);
  });
  return { troubles, calls };
}
