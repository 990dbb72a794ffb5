import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenApiDocument } from "../../../src/contract/openapi.ts";
import { html } from "../../lib/html.ts";
import { runToolOrThrow } from "../../lib/run-tool.ts";
import { navigation } from "../pages/layout.ts";
import { redocWords } from "../words/redoc.ts";
import { redocTheme } from "./theme.ts";

/** Redoc shows its logo from this host, even in a page with everything inline. */
const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;

const logoInline =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='48' height='16'%3E%3Ctext y='13' font-family='sans-serif' font-size='13' fill='gray'%3ERedoc%3C/text%3E%3C/svg%3E";

/** What a page of Redoc shows, and what it leads to. */
export type RedocSource = {
  document: OpenApiDocument;
  /** The page about the whole description, within the site. */
  overview: string;
  /** The files that Redoc offers to download, within the site: the description as it is, without what is added for Redoc. */
  downloads: readonly { title: string; path: string }[];
};

/** The rendered page of a description: one HTML file that asks no other host for anything. */
export async function redocPage({ document, overview, downloads }: RedocSource): Promise<string> {
  const options = {
    jsonSamplesExpandLevel: "all",
    downloadUrls: downloads.map(({ title, path }) => ({ title, url: `../${path}` })),
  };
  const folder = mkdtempSync(join(tmpdir(), "fulfillment-openapi-"));
  const [source, page] = [join(folder, "description.json"), join(folder, "page.html")];
  try {
    writeFileSync(source, JSON.stringify(document));
    await runToolOrThrow("redocly", [
      "build-docs",
      source,
      "--inlineBundle",
      `--openapi=${JSON.stringify(options)}`,
      "--output",
      page,
    ]);
    return paintedFirst(
      withBar(withIcon(withoutForeignLogo(readFileSync(page, "utf8"))), document.info.title, overview),
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

/** An empty icon, so that browsers do not ask for `/favicon.ico`. */
function withIcon(page: string): string {
  return page.replace("<head>", '<head>\n  <link rel="icon" href="data:,">');
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

/** Also makes Redoc's menu a landmark, each time that Redoc draws it anew. */
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
const redoc = document.getElementById("redoc");
function nameMenu() {
  const menu = redoc.querySelector(".menu-content");
  menu?.setAttribute("role", "navigation");
  menu?.setAttribute("aria-label", ${JSON.stringify(redocWords.menu)});
}
nameMenu();
new MutationObserver(nameMenu).observe(redoc, { childList: true });
`;

/** The way back to the rest of the site, above what Redoc draws. */
function withBar(page: string, title: string, overview: string): string {
  const links = navigation.map(({ path, name }) => html`<a href="../${path}">${name}</a>`);
  const bar = html`<nav class="site" aria-label="Site"><a href="../index.html">Fulfillment OpenAPI</a><a href="../${overview}">${redocWords.plainPages(title)}</a>${links}</nav>`;
  const withStyle = page.replace("</head>", `<style>${redocTheme}</style>\n</head>`);
  const withLinks = withStyle.replace('<div id="redoc">', `${bar}\n<div id="redoc">`);
  if (withLinks === withStyle) throw new Error("Redoc's page no longer has the element that it draws in");
  return withLinks;
}
