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
  return {
    element: make("div", {}, count, announced, list),
    show(findings) {
      const text = findings.length === 0 ? words.noFindings : countedText(findings);
      count.textContent = text;
      count.dataset["worst"] = findings[0] ? worstOf(findings) : "fine";
      list.replaceChildren(...(findings.length === 0 ? [] : [findingList(findings, goTo)]));
      editor.mark(marksOf(findings));
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (announced.textContent !== text) announced.textContent = text;
      }, announcedAfter);
    },
  };
}

function worstOf(findings: readonly PlacedFinding[]): string {
  const has = (wanted: string) => findings.some(({ severity }) => severity === wanted);
  return has("error") ? "error" : has("warning") ? "warning" : "note";
}
