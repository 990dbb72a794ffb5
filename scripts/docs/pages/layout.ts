import { connectSources } from "../../../src/server/safety-fields.ts";
import { type Html, html } from "../../lib/html.ts";

/** What a page consists of. */
export type Page = {
  /** Where it stands within the site: `docs/glink/createOrder.html`. */
  path: string;
  title: string;
  /** One sentence for search engines and tools. */
  summary: string;
  /** HTML of the content, heading included. */
  main: Html;
  /** The page as Markdown, within the site. */
  markdown?: string;
};

/** The pages that every page links to. */
export const navigation = [
  { path: "index.html#operations", name: "Operations" },
  { path: "flows.html", name: "Processes" },
  { path: "guides.html", name: "Guides" },
  { path: "signing.html", name: "Signing" },
  { path: "errata.html", name: "Known contradictions" },
] as const;

/** The link from one page of the site to another: relative, so that the site works from anywhere. */
export function linkBetween(from: string, to: string): string {
  return "../".repeat(from.split("/").length - 1) + to;
}

/** A whole page. */
export function pageHtml({ path, title, summary, main, markdown }: Page): string {
  const to = (target: string) => linkBetween(path, target);
  const full = path === "index.html" ? title : `${title} · Fulfillment OpenAPI`;
  const alternate =
    markdown !== undefined &&
    html`\n<link rel="alternate" type="text/markdown" href="${to(markdown)}" title="Markdown">`;
  return String(html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="connect-src ${connectSources}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${full}</title>
<meta name="description" content="${summary}">
<link rel="icon" href="data:,">${alternate}
<link rel="stylesheet" href="${to("assets/site.css")}">
<script src="${to("assets/site.js")}" defer></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${header(path)}
<main id="main" tabindex="-1">
${main}
</main>
<footer><p>Made from the bundles, the register of errata and the guides of Fulfillment OpenAPI. For tools: <a href="${to("llms.txt")}">llms.txt</a>${markdown !== undefined && html`, <a href="${to(markdown)}">this page as Markdown</a>`}.</p></footer>
</body>
</html>
`);
}

/** Name, navigation and search. The search appears where scripts run. */
export function header(path: string): Html {
  const links = navigation.map(({ path: target, name }) => {
    const current = target === path && html` aria-current="page"`;
    return html`<li><a href="${linkBetween(path, target)}"${current}>${name}</a></li>`;
  });
  return html`<header class="top">
<a class="name" href="${linkBetween(path, "index.html")}">Fulfillment OpenAPI</a>
<nav aria-label="Site"><ul>${links}</ul></nav>
<div class="search" data-search="${linkBetween(path, "")}" hidden>
<input type="search" role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list" aria-label="Search operations, fields, guides and contradictions" placeholder="Search all three APIs  ( / )" autocomplete="off" spellcheck="false">
<ul id="found" role="listbox" aria-label="Found" hidden></ul>
</div>
</header>`;
}
