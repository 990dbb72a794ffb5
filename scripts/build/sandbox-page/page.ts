import { readFileSync } from "node:fs";
import { browserScript } from "../../lib/browser-script.ts";
import { colourStyle } from "../../lib/colours.ts";
import { readFamilies } from "../../lib/families.ts";
import { type Html, html, raw } from "../../lib/html.ts";
import { fromRoot } from "../../lib/paths.ts";
import { folderTranslations } from "../../lib/translations/language.ts";
import { readTranslations, translated } from "../../lib/translations/translation-file.ts";
import { type ActEntry, readYaml, sandboxFamilies, sandboxFolder } from "../sandbox-sources.ts";
import { pageWords } from "./words.ts";

/** The page of the sandbox: one file with its script and style, which asks the control calls for everything that it shows. */
export async function sandboxPage(): Promise<string> {
  const script = await browserScript("scripts/build/sandbox-page/browser/main.ts");
  const files = ["scripts/docs/assets/base.css", "scripts/build/sandbox-page/page.css"];
  const style = [colourStyle, ...files.map((file) => readFileSync(fromRoot(file), "utf8"))].join("");
  return `${html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${pageWords.en.title}</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
<a class="skip" href="#main" data-word="skip">${pageWords.en.skip}</a>
<header class="bar">
<h1>${word("title")}</h1>
<label>${word("world")} <select id="world"></select></label>
<p id="live" role="status"></p>
<a href="/" data-word="allAddresses">${pageWords.en.allAddresses}</a>
<a data-language hreflang="zh-CN" lang="zh-CN" href="?lang=zh-CN">${pageWords.en.otherLanguage}</a>
</header>
<main id="main" tabindex="-1">
<p id="note" role="alert" hidden></p>
<form id="token" class="row" hidden><label>${word("token")} <input name="token" type="password" required autocomplete="off"></label><button>${word("useIt")}</button></form>
<form id="open" class="row"><label>${word("family")} <select name="family"></select></label><label>${word("credential")} <input name="credential" required></label><button>${word("openWorld")}</button></form>
<div id="whole" hidden>
<section aria-labelledby="clock-title"><h2 id="clock-title">${word("clock")}</h2>
<div id="clock"></div>
<div class="row">
<button data-do="advance" data-body='{"advance":"PT1M"}'>${word("minute")}</button>
<button data-do="advance" data-body='{"advance":"PT1H"}'>${word("hour")}</button>
<button data-do="advance" data-body='{"advance":"P1D"}'>${word("day")}</button>
<button data-do="advance" data-body='{"next":true}'>${word("nextEvent")}</button>
<form id="advance" class="row"><label>${word("for")} <input name="by" value="2h" size="6" required></label><button>${word("advance")}</button></form>
<label>${word("speed")} <select id="speed"></select></label>
<button data-do="reset">${word("reset")}</button>
</div>
<details><summary>${word("snapshotsAndPushes")}</summary>
<div class="row"><form id="save" class="row"><label>${word("snapshot")} <input name="name" required pattern="[^\\/]+" maxlength="60"></label><button>${word("save")}</button></form>
<div id="snapshots" class="row"></div></div>
<form id="target" class="row"><label>${word("pushTo")} <input name="url" type="url" placeholder="http://localhost:8080/hooks" size="30"></label><button>${word("set")}</button></form>
</details></section>
<section aria-labelledby="board-title"><h2 id="board-title">${word("lists")}</h2>
<div class="row"><div id="views" class="row" role="group" aria-label="${pageWords.en.whichList}" data-label="whichList"></div>
<label>${word("find")} <input id="find" type="search" size="14"></label><div id="free" class="row"></div></div>
<div id="board"></div></section>
<div class="two">
<section aria-labelledby="pushes-title"><h2 id="pushes-title">${word("pushes")}</h2><div id="pushes"></div></section>
<section aria-labelledby="calls-title"><h2 id="calls-title">${word("calls")}</h2><div id="calls"></div></section>
</div>
</div>
</main>
<dialog id="dialog" aria-labelledby="dialog-title"></dialog>
<script type="application/json" id="acts">${raw(actTexts())}</script>
<script>${raw(script)}</script>
</html>`}
`;
}

/** A text that the script replaces on a page of another language. */
function word(name: keyof typeof pageWords.en): Html {
  const text = pageWords.en[name];
  if (typeof text !== "string") throw new Error(`${name} is no text that the page begins with`);
  return html`<span data-word="${name}">${text}</span>`;
}

/** The Chinese of what is said of acts and of what they take, as JSON: by family and act, and for a member by its name too. */
function actTexts(): string {
  const texts = sandboxFamilies(readFamilies()).flatMap((family) => {
    const translations = readTranslations(folderTranslations(family));
    const { value } = readYaml<Record<string, ActEntry>>(`${sandboxFolder(family)}/acts.yaml`);
    const at = (pointer: string, english: string) =>
      translated(translations, "sandbox/acts.yaml", pointer, english);
    return Object.entries(value).flatMap(([act, { summary, input }]) => [
      [`${family}.${act}`, at(`/${act}/summary`, summary)],
      ...Object.entries(propertiesOf(input)).map(([name, { description }]) => [
        `${family}.${act}.${name}`,
        description === undefined
          ? undefined
          : at(`/${act}/input/properties/${name}/description`, description),
      ]),
    ]);
  });
  return JSON.stringify(Object.fromEntries(texts)).replaceAll("<", "\\u003c");
}

function propertiesOf(input: ActEntry["input"]): Record<string, { description?: string }> {
  const { properties = {} } = input as { properties?: Record<string, { description?: string }> };
  return properties;
}
