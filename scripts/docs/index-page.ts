import type { OpenApiDocument } from "../../src/contract/openapi.ts";
import { type LocatedOperation, operationsOf } from "../../src/contract/operations-of.ts";
import { copyButtons } from "./copy-buttons.ts";
import { escapeHtml } from "./escape-html.ts";
import { scenariosSection } from "./scenarios-section.ts";
import { style } from "./style.ts";

/** What the index page tells of a description: `curl` is a call to try, where the mock serves it. */
export type IndexEntry = { name: string; bundle: OpenApiDocument; curl?: string };

/** The start page of the site: every description with its docs, its bundles, its operations and one call to try. */
export function indexPage(entries: readonly IndexEntry[]): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Fulfillment OpenAPI</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header>
<h1>Fulfillment OpenAPI</h1>
<p>OpenAPI 3.1 descriptions of three warehouse and fulfilment APIs. The mock answers on the paths below.</p>
</header>
<main>
${entries.map(section).join("\n")}
${scenariosSection()}
</main>
<script>${copyButtons}</script>
</body>
</html>
`;
}

function section({ name, bundle, curl }: IndexEntry): string {
  const { title, version, summary = "" } = bundle.info;
  return `<section id="${name}">
<h2>${escapeHtml(title)} <small>${escapeHtml(version)}</small></h2>
<p>${escapeHtml(summary)}.</p>
<p class="links"><a href="docs/${name}.html">Documentation</a>
<a href="bundles/${name}.json" download>OpenAPI 3.1, JSON</a>
<a href="bundles/${name}.yaml" download>OpenAPI 3.1, YAML</a>
<a href="bundles/openapi-3.0/${name}.json" download>OpenAPI 3.0, JSON</a>
<a href="bundles/openapi-3.0/${name}.yaml" download>OpenAPI 3.0, YAML</a></p>
<div class="scroll" tabindex="0" role="region" aria-label="Operations of ${escapeHtml(title)}"><table>
<thead><tr><th>Operation</th><th>Direction</th><th>Name on the wire</th></tr></thead>
<tbody>${operationsOf(bundle).map(row).join("")}</tbody>
</table></div>
${curl === undefined ? "" : tryIt(name, curl)}</section>`;
}

function row({ direction, path, operation }: LocatedOperation): string {
  const wireName = operation["x-service-type"] ?? `POST ${path}`;
  const says = direction === "call" ? "you call" : "you are called";
  return `<tr><td>${escapeHtml(operation.summary)}</td><td>${says}</td><td><code>${escapeHtml(wireName)}</code></td></tr>`;
}

function tryIt(name: string, curl: string): string {
  return `<h3>Try it</h3>
<div class="sample"><button type="button" data-copy="curl-${name}">Copy</button><pre tabindex="0" aria-label="curl command"><code id="curl-${name}">${escapeHtml(curl)}</code></pre></div>
`;
}
