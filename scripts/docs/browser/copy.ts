import { mockOrigin } from "../mock-origin.ts";
import { kindOfAddress } from "../try-it/addresses.ts";
import { browserWords } from "../words/browser.ts";

/**
 * Shows the buttons that copy the code beside them. Commands and samples for the mock name the address that the page itself
 * came from, where a server of this machine sent it.
 */
export function showCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button.copy")) {
    const code = button.parentElement?.querySelector("code");
    if (!code) continue;
    button.hidden = false;
    button.addEventListener("click", () => void copy(button, code));
  }
  // Pages of another machine come from a host of files, which answers no call.
  if (kindOfAddress(location.origin, mockOrigin) !== "here" || location.origin === mockOrigin) return;
  for (const code of document.querySelectorAll(".panel code")) {
    const text = code.textContent ?? "";
    if (text.includes(mockOrigin)) code.textContent = text.replaceAll(mockOrigin, location.origin);
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
