import { countsText } from "../../../src/contract/erratum.ts";
import { type Html, html, joinHtml } from "../../lib/html.ts";
import type { Description } from "../content/descriptions.ts";
import { operationPath, overviewPath } from "../content/places.ts";
import type { SiteContent } from "../content/site-content.ts";
import { firstCallWithBody } from "../curl-sample.ts";
import { guideMarkdown } from "../guides/guide.ts";
import { sandboxOrigin } from "../mock-origin.ts";
import { scenariosSection } from "../scenarios-section.ts";
import { tryItAnchor } from "../try-it/section.ts";
import { words as tryItWords } from "../try-it/words.ts";
import { controlDownloads } from "./control-page.ts";
import { linksFrom } from "./guide-links.ts";
import { guideList } from "./guide-pages.ts";
import type { Page } from "./layout.ts";
import { guideHtml } from "./markdown.ts";
import { legendHtml, linkedHeading } from "./marks.ts";
import { downloads, operationTable } from "./operation-table.ts";
import { serverList } from "./server-list.ts";

const path = "index.html";

/** The guide that the start page begins with. */
const startGuide = "which-api";

/**
 * The start page: which of the systems one needs, every operation, the bundles, and a call of each family to try.
 *
 * @param curls a command for the mock by family
 */
export function indexPage(content: SiteContent, curls: ReadonlyMap<string, string>): Page {
  const { descriptions, errata, guides, control } = content;
  const start = guides.find(({ name }) => name === startGuide);
  if (!start) throw new Error(`The start page begins with spec/guides/${startGuide}.md, which is not there`);
  const others = guides.filter((guide) => guide !== start);
  const sections = descriptions.map((description) =>
    section(description, content, curls.get(description.name)),
  );
  return {
    path,
    title: "Fulfillment OpenAPI",
    summary: "OpenAPI 3.1 descriptions of three warehouse and fulfilment APIs: GLINK, qlink and KakaClo.",
    main: html`<h1>Fulfillment OpenAPI</h1>
<p class="lead">OpenAPI 3.1 descriptions of three warehouse and fulfilment APIs that their vendors document only as prose and tables. From them come these pages, a mock that checks every request, a typed client and validators. Where a document contradicts itself or leaves a question open, the contract says so: <a href="errata.html">${countsText(errata)}</a> so far.</p>
<section>${linkedHeading(2, startGuide, start.title)}
${guideHtml(guideMarkdown(start, { linkTo: linksFrom(path, content) }))}</section>
${linkedHeading(2, "operations", "Operations")}
${joinHtml(sections, "\n")}
<section>${linkedHeading(2, "sandbox", "Sandbox")}<p>GLINK, qlink and KakaClo with a memory: orders that are created can be queried and cancelled, are shipped as a virtual clock goes on, and GLINK pushes every change to your address. <code>npm start</code> serves it at <a href="${sandboxOrigin}/">${sandboxOrigin}</a>, where <a href="${sandboxOrigin}/sandbox">its page</a> shows orders, stock, pushes and calls as they change; <code>fulfillment-openapi sandbox</code> serves it alone. How the real systems move an order is in no source: what the sandbox infers says so.</p>
<p>Its clock, what people in a warehouse do, pushes and snapshots are steered by <a href="${overviewPath(control.name)}">calls with a description of their own</a>, or <a href="docs/${control.name}.html" aria-label="${control.bundle.info.title} in Redoc">in Redoc</a>, by commands, and in a test by <code>startSandbox</code>.</p>
<p class="links">${controlDownloads(path, control.name)}</p></section>
${scenariosSection()}
<section>${linkedHeading(2, "guides", "Guides")}${guideList(path, others)}</section>
<section>${linkedHeading(2, "evidence", "Evidence")}<p>Operations, servers and what no source document says carry a mark:</p>${legendHtml(content)}</section>`,
  };
}

function section(description: Description, content: SiteContent, curl: string | undefined): Html {
  const { name, bundle } = description;
  const { title, version, summary = "" } = bundle.info;
  return html`<section class="card" id="${name}">
<h3><a class="anchor" href="#${name}">${title}</a> <small>${version}</small></h3>
<p>${summary}. <a href="${overviewPath(name)}">What holds for all its operations</a>, or <a href="docs/${name}.html" aria-label="${title} in Redoc">in Redoc</a>.</p>
${operationTable(path, description)}
${downloads(path, description)}
<details><summary>Servers</summary>${serverList(path, description, content)}</details>
${curl !== undefined && tryIt(description, curl)}</section>`;
}

function tryIt({ name, bundle }: Description, curl: string): Html {
  const { operationId, summary } = firstCallWithBody(bundle).operation;
  const link = `${operationPath(name, operationId)}#${tryItAnchor}`;
  return html`<h4>Try it with the mock</h4>
<p>${tryItWords.fromStart} <a href="${link}" aria-label="${tryItWords.title}: ${summary}">${summary}</a></p>
<div class="panel"><button type="button" class="copy" hidden>Copy</button><pre tabindex="0" aria-label="curl command"><code id="curl-${name}">${curl}</code></pre></div>`;
}
