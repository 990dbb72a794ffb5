import type { Language } from "../../lib/translations/language.ts";
import { redocWords } from "../words/redoc.ts";

/** Starts Redoc's script once the overview has been painted. */
const startAfterPaint = `
let started = false;
function start() {
  if (started) return;
  started = true;
  const script = document.createElement("script");
  script.type = "module";
  script.textContent = document.getElementById("redoc-script").textContent;
  document.body.append(script);
}
requestAnimationFrame(() => requestAnimationFrame(start));
setTimeout(start, 200);
`;

/** The switch of the language leads to the place that the reader is at, which Redoc notes in the address. */
const keepPlace = `
addEventListener("click", ({ target }) => {
  const link = target instanceof Element && target.closest("a[data-language]");
  if (link) link.hash = location.hash;
}, true);
`;

/** What a page of Redoc runs besides Redoc. */
export function scriptOfRedocPage(language: Language): string {
  return startAfterPaint + keepPlace + nameMenu(redocWords[language].menu);
}

/** Makes Redoc's menu a landmark, each time that Redoc draws it anew. */
function nameMenu(name: string): string {
  return `
const redoc = document.getElementById("redoc");
function nameMenu() {
  const menu = redoc.querySelector(".menu-content");
  menu?.setAttribute("role", "navigation");
  menu?.setAttribute("aria-label", ${JSON.stringify(name)});
}
nameMenu();
new MutationObserver(nameMenu).observe(redoc, { childList: true });
`;
}
