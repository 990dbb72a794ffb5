import { words } from "../words.ts";
import { make } from "./dom.ts";

/** What came of sending. */
export type ResultPanel = {
  element: HTMLElement;
  /** Says something, without anything to look at. */
  say(text: string): void;
  /** Says something about what is shown below it. */
  show(text: string, content: HTMLElement): void;
};

/** Makes the place of the answer. What is said is read aloud; what is shown is there to be looked into. */
export function resultPanel(): ResultPanel {
  const said = make("p", { role: "status", class: "try-verdict" });
  const shown = make("div", {});
  const element = make("section", { class: "try-result", "aria-label": words.answer }, said, shown);
  return {
    element,
    say(text) {
      said.textContent = text;
      shown.replaceChildren();
    },
    show(text, content) {
      said.textContent = text;
      shown.replaceChildren(content);
    },
  };
}
