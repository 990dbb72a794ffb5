import type { TryItExample } from "../data.ts";
import { words } from "../words.ts";
import { button, labelled, make } from "./dom.ts";

/** The choice of an example to begin with; taking the same one again starts over. */
export function examplePicker(
  examples: readonly TryItExample[],
  fill: (example: TryItExample) => void,
): HTMLElement {
  const options = examples.map(({ title }, index) => make("option", { value: String(index) }, title));
  const select = make("select", {}, ...options);
  const chosen = (): void => {
    const example = examples[Number(select.value)];
    if (example) fill(example);
  };
  select.addEventListener("change", chosen);
  return make("div", { class: "try-row" }, labelled(words.example, select), button(words.startOver, chosen));
}
