import type { Severity } from "../../../../src/findings/finding.ts";
import { make } from "./dom.ts";

/** A text field for JSON, with the numbers of its lines and a mark on those with findings. */
export type Editor = {
  element: HTMLElement;
  /** What stands in it; setting it counts as typing. */
  text: string;
  /** Marks lines by the worst finding on them. */
  mark(lines: ReadonlyMap<number, Severity>): void;
  /** Puts the cursor on a line and goes there. */
  goTo(line: number): void;
};

const [fewestRows, mostRows] = [5, 28];

/**
 * Makes an editor: a plain text area. CodeMirror with lines, JSON and lint weighs 113 kB gzipped, more than the judge of a family, to
 * tell the same findings; and a text area can be left with Tab, undone, zoomed, dictated into and read aloud as the
 * reader's system does it everywhere else.
 */
export function createEditor(
  label: string,
  { hint, onInput, onSend }: { hint: string; onInput: () => void; onSend: () => void },
): Editor {
  const area = make("textarea", {
    id: "try-body",
    wrap: "off",
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
    "aria-describedby": "try-body-hint try-count",
  });
  const numbers = make("pre", { class: "try-lines", "aria-hidden": "true" });
  const element = make(
    "div",
    { class: "try-editor" },
    make("label", { for: "try-body" }, label),
    make("small", { id: "try-body-hint" }, hint),
    make("div", { class: "try-area" }, numbers, area),
  );
  let marks: ReadonlyMap<number, Severity> = new Map();
  let shown = 0;
  const number = (): void => {
    const count = area.value.split("\n").length;
    area.rows = Math.min(Math.max(count + 1, fewestRows), mostRows);
    if (count !== shown) draw(count);
  };
  const draw = (count: number): void => {
    shown = count;
    const lines = Array.from({ length: count }, (_, index) => {
      const severity = marks.get(index + 1);
      return severity ? [make("b", { class: severity }, String(index + 1)), "\n"] : [`${index + 1}\n`];
    });
    numbers.replaceChildren(...joinedTexts(lines.flat()));
  };
  area.addEventListener("input", () => {
    number();
    onInput();
  });
  area.addEventListener("scroll", () => {
    numbers.scrollTop = area.scrollTop;
  });
  area.addEventListener("keydown", (event) => onKey(event, area, onSend));
  return {
    element,
    get text() {
      return area.value;
    },
    set text(text) {
      area.value = text;
      number();
      onInput();
    },
    mark(lines) {
      if (lines.size === 0 && marks.size === 0) return;
      marks = lines;
      draw(shown);
    },
    goTo(line) {
      const lines = area.value.split("\n");
      const begin = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
      area.focus();
      area.setSelectionRange(begin, begin + (lines[line - 1] ?? "").length);
      // Where a selection lies does not scroll a text area in every browser.
      area.scrollTop = Math.max(0, (line - 4) * (area.scrollHeight / lines.length));
    },
  };
}

/** One text node in place of hundreds. */
function joinedTexts(parts: readonly (string | HTMLElement)[]): (string | HTMLElement)[] {
  const joined: (string | HTMLElement)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === "string" && typeof last === "string") joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}

function onKey(event: KeyboardEvent, area: HTMLTextAreaElement, onSend: () => void): void {
  if (event.key !== "Enter" || event.isComposing) return;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    onSend();
  } else if (!event.shiftKey && !event.altKey) keepIndent(event, area);
}

/** A new line begins where the last one did. */
function keepIndent(event: KeyboardEvent, area: HTMLTextAreaElement): void {
  const before = area.value.slice(0, area.selectionStart);
  const [indent = ""] = /^[ \t]*/.exec(before.slice(before.lastIndexOf("\n") + 1)) ?? [];
  const opens = /[[{]\s*$/.test(before);
  if (indent === "" && !opens) return;
  event.preventDefault();
  // Deprecated, and the only way that undo knows of.
  document.execCommand("insertText", false, `\n${indent}${opens ? "  " : ""}`);
}
