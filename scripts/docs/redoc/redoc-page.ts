import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenApiDocument } from "../../../src/contract/openapi.ts";
import { runToolOrThrow } from "../../lib/run-tool.ts";
import type { Language } from "../../lib/translations/language.ts";
import { languageLinks } from "../pages/layout.ts";
import { withBar } from "./bar.ts";
import { withLabels } from "./labels.ts";
import { scriptOfRedocPage } from "./script.ts";

/** Redoc shows its logo from this host, even in a page with everything inline. */
const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;

const logoInline =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='48' height='16'%3E%3Ctext y='13' font-family='sans-serif' font-size='13' fill='gray'%3ERedoc%3C/text%3E%3C/svg%3E";

/** What a page of Redoc shows, and what it leads to. */
export type RedocSource = {
  document: OpenApiDocument;
  language: Language;
  /** Where the page stands within its language. */
  path: string;
  /** The page about the whole description, within the site. */
  overview: string;
  /** The files that Redoc offers to download: the description as it is, without what is added for Redoc. */
  downloads: readonly { title: string; url: string }[];
};

/** The rendered page of a description: one HTML file that asks no other host for anything. */
export async function redocPage(source: RedocSource): Promise<string> {
  const { document, downloads } = source;
  const options = {
    jsonSamplesExpandLevel: "all",
    downloadUrls: downloads,
  };
  const folder = mkdtempSync(join(tmpdir(), "fulfillment-openapi-"));
  const [file, page] = [join(folder, "description.json"), join(folder, "page.html")];
  try {
    writeFileSync(file, JSON.stringify(document));
    await runToolOrThrow("redocly", [
      "build-docs",
      file,
      "--inlineBundle",
      `--openapi=${JSON.stringify(options)}`,
      "--output",
      page,
    ]);
    return paintedFirst(
      withBar(
        withHead(withLabels(withoutForeignLogo(readFileSync(page, "utf8")), source.language), source),
        source,
      ),
      scriptOfRedocPage(source.language),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function withoutForeignLogo(page: string): string {
  const cleaned = page.replaceAll(logo, logoInline);
  if (cleaned === page)
    throw new Error("Redoc's page no longer asks for its logo where it did: check what it asks for now");
  return cleaned;
}

/** The language of the page and the same page in others; and an empty icon, so that browsers do not ask for `/favicon.ico`. */
function withHead(page: string, { language, path }: RedocSource): string {
  const told = page
    .replace(/<html(?: lang="[^"]*")?>/, `<html lang="${language}">`)
    .replace("<head>", `<head>\n  <link rel="icon" href="data:,">${languageLinks(language, path)}`);
  if (!told.includes(`<html lang="${language}">`)) throw new Error("Redoc's page no longer begins as it did");
  return told;
}

/**
 * Lets the browser show the overview, which is there as HTML, before it compiles and runs the script that takes over.
 * Pages in the background paint nothing, so the wait ends by itself.
 */
function paintedFirst(page: string, script: string): string {
  const start = '<script type="module">';
  const [before, after, ...more] = page.split(start);
  if (after === undefined || more.length > 0)
    throw new Error("Redoc's page no longer has its one module script");
  const waiting = `${before}<script type="text/plain" id="redoc-script">${after}`;
  return waiting.replace(/<\/body>(?![\s\S]*<\/body>)/, () => `<script>${script}</script>\n</body>`);
}
