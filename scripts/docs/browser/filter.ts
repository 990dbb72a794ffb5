import { browserWords } from "../words/browser.ts";

/** Lets the reader of the errata narrow them down by text, system, impact and kind. */
export function startFilter(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-filter]");
  if (!form) return;
  form.hidden = false;
  const articles = [...document.querySelectorAll<HTMLElement>("article.erratum")].map((element) => ({
    element,
    text: (element.textContent ?? "").toLowerCase(),
  }));
  const groups = [...document.querySelectorAll<HTMLElement>("section.group")];
  const apply = () => {
    const wanted = valuesOf(form);
    let shown = 0;
    for (const { element, text } of articles) {
      const { family, impact, kind } = element.dataset;
      const fits =
        wanted.words.every((word) => text.includes(word)) &&
        (wanted.family === "" || wanted.family === family) &&
        (wanted.impact === "" || wanted.impact === impact) &&
        (wanted.kind === "" || wanted.kind === kind);
      element.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector("article:not([hidden])");
    const output = form.querySelector("output");
    if (output) output.textContent = browserWords().entries(shown, articles.length);
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
}

function valuesOf(form: HTMLFormElement): { words: string[]; family: string; impact: string; kind: string } {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "");
  return {
    words: text("text").toLowerCase().split(/\s+/).filter(Boolean),
    family: text("family"),
    impact: text("impact"),
    kind: text("kind"),
  };
}
