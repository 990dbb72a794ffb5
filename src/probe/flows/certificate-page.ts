import { html } from "hono/html";
import type { Certificate, CertifiedCapability } from "./certificate.ts";

/** A certificate as a page that stands alone: no script, and no other host. */
export function certificatePage({ warehouseType, at, source, capabilities }: Certificate): string {
  const name = warehouseType ?? "Warehouse";
  const heads = capabilities.map(({ title }) => html`<th scope="col">${title}</th>\n`);
  const cells = capabilities.map(({ state }) => html`<td class="${classOf(state)}">${state}</td>\n`);
  const failed = capabilities.filter(({ findings }) => findings.length > 0).map(failures);
  return String(html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Certificate: ${name}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 76rem; padding: 0 1rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid light-dark(#bbb, #555); padding: .5rem .75rem; text-align: left; vertical-align: top; }
.passed { background: light-dark(#d8f5dd, #14401f); }
.failed { background: light-dark(#fbdcdc, #561b1b); }
h1, p, li { overflow-wrap: anywhere; }
</style>
<main>
<h1>What ${name} has shown</h1>
<p>Made on <time datetime="${at}">${at.slice(0, 10)}</time> by running processes against the warehouse. The columns are those of the
table in section ${source.section} of the document ${source.document}. The call that authorizes a warehouse is not documented, so it
is not tried.</p>
<div class="table" role="region" aria-label="Capabilities" tabindex="0">
<table>
<thead><tr><th scope="col">Warehouse type</th>
${heads}</tr></thead>
<tbody><tr><th scope="row">${name}</th>
${cells}</tr></tbody>
</table>
</div>
${failed}</main>
</html>
`);
}

function classOf(state: CertifiedCapability["state"]): string {
  return state === "not tried" ? "open" : state;
}

function failures({ title, findings }: CertifiedCapability) {
  const items = findings.map(
    ({
      rule,
      operation,
      expected,
      actual,
      fix,
    }) => html`<li><code>${rule}</code> in the answer of <code>${operation}</code>:
expected ${expected}, got ${actual}. ${fix}</li>\n`,
  );
  return html`<h2>${title}</h2>
<ul>
${items}</ul>
`;
}
