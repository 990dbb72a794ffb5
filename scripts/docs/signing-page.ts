import { createHash } from "node:crypto";
import { type Html, html, raw } from "../lib/html.ts";
import { header } from "./pages/layout.ts";
import { signingScript } from "./signing/bundle.ts";
import { signingExamples } from "./signing/examples.ts";
import { style } from "./style.ts";

/** The signing page: computes signatures step by step, and explains wrong ones, without a server. */
export async function signingPage(): Promise<string> {
  const script = await signingScript();
  return String(html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policyFor(script))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign a call · Fulfillment OpenAPI</title>
<link rel="icon" href="data:,">
<style>${raw(style + ownStyle)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${header("signing.html")}
<main id="main" tabindex="-1">
<h1>Sign a call of GLINK or qlink</h1>
<p>Computed in your browser. Nothing that you type leaves this page: its security policy blocks every request.</p>
${fields()}
<section aria-labelledby="steps">
<h2 id="steps">Step by step</h2>
<div id="result" aria-live="polite"></div>
</section>
<noscript><p class="note">This page needs JavaScript. Without it, <code>npx fulfillment-openapi sign</code> does the same.</p></noscript>
</main>
<script>${raw(script)}</script>
</body>
</html>
`);
}

/** Nothing but this page's own script may run, and nothing may be loaded or sent. */
function policyFor(script: string): string {
  const hash = createHash("sha256").update(script).digest("base64");
  return `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'`;
}

function fields(): Html {
  const options = signingExamples().map(
    ({ title, fields }) => html`<option value="${JSON.stringify(fields)}">${title}</option>`,
  );
  return html`<form id="signing" autocomplete="off">
<p><label for="example">Begin with</label><select id="example">${options}</select></p>
<fieldset><legend>System</legend>
<label><input type="radio" name="family" value="glink" checked> GLINK</label>
<label><input type="radio" name="family" value="qlink"> qlink</label></fieldset>
<p class="qlink"><label for="appKey">App key</label><input id="appKey" name="appKey" spellcheck="false"></p>
<p><label for="payload">Payload: <span class="glink">the text of <code>bizData</code></span><span class="qlink">the body, empty where there is none</span></label>
<textarea id="payload" name="payload" rows="8" spellcheck="false"></textarea></p>
<p><label><input type="checkbox" name="escaped"> It is a quoted string with escapes, as a log prints it</label></p>
<p class="qlink"><label for="contentMode">The body stands in the string to sign</label><select id="contentMode" name="contentMode"><option value="string">as a string</option><option value="object">as an object</option></select></p>
<p><label for="secret">Secret: <span class="glink">partner key</span><span class="qlink">app secret</span></label><input id="secret" name="secret" spellcheck="false"></p>
<p><label for="received">A signature that was refused, to find the mistake</label><input id="received" name="received" spellcheck="false"></p>
</form>`;
}

const ownStyle = `
form p, fieldset { margin: .8rem 0; }
form label { display: block; }
fieldset { border: 1px solid var(--line); border-radius: .4rem; }
fieldset label { display: inline-block; margin-right: 1.5rem; }
input:not([type=radio]):not([type=checkbox]), textarea, select { width: 100%; padding: .4rem; font: .9rem ui-monospace, monospace; color: var(--text); background: var(--page); border: 1px solid var(--soft); border-radius: .3rem; }
#result li { margin: .8rem 0; }
#result li pre { margin-top: .3rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.note, .explanation { padding-left: .8rem; border-left: 4px solid var(--link); }
body[data-family=glink] .qlink, body[data-family=qlink] .glink { display: none; }
`;
