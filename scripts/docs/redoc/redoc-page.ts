import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenApiDocument } from "../../../src/contract/openapi.ts";
import { html, raw } from "../../lib/html.ts";
import { runToolOrThrow } from "../../lib/run-tool.ts";
import type { Language } from "../../lib/translations/language.ts";
import { languageLinks, languageSwitch, linkBetween, navigation } from "../pages/layout.ts";
import { layoutWords } from "../words/layout.ts";
import { redocWords } from "../words/redoc.ts";
import { withLabels } from "./labels.ts";
import { redocTheme } from "./theme.ts";

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
function paintedFirst(page: string): string {
  const start = '<script type="module">';
  const [before, after, ...more] = page.split(start);
  if (after === undefined || more.length > 0)
    throw new Error("Redoc's page no longer has its one module script");
  const waiting = `${before}<script type="text/plain" id="redoc-script">${after}`;
  return waiting.replace(/<\/body>(?![\s\S]*<\/body>)/, () => `<script>${startAfterPaint}</script>\n</body>`);
}

const startAfterPaint = `
let started = false;
function start() {
  if (started) return;
  started = true;
  const script = document.createElement("script");
  script.type = "module";
  script.textContent = document.getElementById("redoc-script").textContent;
  document.body.append(script);
}
requestAnimationFrame(() => requestAnimationFrame(start));
setTimeout(start, 200);
`;

/** The switch of the language leads to the place that the reader is at, which Redoc notes in the address. */
const keepPlace = `
addEventListener("click", ({ target }) => {
  const link = target instanceof Element && target.closest("a[data-language]");
  if (link) link.hash = location.hash;
}, true);
`;

/** The way back to the rest of the site, above what Redoc draws; and Redoc's menu as a landmark. */
function withBar(page: string, { document, language, path, overview }: RedocSource): string {
  const words = redocWords[language];
  const layout = layoutWords[language];
  const links = navigation.map(
    ({ path: target, name }) => html`<a href="${linkBetween(path, target)}">${layout.pages[name]}</a>`,
  );
  const bar = html`<nav class="site" aria-label="${layout.navigation}"><a href="${linkBetween(path, "index.html")}">${layout.site}</a><a href="${linkBetween(path, overview)}">${words.plainPages(document.info.title)}</a>${links}${languageSwitch(language, path)}</nav><script>${raw(keepPlace)}</script>`;
  const menu = page.replace(
    /<div class="[^"]*\bmenu-content\b[^"]*"/,
    (start) => `${start} role="navigation" aria-label="${words.menu}"`,
  );
  if (menu === page) throw new Error("Redoc's page no longer has its menu where it did");
  const withStyle = menu.replace("</head>", `<style>${redocTheme}</style>\n</head>`);
  const withLinks = withStyle.replace('<div id="redoc">', `${bar}\n<div id="redoc">`);
  if (withLinks === withStyle) throw new Error("Redoc's page no longer has the element that it draws in");
  return withLinks;
}
