import type { PlacedFinding } from "../check.ts";
import { words } from "../words.ts";
import { make } from "./dom.ts";
import type { Editor } from "./editor.ts";
import { countedText, findingList, marksOf } from "./findings.ts";

/** How long typing has to rest, in milliseconds, before the count is read aloud. */
const announcedAfter = 600;

/** Shows what is found in what was typed. */
export type CheckPanel = {
  element: HTMLElement;
  show(findings: readonly PlacedFinding[]): void;
  /** Says why nothing can be checked. */
  fault(why: string): void;
};

/** Makes the list of findings below the editor. The list follows each key; the count is read aloud when typing rests. */
export function checkPanel(editor: Editor, focusParameter: (name: string) => void): CheckPanel {
  const count = make("p", { id: "try-count", class: "try-count" });
  const announced = make("p", { role: "status", class: "unseen" });
  const list = make("div", {});
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goTo = ({ line, parameter }: PlacedFinding): void => {
    if (parameter !== undefined) focusParameter(parameter);
    else if (line !== undefined) editor.goTo(line);
  };
  const tell = (text: string, worst: Worst): void => {
    count.textContent = text;
    count.dataset["worst"] = worst;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (announced.textContent !== text) announced.textContent = text;
    }, announcedAfter);
  };
  return {
    element: make("div", {}, count, announced, list),
    show(findings) {
      const worst = worstOf(findings);
      tell(textOn(findings, worst), worst);
      const isOpen = list.querySelector("details")?.open ?? false;
      list.replaceChildren(...(findings.length === 0 ? [] : [findingList(findings, goTo)]));
      const notes = list.querySelector("details");
      if (notes) notes.open = isOpen;
      editor.mark(marksOf(findings));
    },
    fault(why) {
      tell(why, "error");
      list.replaceChildren();
      editor.mark(new Map());
    },
  };
}

type Worst = "error" | "warning" | "fine";

function worstOf(findings: readonly PlacedFinding[]): Worst {
  const has = (wanted: string) => findings.some(({ severity }) => severity === wanted);
  return has("error") ? "error" : has("warning") ? "warning" : "fine";
}

function textOn(findings: readonly PlacedFinding[], worst: Worst): string {
  if (findings.length === 0) return words.noFindings;
  return worst === "fine" ? words.onlyNotes(countedText(findings)) : countedText(findings);
}
