import { mockOrigin } from "./curl-sample.ts";

/**
 * Script of the index page: buttons copy the sample beside them, and samples name the address that the page itself
 * came from, where a server sent it.
 */
export const copyButtons = `
for (const sample of document.querySelectorAll("code[id^=curl]")) {
  if (location.protocol.startsWith("http")) sample.textContent = sample.textContent.replace("${mockOrigin}", location.origin);
}
for (const button of document.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", async () => {
    const sample = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(sample.textContent);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(sample);
      button.textContent = "Selected: press Ctrl+C";
    }
  });
}
`;
