/** Opens "Try it" where the reader asks for it, and loads its script, which is large, only then. */
export function startTryIt(): void {
  const section = document.querySelector<HTMLElement>("section[data-try]");
  const button = section?.querySelector<HTMLButtonElement>("button[aria-controls]");
  const panel = document.getElementById("try-it-panel");
  if (!section || !button || !panel) return;
  button.hidden = false;
  let isLoaded = false;
  const open = (isOpen: boolean): void => {
    panel.hidden = !isOpen;
    button.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen || isLoaded) return;
    isLoaded = true;
    load(section.dataset["try"] ?? "", () => {
      panel.textContent = section.dataset["failed"] ?? "";
    });
  };
  const openByLink = (): void => {
    if (location.hash === `#${section.querySelector("[id]")?.id}`) open(true);
  };
  button.addEventListener("click", () => open(panel.hidden));
  addEventListener("hashchange", openByLink);
  openByLink();
}

/** As a script element, since pages from a file share cannot import. */
function load(address: string, onError: () => void): void {
  const script = document.createElement("script");
  script.src = address;
  script.addEventListener("error", onError);
  document.head.append(script);
}
