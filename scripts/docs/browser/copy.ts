import { mockOrigin } from "../mock-origin.ts";
import { browserWords } from "../words/browser.ts";

/**
 * Shows the buttons that copy the code beside them. Commands for the mock name the address that the page itself came
 * from, where a server sent it.
 */
export function showCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button.copy")) {
    const code = button.parentElement?.querySelector("code");
    if (!code) continue;
    button.hidden = false;
    button.addEventListener("click", () => void copy(button, code));
  }
  if (!location.protocol.startsWith("http")) return;
  for (const command of document.querySelectorAll("code[id^=curl]")) {
    command.textContent = (command.textContent ?? "").replace(mockOrigin, location.origin);
  }
}

async function copy(button: HTMLButtonElement, code: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? "");
    button.textContent = browserWords().copied;
  } catch {
    getSelection()?.selectAllChildren(code);
    button.textContent = browserWords().selected;
  }
}
