import type { SearchIndex } from "../search-index.ts";
import { browserWords } from "../words/browser.ts";
import { find, type Hit } from "./find.ts";

declare global {
  // The name that the index's own script sets.
  var fulfillmentSearch: SearchIndex | undefined;
}

/** Starts the search of the header: `/` goes to it, arrows choose, Enter opens, Escape closes. */
export function startSearch(): void {
  const box = document.querySelector<HTMLElement>("[data-search]");
  const input = box?.querySelector("input");
  const list = box?.querySelector("ul");
  if (!box || !input || !list) return;
  const root = box.dataset["search"] ?? "";
  box.hidden = false;
  const show = () => showHits(input, list, root);
  input.addEventListener("focus", () => loadIndex(root, show), { once: true });
  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => onKey(event, input, list));
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) close(input, list);
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    input.focus();
  });
}

/** Loads the index when it is needed first: as a script, since pages from a file share cannot fetch. */
function loadIndex(root: string, then: () => void): void {
  const script = document.createElement("script");
  script.src = `${root}assets/search-index.js`;
  script.addEventListener("load", then);
  document.head.append(script);
}

function showHits(input: HTMLInputElement, list: HTMLElement, root: string): void {
  if (!globalThis.fulfillmentSearch) return;
  const hits = find(globalThis.fulfillmentSearch, input.value, browserWords().field);
  list.replaceChildren(...hits.map((hit, index) => option(hit, index, root)));
  if (hits.length === 0 && input.value.trim() !== "") list.replaceChildren(nothing());
  list.hidden = input.value.trim() === "";
  input.setAttribute("aria-expanded", String(!list.hidden));
  choose(input, list, 0);
}

function option({ kind, title, detail, link }: Hit, index: number, root: string): HTMLElement {
  const item = document.createElement("li");
  item.id = `found-${index}`;
  item.setAttribute("role", "option");
  const anchor = document.createElement("a");
  anchor.href = root + link;
  anchor.tabIndex = -1;
  anchor.append(part("b", title), part("span", detail), part("small", kind));
  item.append(anchor);
  return item;
}

function nothing(): HTMLElement {
  const item = document.createElement("li");
  item.setAttribute("role", "option");
  item.setAttribute("aria-disabled", "true");
  item.textContent = browserWords().nothingFound;
  return item;
}

function part(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function onKey(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  const count = list.querySelectorAll("a").length;
  const chosen = Number(list.dataset["chosen"] ?? 0);
  if (event.key === "ArrowDown" && count > 0) choose(input, list, (chosen + 1) % count);
  else if (event.key === "ArrowUp" && count > 0) choose(input, list, (chosen + count - 1) % count);
  else if (event.key === "Enter") list.querySelector<HTMLElement>("[aria-selected=true] a")?.click();
  else if (event.key === "Escape") close(input, list);
  else return;
  event.preventDefault();
}

function choose(input: HTMLInputElement, list: HTMLElement, chosen: number): void {
  list.dataset["chosen"] = String(chosen);
  const items = [...list.querySelectorAll("li")];
  for (const [index, item] of items.entries()) item.setAttribute("aria-selected", String(index === chosen));
  const item = items[chosen];
  if (item?.id && !list.hidden) input.setAttribute("aria-activedescendant", item.id);
  else input.removeAttribute("aria-activedescendant");
  item?.scrollIntoView({ block: "nearest" });
}

function close(input: HTMLInputElement, list: HTMLElement): void {
  list.hidden = true;
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
}
