import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { flowBook } from "../../generated/flows/index.ts";
import { browserScript } from "../lib/browser-script.ts";
import { fromRoot } from "../lib/paths.ts";
import { flowMarkdownPath, markdownPath, overviewPath } from "./content/places.ts";
import { readSiteContent, type SiteContent } from "./content/site-content.ts";
import { familyCurls } from "./family-curls.ts";
import { siteFingerprint, siteFolder } from "./fingerprint.ts";
import { errataMarkdown, errataMarkdownPath } from "./markdown/errata-markdown.ts";
import { flowMarkdown } from "./markdown/flow-markdown.ts";
import { guideMarkdownPath, llmsText, skillPath } from "./markdown/llms-text.ts";
import { operationMarkdown } from "./markdown/operation-markdown.ts";
import { changelogPage } from "./pages/changelog-page.ts";
import { controlPage } from "./pages/control-page.ts";
import { errataPage } from "./pages/errata-page.ts";
import { flowPage, flowsPage } from "./pages/flow-pages.ts";
import { guideAsMarkdown, guidePage, guidesPage } from "./pages/guide-pages.ts";
import { indexPage } from "./pages/index-page.ts";
import { pageHtml } from "./pages/layout.ts";
import { operationPage } from "./pages/operation-page.ts";
import { collectionsFolder } from "./pages/operation-table.ts";
import { overviewPage } from "./pages/overview-page.ts";
import { redocControlDocument, redocDocument } from "./redoc/redoc-document.ts";
import { redocPage } from "./redoc/redoc-page.ts";
import { searchIndex } from "./search-index.ts";
import { signingPage } from "./signing-page.ts";
import { style } from "./style.ts";
import { tryItScript } from "./try-it/bundle.ts";

/** A file of the site: its path within the site, and its content. */
type SiteFile = readonly [path: string, content: string];

/** Builds the whole site: start page, pages of operations, guides and errata, Redoc, and the bundles to download. */
export async function buildSite(): Promise<{ folder: string; files: number }> {
  const content = readSiteContent();
  const files = (await Promise.all([redocFiles(content), ownFiles(content)])).flat();
  const folder = fromRoot(siteFolder);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  cpSync(fromRoot("generated/bundles"), join(folder, "bundles"), { recursive: true });
  cpSync(fromRoot("generated/collections/postman"), join(folder, collectionsFolder), { recursive: true });
  writeFileSync(join(folder, "fingerprint"), siteFingerprint());
  return { folder: siteFolder, files: files.length + content.descriptions.length * 4 };
}

/** The files that no other tool makes: pages, their Markdown, scripts and styles. */
export async function ownFiles(content: SiteContent): Promise<SiteFile[]> {
  return (await Promise.all([pageFiles(content), assetFiles(content)])).flat();
}

function redocFiles(content: SiteContent): Promise<SiteFile[]> {
  const { descriptions, control } = content;
  const documents = [
    ...descriptions.map((description) => [description.name, redocDocument(description, content)] as const),
    [control.name, redocControlDocument(control)] as const,
  ];
  return Promise.all(
    documents.map(async ([name, document]): Promise<SiteFile> => {
      const downloads = ["json", "yaml"].map((kind) => ({
        title: `OpenAPI 3.1, ${kind.toUpperCase()}`,
        path: `bundles/${name}.${kind}`,
      }));
      return [`docs/${name}.html`, await redocPage({ document, overview: overviewPath(name), downloads })];
    }),
  );
}

async function pageFiles(content: SiteContent): Promise<SiteFile[]> {
  const { descriptions, guides } = content;
  const operations = descriptions.flatMap((description) =>
    description.operations.map((operation) => ({ description, operation })),
  );
  const pages = [
    indexPage(content, await familyCurls(descriptions)),
    errataPage(content),
    guidesPage(content),
    ...guides.map((guide) => guidePage(guide, content)),
    flowsPage(content),
    ...flowBook.flows.map((flow) => flowPage(flow, content)),
    ...descriptions.map((description) => overviewPage(description, content)),
    ...descriptions.map((description) => changelogPage(description, content.changes(description.name))),
    controlPage(content),
    ...operations.map(({ description, operation }) => operationPage(description, operation, content)),
  ];
  return [
    ...pages.map((page): SiteFile => [page.path, pageHtml(page)]),
    ...operations.map(
      ({ description, operation }): SiteFile => [
        markdownPath(description.name, operation.operation.operationId),
        operationMarkdown(description, operation, content),
      ],
    ),
    ...flowBook.flows.map((flow): SiteFile => [flowMarkdownPath(flow.name), flowMarkdown(flow, content)]),
    [errataMarkdownPath, errataMarkdown(content)],
    ...guides.map((guide): SiteFile => [guideMarkdownPath(guide.name), guideAsMarkdown(guide, content)]),
    ["signing.html", await signingPage()],
    ["llms.txt", llmsText(content)],
    [skillPath, readFileSync(fromRoot("spec/SKILL.md"), "utf8")],
  ];
}

async function assetFiles(content: SiteContent): Promise<SiteFile[]> {
  const families = content.descriptions.filter(({ isFamily }) => isFamily);
  const scripts = families.map(
    async ({ name }): Promise<SiteFile> => [`assets/try-it-${name}.js`, await tryItScript(name)],
  );
  return [
    ...(await Promise.all(scripts)),
    ["assets/site.css", style],
    ["assets/site.js", await browserScript("scripts/docs/browser/site.ts")],
    ["assets/search-index.js", `globalThis.fulfillmentSearch = ${JSON.stringify(searchIndex(content))};\n`],
  ];
}
