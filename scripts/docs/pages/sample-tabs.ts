import { type Html, html, joinHtml } from "../../lib/html.ts";
import type { Sample } from "../../lib/samples/index.ts";
import { codeBlock } from "./markdown.ts";
import { slugOf } from "./slug.ts";

/** Samples, one shown at a time: radio buttons, which work without a script and with the keyboard. */
export function sampleTabs(samples: readonly Sample[]): Html {
  const tabs = samples.map(({ lang, label, source, stringToSign }, index) => {
    const id = `sample-${slugOf(label === "C#" ? "csharp" : label)}`;
    const signed =
      stringToSign !== undefined &&
      html`<p>The string to sign, fake secret included:</p>${codeBlock(stringToSign, "String to sign")}`;
    return html`<input type="radio" name="sample" id="${id}"${index === 0 && " checked"}><label for="${id}">${label}</label>
<div class="panel" data-lang="${lang}"><button type="button" class="copy" hidden>Copy</button>${codeBlock(source, `Sample: ${label}`)}${signed}</div>`;
  });
  return html`<fieldset class="tabs"><legend class="unseen">Language of the sample</legend>${joinHtml(tabs, "\n")}</fieldset>`;
}
