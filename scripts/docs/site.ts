import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { browserScript } from "../lib/browser-script.ts";
import { fromRoot } from "../lib/paths.ts";
import { bundleName, type Language, languages } from "../lib/translations/language.ts";
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
import { pageHtml, sharedLink } from "./pages/layout.ts";
import { operationPage } from "./pages/operation-page.ts";
import { collectionsFolder } from "./pages/operation-table.ts";
import { overviewPage } from "./pages/overview-page.ts";
import { redocControlDocument } from "./redoc/control-document.ts";
import { redocDocument } from "./redoc/redoc-document.ts";
import { redocPage } from "./redoc/redoc-page.ts";
import { searchIndex } from "./search-index.ts";
import { signingPage } from "./signing-page.ts";
import { tryItScript } from "./try-it/bundle.ts";

/** A file of the site: its path within the site, and its content. */
type SiteFile = readonly [path: string, content: string];

/**
 * Builds the whole site: start page, pages of operations, guides and errata, Redoc, and the bundles to download.
 *
 * @param built the languages; English alone is what is measured against
 */
export async function buildSite(
  built: readonly Language[] = languages,
): Promise<{ folder: string; files: number }> {
  const contents = built.map(readSiteContent);
  const files = (
    await Promise.all(contents.flatMap((content) => [redocFiles(content), ownFiles(content)]))
  ).flat();
  const folder = fromRoot(siteFolder);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const copies = ["bundles", "overlays"].map((name) => copyFolder(`generated/${name}`, join(folder, name)));
  copies.push(copyFolder("generated/collections/postman", join(folder, collectionsFolder)));
  writeFileSync(join(folder, "fingerprint"), siteFingerprint());
  return { folder: siteFolder, files: files.length + copies.reduce((sum, count) => sum + count, 0) };
}

/** Copies a folder of the repository, and tells how many files it has. */
function copyFolder(from: string, to: string): number {
  cpSync(fromRoot(from), to, { recursive: true });
  const entries = readdirSync(to, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

/** The files of a language that no other tool makes: pages, their scripts, and what is in English alone. */
export async function ownFiles(content: SiteContent): Promise<SiteFile[]> {
  const { language } = content;
  const files = (await Promise.all([pageFiles(content), assetFiles(content)])).flat();
  return language === "en" ? [...files, ...(await sharedFiles(content))] : below(language, files);
}

/** Files in the folder of a language. */
function below(language: Language, files: readonly SiteFile[]): SiteFile[] {
  if (language === "en") return [...files];
  return files.map(([path, text]): SiteFile => [`${language}/${path}`, text]);
}

async function redocFiles(content: SiteContent): Promise<SiteFile[]> {
  const { descriptions, control, language } = content;
  const documents = [
    ...descriptions.map((description) => [description.name, redocDocument(description, content)] as const),
    [control.name, redocControlDocument(control, language)] as const,
  ];
  const files = documents.map(async ([name, document]): Promise<SiteFile> => {
    const path = `docs/${name}.html`;
    const downloads = ["json", "yaml"].map((kind) => ({
      title: `OpenAPI 3.1, ${kind.toUpperCase()}`,
      url: sharedLink(language, path, `bundles/${bundleName(name, language)}.${kind}`),
    }));
    return [path, await redocPage({ document, path, overview: overviewPath(name), downloads, language })];
  });
  return below(language, await Promise.all(files));
}

/** The pages of a language. */
async function pageFiles(content: SiteContent): Promise<SiteFile[]> {
  const { descriptions, guides, flows, language } = content;
  const pages = [
    indexPage(content, await familyCurls(descriptions)),
    errataPage(content),
    guidesPage(content),
    ...guides.map((guide) => guidePage(guide, content)),
    flowsPage(content),
    ...flows.map((flow) => flowPage(flow, content)),
    ...descriptions.map((description) => overviewPage(description, content)),
    ...descriptions.map((description) =>
      changelogPage(description, content.changes(description.name), language),
    ),
    controlPage(content),
    ...descriptions.flatMap((description) =>
      description.operations.map((operation) => operationPage(description, operation, content)),
    ),
  ];
  return [
    ...pages.map((page): SiteFile => [page.path, pageHtml(page, language)]),
    ["signing.html", await signingPage(language)],
  ];
}

/** What tools read, which is English alone: Markdown, `llms.txt` and the skill for agents; and the styles of all pages. */
async function sharedFiles(content: SiteContent): Promise<SiteFile[]> {
  const { descriptions, guides, flows } = content;
  return [
    ...descriptions.flatMap((description) =>
      description.operations.map(
        (operation): SiteFile => [
          markdownPath(description.name, operation.operation.operationId),
          operationMarkdown(description, operation, content),
        ],
      ),
    ),
    ...flows.map((flow): SiteFile => [flowMarkdownPath(flow.name), flowMarkdown(flow, content)]),
    [errataMarkdownPath, errataMarkdown(content)],
    ...guides.map((guide): SiteFile => [guideMarkdownPath(guide.name), guideAsMarkdown(guide, content)]),
    ["llms.txt", llmsText(content)],
    [skillPath, readFileSync(fromRoot("spec/SKILL.md"), "utf8")],
    ["assets/site.js", await browserScript("scripts/docs/browser/site.ts")],
  ];
}

/** What a language has of its own: the scripts of "Try it", and the index of its search. */
async function assetFiles(content: SiteContent): Promise<SiteFile[]> {
  const families = content.descriptions.filter(({ isFamily }) => isFamily);
  const scripts = families.map(
    async ({ name }): Promise<SiteFile> => [
      `assets/try-it-${name}.js`,
      await tryItScript(name, content.language),
    ],
  );
  return [
    ...(await Promise.all(scripts)),
    ["assets/search-index.js", `globalThis.fulfillmentSearch = ${JSON.stringify(searchIndex(content))};\n`],
  ];
}
