import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { siteIsFresh } from "../../scripts/docs/fingerprint.ts";
import { buildSite } from "../../scripts/docs/site.ts";
import { writeJavaScript } from "../../scripts/package/javascript.ts";
import { findOrInstallChromium } from "./chromium.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Path of the Chromium that browser tests start. */
    chromium: string;
  }
}

/** Prepares what the tests share: a browser, the docs site, and the command as it ships, built from the sources of today. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide(
    "chromium",
    findOrInstallChromium((line) => console.log(line)),
  );
  await writeJavaScript();
  if (!siteIsFresh()) await buildSite();
}
