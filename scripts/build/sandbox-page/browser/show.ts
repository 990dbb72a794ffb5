import type { Html } from "../../../lib/html.ts";
import { say } from "./language.ts";

/** An element of the page. */
export function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${kind.name} ${id}`);
}

const shown = new WeakMap<Element, string>();

/** Shows something in an element where it is not shown already. What had the focus has it again, and lists stay where they were scrolled to. */
export function show(place: HTMLElement, content: Html): void {
  const text = String(content);
  if (shown.get(place) === text) return;
  shown.set(place, text);
  const { activeElement: active } = document;
  const focused = active instanceof HTMLElement && place.contains(active) ? active.dataset["key"] : undefined;
  const scrolled = [...scrollers(place)].map(({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft] as const);
  place.innerHTML = text;
  for (const [index, scroller] of [...scrollers(place)].entries()) {
    const [top = 0, left = 0] = scrolled[index] ?? [];
    scroller.scrollTo(left, top);
  }
  if (focused === undefined) return;
  const again = [...place.querySelectorAll<HTMLElement>("[data-key]")].find(
    ({ dataset }) => dataset["key"] === focused,
  );
  again?.focus({ preventScroll: true });
}

function scrollers(place: HTMLElement): NodeListOf<Element> {
  return place.querySelectorAll(".columns, .column, .list, .scroll");
}

/** A name in the style of programs as words: `productionOrders` is "production orders". */
export function words(name: string): string {
  const told = name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return say.names[told] ?? told;
}

/** An instant in short, for people. */
export function shortTime(instant: string): string {
  return instant.replace("T", " ").replace(/(:\d\d)(:00)?(\.\d+)?Z$/, "$1$2");
}
