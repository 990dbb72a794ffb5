import { raw as rawText, html as template } from "hono/html";

/** HTML, as a template puts it in as it is. It is no string, so that none is taken for HTML. */
export type Html = { readonly isEscaped: true; toString(): string };

/** What a template takes: text, which it escapes, HTML, lists of both, and nothing. */
export type HtmlValue = string | number | false | undefined | Html | readonly HtmlValue[];

/** A template of HTML: texts are escaped, lists stand without anything between them, `false` and `undefined` are left out. */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  const made = template(strings, ...values);
  if (made instanceof Promise) throw new TypeError("A template of HTML takes nothing that is still to come");
  return made;
}

/** Marks as HTML what is HTML already: made from Markdown, or a script or style of our own. */
export function raw(text: string): Html {
  return rawText(text);
}

/** HTML with something between its parts; parts that are not there leave nothing. */
export function joinHtml(parts: readonly (Html | false | undefined)[], separator: string): Html {
  return raw(parts.filter((part) => part !== undefined && part !== false).join(separator));
}
