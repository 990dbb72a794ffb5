import { Marked } from "marked";
import { type Html, html, raw } from "../../lib/html.ts";
import type { Language } from "../../lib/translations/language.ts";
import { evidenceTitle } from "../guides/links.ts";
import { fieldListWords } from "../words/fields.ts";
import { guideWords } from "../words/guides.ts";
import { layoutWords } from "../words/layout.ts";
import { slugOf } from "./slug.ts";

/** For texts of the contract: what looks like HTML in them is text. */
const plain = new Marked({ renderer: { html: ({ text }) => String(html`${text}`) } });

/** For guides: headings can be linked to by the same names in every language, tables scroll on a phone, files are named. */
function rich(language: Language, anchors: readonly string[]): Marked {
  const left = [...anchors];
  return new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const id = left.shift() ?? slugOf(text);
        const shown = raw(this.parser.parseInline(tokens));
        return String(html`<h${depth} id="${id}"><a class="anchor" href="#${id}">${shown}</a></h${depth}>\n`);
      },
      link({ href, title, text, tokens }) {
        const label = raw(this.parser.parseInline(tokens));
        const marks =
          title === evidenceTitle && html` class="mark ${text}" title="${fieldListWords[language].evidence}"`;
        return String(html`<a href="${href}"${marks}>${label}</a>`);
      },
      code({ text, lang = "" }) {
        const [code = "", ...words] = lang.split(" ");
        const file = words.find((word) => word.startsWith("file="))?.slice("file=".length);
        const name = file ?? (words.includes("answer") ? guideWords[language].answer : code);
        return String(
          html`<figure class="code"><figcaption>${name}</figcaption>${codeBlock(text, name)}</figure>\n`,
        );
      },
    },
  });
}

/** A text of the contract as HTML. */
export function textHtml(markdown: string): Html {
  return raw(plain.parse(markdown, { async: false }));
}

/** A text of one line as HTML, without a paragraph around it. */
export function lineHtml(markdown: string): Html {
  return raw(plain.parseInline(markdown, { async: false }));
}

/** A guide as HTML. */
export function guideHtml(markdown: string, language: Language, anchors: readonly string[] = []): Html {
  let tables = 0;
  return raw(
    rich(language, anchors)
      .parse(markdown, { async: false })
      .replaceAll("<table>", () => {
        tables += 1;
        return `<div class="scroll" tabindex="0" role="region" aria-label="${layoutWords[language].table} ${tables}"><table>`;
      })
      .replaceAll("</table>", "</table></div>"),
  );
}

/** A block of code that can be scrolled with the keyboard. */
export function codeBlock(source: string, label: string): Html {
  return html`<pre tabindex="0" aria-label="${label}"><code>${source}</code></pre>`;
}
