import { html } from "../../lib/html.ts";
import { languageSwitch, linkBetween, navigation } from "../pages/layout.ts";
import { layoutWords } from "../words/layout.ts";
import { redocWords } from "../words/redoc.ts";
import type { RedocSource } from "./redoc-page.ts";
import { redocTheme } from "./theme.ts";

/** A page of Redoc with the way back to the rest of the site above what Redoc draws, in the colours of the site. */
export function withBar(page: string, { document, language, path, overview }: RedocSource): string {
  const words = redocWords[language];
  const layout = layoutWords[language];
  const links = navigation.map(
    ({ path: target, name }) => html`<a href="${linkBetween(path, target)}">${layout.pages[name]}</a>`,
  );
  const bar = html`<nav class="site" aria-label="${layout.navigation}"><a href="${linkBetween(path, "index.html")}">${layout.site}</a><a href="${linkBetween(path, overview)}">${words.plainPages(document.info.title)}</a>${links}${languageSwitch(language, path)}</nav>`;
  const withStyle = page.replace("</head>", `<style>${redocTheme}</style>\n</head>`);
  const withLinks = withStyle.replace('<div id="redoc">', `${bar}\n<div id="redoc">`);
  if (withLinks === withStyle) throw new Error("Redoc's page no longer has the element that it draws in");
  return withLinks;
}
