import { Marked } from "marked";
import { escapeHtml } from "../escape-html.ts";
import { evidenceTitle } from "../guides/links.ts";
import { slugOf } from "./slug.ts";

/** For texts of the contract: what looks like HTML in them is text. */
const plain = new Marked({ renderer: { html: ({ text }) => escapeHtml(text) } });

/** For guides: headings can be linked to, tables scroll on a phone, files are named. */
const rich = new Marked({
  renderer: {
    heading({ tokens, depth, text }) {
      const id = slugOf(text);
      return `<h${depth} id="${id}"><a class="anchor" href="#${id}">${this.parser.parseInline(tokens)}</a></h${depth}>\n`;
    },
    link({ href, title, text, tokens }) {
      const label = this.parser.parseInline(tokens);
      const marks = title === evidenceTitle ? ` class="mark ${escapeHtml(text)}" title="${title}"` : "";
      return `<a href="${escapeHtml(href)}"${marks}>${label}</a>`;
    },
    code({ text, lang = "" }) {
      const [language = "", ...words] = lang.split(" ");
      const file = words.find((word) => word.startsWith("file="))?.slice("file=".length);
      const name = file ?? (words.includes("answer") ? "answer" : language);
      return `<figure class="code"><figcaption>${escapeHtml(name)}</figcaption>${codeBlock(text, name)}</figure>\n`;
    },
  },
});

/** A text of the contract as HTML. */
export function textHtml(markdown: string): string {
  return plain.parse(markdown, { async: false });
}

/** A text of one line as HTML, without a paragraph around it. */
export function lineHtml(markdown: string): string {
  return plain.parseInline(markdown, { async: false });
}

/** A guide as HTML. */
export function guideHtml(markdown: string): string {
  const html = rich.parse(markdown, { async: false });
  return html
    .replaceAll("<table>", '<div class="scroll" tabindex="0" role="region" aria-label="Table"><table>')
    .replaceAll("</table>", "</table></div>");
}

/** A block of code that can be scrolled with the keyboard. */
export function codeBlock(source: string, label: string): string {
  return `<pre tabindex="0" aria-label="${escapeHtml(label)}"><code>${escapeHtml(source)}</code></pre>`;
}
