import type { Language } from "../../lib/translations/language.ts";
import { redocLabels } from "../words/redoc-labels.ts";

/** Where Redoc, which is not told another language, takes the English that stands beside the key. */
const untold = /translate:\((\w),(\w)\)=>\(typeof \2==`string`\?\2:\2\?\.defaultValue\)\|\|\1\|\|``/g;

/** What begins the element that Redoc draws in, and what follows it. */
const drawn = '<div id="redoc">';

/**
 * Redoc's page with its own labels in a language: what its script says, and what is there as HTML before the script takes
 * over, which has to be the same.
 */
export function withLabels(page: string, language: Language): string {
  const labels = Object.entries(redocLabels[language]);
  if (labels.length === 0) return page;
  const [head, html, scripts] = parted(page);
  const table = JSON.stringify(Object.fromEntries(labels.map(([key, [, text]]) => [key, text])));
  const told = scripts.replace(
    untold,
    (_, key, other) =>
      `translate:(${key},${other})=>(${table})[${key}]||(typeof ${other}==\`string\`?${other}:${other}?.defaultValue)||${key}||\`\``,
  );
  if (told === scripts) throw new Error("Redoc's script no longer takes its labels where it did");
  const shown = labels.reduce(
    (text, [, [english, own]]) =>
      text
        .replaceAll(`>${english}<`, `>${own}<`)
        .replaceAll(new RegExp(`(aria-label|title|placeholder)="${english}"`, "g"), `$1="${own}"`),
    html,
  );
  return head + shown + told;
}

/** The page before what Redoc has drawn, what it has drawn, and the scripts. */
function parted(page: string): [string, string, string] {
  const start = page.indexOf(drawn);
  const end = page.indexOf('<script type="module">', start);
  if (start < 0 || end < 0)
    throw new Error("Redoc's page no longer has its parts in the order that they had");
  return [page.slice(0, start), page.slice(start, end), page.slice(end)];
}
