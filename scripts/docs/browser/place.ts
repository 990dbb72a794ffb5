/** Lets the switch of the language lead to the place that the reader is at. */
export function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-language]")) {
    const keep = () => {
      link.hash = location.hash;
    };
    keep();
    addEventListener("hashchange", keep);
    // A place that was scrolled to by a link to itself changes no address that is the same already.
    link.addEventListener("click", keep);
  }
}
