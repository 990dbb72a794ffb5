import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { buildSite, siteIsFresh } from "../../scripts/docs/site.ts";
import { findOrInstallChromium } from "./chromium.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Path of the Chromium that browser tests start. */
    chromium: string;
  }
}

/** Prepares what the tests share: a browser, and the docs site as it is built from the bundles of today. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide(
    "chromium",
    findOrInstallChromium((line) => console.log(line)),
  );
  if (!siteIsFresh()) await buildSite();
}
