import { type PageWords, pageWords } from "../words.ts";

const chinese = "zh-CN";

/** Whether the address asks for Chinese: `/sandbox?lang=zh-CN`. Nothing else remembers it. */
const isChinese = new URLSearchParams(location.search).get("lang") === chinese;

/** What the page says, in its language. */
export const say: PageWords = pageWords[isChinese ? chinese : "en"];

let acts: Readonly<Record<string, string>> | undefined;

/** What is said of an act, or of a member that it takes, where that is not English. */
export function actText(family: string, name: string): string | undefined {
  if (!isChinese) return undefined;
  acts ??= JSON.parse(document.getElementById("acts")?.textContent ?? "{}");
  return acts?.[`${family}.${name}`];
}

/** Tells the parts of the page that are there from the beginning in its language, and leads to the other one. */
export function showLanguage(): void {
  const other = document.querySelector<HTMLAnchorElement>("a[data-language]");
  if (other) {
    other.textContent = say.otherLanguage;
    other.search = isChinese ? "" : `?lang=${chinese}`;
    other.lang = other.hreflang = isChinese ? "en" : chinese;
    other.addEventListener("click", () => {
      other.hash = location.hash;
    });
  }
  if (!isChinese) return;
  document.documentElement.lang = chinese;
  document.title = say.title;
  for (const element of document.querySelectorAll<HTMLElement>("[data-word]"))
    element.textContent = wordOf(element.dataset["word"] ?? "");
  for (const element of document.querySelectorAll<HTMLElement>("[data-label]"))
    element.setAttribute("aria-label", wordOf(element.dataset["label"] ?? ""));
}

function wordOf(name: string): string {
  const word = Object.entries(say).find(([key]) => key === name)?.[1];
  if (typeof word !== "string") throw new Error(`The page has no word ${name}`);
  return word;
}
