import type { Curl } from "../curl.ts";
import { words } from "../words.ts";
import { button, codeBlock, make } from "./dom.ts";

/** A command to copy, with what has to be said of it. */
export function curlPanel({ command, variables }: Curl, why?: string): HTMLElement {
  const block = codeBlock(command, words.curl);
  const copy = button(words.copy, () => void copyText(command, block, copy), { class: "copy" });
  return make(
    "div",
    { class: "try-curl" },
    why !== undefined && make("p", {}, why),
    variables.length > 0 && make("p", {}, words.curlSecrets(variables)),
    make("div", { class: "panel" }, copy, block),
  );
}

async function copyText(text: string, block: HTMLElement, copy: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    copy.textContent = words.copied;
  } catch {
    getSelection()?.selectAllChildren(block);
    copy.textContent = words.copyByHand;
  }
}
