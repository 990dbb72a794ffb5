import { createHash } from "node:crypto";
import { type Html, html, raw } from "../lib/html.ts";
import type { Language } from "../lib/translations/language.ts";
import { header, languageLinks } from "./pages/layout.ts";
import { signingScript } from "./signing/bundle.ts";
import { signingExamples } from "./signing/examples.ts";
import { style } from "./style.ts";
import { layoutWords } from "./words/layout.ts";
import { signingPageWords } from "./words/signing.ts";

/** Where the page stands within a language of the site. */
const path = "signing.html";

/** The signing page: computes signatures step by step, and explains wrong ones, without a server. */
export async function signingPage(language: Language = "en"): Promise<string> {
  const script = await signingScript();
  const words = signingPageWords[language];
  const layout = layoutWords[language];
  return String(html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policyFor(script))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title} · ${layout.site}</title>
<link rel="icon" href="data:,">${languageLinks(language, path)}
<style>${raw(style + ownStyle)}</style>
</head>
<body>
<a class="skip" href="#main">${layout.skip}</a>
${header(path, language)}
<main id="main" tabindex="-1">
<h1>${words.heading}</h1>
<p>${words.lead}</p>
${fields(language)}
<section aria-labelledby="steps">
<h2 id="steps">${words.steps}</h2>
<div id="result" aria-live="polite"></div>
</section>
<noscript><p class="note">${words.noScript}</p></noscript>
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

function fields(language: Language): Html {
  const words = signingPageWords[language];
  const options = signingExamples(language).map(
    ({ title, fields }) => html`<option value="${JSON.stringify(fields)}">${title}</option>`,
  );
  return html`<form id="signing" autocomplete="off">
<p><label for="example">${words.begin}</label><select id="example">${options}</select></p>
<fieldset><legend>${words.system}</legend>
<label><input type="radio" name="family" value="glink" checked> GLINK</label>
<label><input type="radio" name="family" value="qlink"> qlink</label></fieldset>
<p class="qlink"><label for="appKey">${words.appKey}</label><input id="appKey" name="appKey" spellcheck="false"></p>
<p><label for="payload">${words.payload} <span class="glink">${words.glinkPayload}</span><span class="qlink">${words.qlinkPayload}</span></label>
<textarea id="payload" name="payload" rows="8" spellcheck="false"></textarea></p>
<p><label><input type="checkbox" name="escaped"> ${words.escaped}</label></p>
<p class="qlink"><label for="contentMode">${words.contentMode}</label><select id="contentMode" name="contentMode"><option value="string">${words.asString}</option><option value="object">${words.asObject}</option></select></p>
<p><label for="secret">${words.secret} <span class="glink">${words.partnerKey}</span><span class="qlink">${words.appSecret}</span></label><input id="secret" name="secret" spellcheck="false"></p>
<p><label for="received">${words.received}</label><input id="received" name="received" spellcheck="false"></p>
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
