const key = "fulfillment-openapi.sample";

/** Shows samples in the language that the reader chose last, on whatever page that was. */
export function keepLanguage(): void {
  const tabs = [...document.querySelectorAll<HTMLInputElement>("input[name=sample]")];
  const chosen = tabs.find(({ id }) => id === read());
  if (chosen) chosen.checked = true;
  for (const tab of tabs) tab.addEventListener("change", () => write(tab.id));
}

/** Browsers may refuse to store anything for pages from a file share. */
function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(id: string): void {
  try {
    localStorage.setItem(key, id);
  } catch {
    // The choice then holds for this page only.
  }
}
