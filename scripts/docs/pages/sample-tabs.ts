import { type Html, html, joinHtml } from "../../lib/html.ts";
import type { Sample } from "../../lib/samples/index.ts";
import type { Language } from "../../lib/translations/language.ts";
import { layoutWords } from "../words/layout.ts";
import { operationWords } from "../words/operation.ts";
import { codeBlock } from "./markdown.ts";
import { slugOf } from "./slug.ts";

/** Samples, one shown at a time: radio buttons, which work without a script and with the keyboard. */
export function sampleTabs(samples: readonly Sample[], language: Language): Html {
  const words = operationWords[language];
  const tabs = samples.map(({ lang, label, source, stringToSign }, index) => {
    const id = `sample-${slugOf(label === "C#" ? "csharp" : label)}`;
    const signed =
      stringToSign !== undefined &&
      html`<p>${words.stringToSignLead}</p>${codeBlock(stringToSign, words.stringToSign)}`;
    return html`<input type="radio" name="sample" id="${id}"${index === 0 && " checked"}><label for="${id}">${label}</label>
<div class="panel" data-lang="${lang}"><button type="button" class="copy" hidden>${layoutWords[language].copy}</button>${codeBlock(source, words.sampleOf(label))}${signed}</div>`;
  });
  return html`<fieldset class="tabs"><legend class="unseen">${words.sampleLanguage}</legend>${joinHtml(tabs, "\n")}</fieldset>`;
}
