import type { Field } from "../../../src/contract/fields.ts";
import { type Html, html, joinHtml } from "../../lib/html.ts";
import type { Language } from "../../lib/translations/language.ts";
import type { Control, ControlCall } from "../content/control.ts";
import { overviewPath } from "../content/places.ts";
import type { SiteContent } from "../content/site-content.ts";
import { sandboxOrigin } from "../mock-origin.ts";
import { type ControlWords, controlWords } from "../words/control.ts";
import { layoutWords } from "../words/layout.ts";
import { fieldList } from "./field-list.ts";
import { linkBetween, type Page, sharedLink } from "./layout.ts";
import { lineHtml, textHtml } from "./markdown.ts";
import { linkedHeading } from "./marks.ts";
import { translatedLinks } from "./operation-table.ts";

/** The page of the calls that control the sandbox: each with its parameters, what is sent and what comes back. */
export function controlPage(content: SiteContent): Page {
  const { name, bundle, calls } = content.control;
  const { title, version, summary = "", description = "" } = bundle.info;
  const path = overviewPath(name);
  const { language } = content;
  const words = controlWords[language];
  const layout = layoutWords[language];
  const groups = (bundle.tags ?? []).map((tag) => ({
    ...tag,
    title: tag["x-displayName"] ?? tag.name,
    calls: calls.filter((call) => call.tag === tag.name),
  }));
  return {
    path,
    title,
    summary: `${summary}${layout.end}`,
    main: html`<nav class="crumbs" aria-label="${layout.breadcrumb}"><a href="${linkBetween(path, "index.html")}">${layout.start}</a></nav>
<section id="about"><h1>${title} <small>${version}</small></h1>
${textHtml(description)}
<p>${words.lead(html`<a href="${sandboxOrigin}/">${sandboxOrigin}</a>`)}</p>
<p class="links"><a href="${linkBetween(path, `docs/${name}.html`)}">${layout.openInRedoc}</a> ${controlDownloads(path, name, language)}</p></section>
<section>${linkedHeading(2, "calls", words.calls)}${callTable(groups, words)}</section>
${joinHtml(
  groups.map(
    (group) =>
      html`<section>${linkedHeading(2, group.name, group.title)}${joinHtml(
        group.calls.map((call) => callHtml(path, call, content)),
        "\n",
      )}</section>`,
  ),
  "\n",
)}`,
  };
}

/** The bundle of the description to download. */
export function controlDownloads(path: string, name: Control["name"], language: Language): Html {
  const bundles = sharedLink(language, path, "bundles/");
  const links = ["json", "yaml"].map(
    (kind) => html`<a href="${bundles}${name}.${kind}" download>OpenAPI 3.1, ${kind.toUpperCase()}</a>`,
  );
  return joinHtml([...translatedLinks(name, bundles, language), ...links], " ");
}

function callTable(
  groups: readonly { title: string; calls: readonly ControlCall[] }[],
  words: ControlWords,
): Html {
  const bodies = groups.map(
    ({ title, calls }) => html`<tbody><tr class="group"><th colspan="3" scope="rowgroup">${title}</th></tr>
${joinHtml(calls.map(callRow), "\n")}</tbody>`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.tableLabel}"><table>
<thead><tr>${words.heads.map((head) => html`<th>${head}</th>`)}</tr></thead>
${joinHtml(bodies, "\n")}
</table></div>`;
}

function callRow({ route, commands }: ControlCall): Html {
  const shown = commands.map((command) => html`<code>${command}</code>`);
  return html`<tr><td><a href="#${route.id}">${route.summary}</a></td><td><code>${route.method} ${route.path}</code></td><td>${joinHtml(shown, "<br>")}</td></tr>`;
}

function callHtml(path: string, call: ControlCall, content: SiteContent): Html {
  const { route, description, parameters, request, answer, refusals } = call;
  const words = controlWords[content.language];
  const list = (name: string, fields: readonly Field[]) =>
    fields.length > 0 && html`<h4>${name}</h4>${fieldList({ path, content }, fields)}`;
  const others = refusals.map(
    ({ status, meaning }) => html`<div><dt><code>${status}</code></dt><dd>${lineHtml(meaning)}</dd></div>`,
  );
  return html`<section>${linkedHeading(3, route.id, route.summary)}
<p class="facts"><code class="wire">${route.method} ${route.path}</code></p>
${textHtml(description)}
${list(words.parameters, parameters)}${list(words.request, request ? [request] : [])}${list(words.answer, answer ? [answer] : [])}
${others.length > 0 && html`<h4>${words.refusals}</h4><dl class="values">${others}</dl>`}</section>`;
}
