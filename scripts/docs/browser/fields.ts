import { browserWords } from "../words/browser.ts";

/** Shows what works on the fields of a page: folding, the filter, and the order with required ones first. */
export function startFields(): void {
  openInWideWindow();
  openAround(location.hash);
  addEventListener("hashchange", () => openAround(location.hash));
  for (const tools of document.querySelectorAll<HTMLFormElement>("form[data-fields]")) start(tools);
}

/** The list of operations is open where it stands beside the page. */
function openInWideWindow(): void {
  const isWide = matchMedia("(min-width: 64rem)").matches;
  for (const list of document.querySelectorAll<HTMLDetailsElement>("details[data-wide-open]"))
    list.open = isWide;
  const current = document.querySelector<HTMLElement>(".family [aria-current]");
  const list = current?.closest<HTMLElement>(".family");
  if (current && list && isWide) list.scrollTop = current.offsetTop - list.clientHeight / 2;
}

/** A link to a field opens all that it is folded into. */
function openAround(hash: string): void {
  let element = document.getElementById(decodeURIComponent(hash.slice(1)));
  for (const target = element; element; element = element.parentElement)
    if (element instanceof HTMLDetailsElement && element !== target) element.open = true;
}

function start(tools: HTMLFormElement): void {
  const section = tools.parentElement;
  if (!section) return;
  tools.hidden = false;
  tools.addEventListener("submit", (event) => event.preventDefault());
  const folds = [...section.querySelectorAll<HTMLDetailsElement>("details.members")];
  for (const button of tools.querySelectorAll<HTMLButtonElement>("button[data-open]")) {
    button.hidden = folds.length === 0;
    button.addEventListener("click", () => {
      for (const fold of folds) fold.open = button.dataset["open"] === "true";
    });
  }
  tools.querySelector<HTMLInputElement>("input[type=search]")?.addEventListener("input", (event) => {
    if (event.target instanceof HTMLInputElement) filter(section, event.target.value.trim().toLowerCase());
  });
  const first = tools.querySelector<HTMLInputElement>("input[type=checkbox]");
  const lists = [...section.querySelectorAll<HTMLUListElement>("ul.fields")].map(
    (list) => [list, [...list.children]] as const,
  );
  first?.addEventListener("change", () => {
    for (const [list, documented] of lists) {
      const isFirst = (item: Element) => item.querySelector(":scope > .field > .required") !== null;
      const sorted = [...documented.filter(isFirst), ...documented.filter((item) => !isFirst(item))];
      list.append(...(first.checked ? sorted : documented));
    }
  });
}

/** Hides the fields in whose name and text, and in none of whose members, the words stand. */
function filter(section: Element, words: string): void {
  const all = [...section.querySelectorAll<HTMLElement>("ul.fields > li")];
  let shown = 0;
  for (const field of all) {
    const fits = (field.textContent ?? "").toLowerCase().includes(words);
    field.hidden = !fits;
    if (fits) shown += 1;
    const fold = field.querySelector<HTMLDetailsElement>(":scope > details.members");
    if (fold && words !== "" && fits) fold.open = true;
  }
  const count = section.querySelector("form[data-fields] output");
  if (count) count.textContent = words === "" ? "" : browserWords().fields(shown, all.length);
}
