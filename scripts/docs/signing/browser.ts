// The script of the signing page: reads the fields, and shows the steps whenever one of them changes.

import { type SigningInput, type SigningResult, signingSteps } from "./steps.ts";
import { signingWords } from "./words.ts";

const words = signingWords[document.documentElement.lang === "zh-CN" ? "zh-CN" : "en"];
const form = element("signing", HTMLFormElement);
const example = element("example", HTMLSelectElement);

function element<Type extends HTMLElement>(id: string, type: abstract new () => Type): Type {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no ${id}`);
  return found;
}

function read(): SigningInput {
  const fields = new FormData(form);
  const text = (name: string) => String(fields.get(name) ?? "");
  const payload = element("payload", HTMLTextAreaElement).value;
  return {
    family: text("family") === "qlink" ? "qlink" : "glink",
    appKey: text("appKey"),
    payload: fields.has("escaped") ? unescaped(payload) : payload,
    contentMode: text("contentMode") === "object" ? "object" : "string",
    secret: text("secret"),
    received: text("received").trim(),
  };
}

/** The text that a quoted string stands for. A field of a page cannot hold a carriage return. */
function unescaped(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    throw new Error(words.notQuoted);
  }
}

function show(): void {
  const output = element("result", HTMLElement);
  try {
    const input = read();
    document.body.dataset["family"] = input.family;
    output.replaceChildren(...rendered(signingSteps(input, words)));
  } catch (error) {
    output.replaceChildren(paragraph("note", error instanceof Error ? error.message : String(error)));
  }
}

function rendered({ steps, sign, notes, explanation, mistakes }: SigningResult): HTMLElement[] {
  const list = document.createElement("ol");
  list.append(
    ...steps.map(({ title, value }) => {
      const item = document.createElement("li");
      const text = document.createElement("pre");
      text.tabIndex = 0;
      text.textContent = value;
      item.append(title, text);
      return item;
    }),
  );
  list.dataset["sign"] = sign;
  list.dataset["stringToSign"] = steps[1]?.value ?? "";
  list.dataset["mistakes"] = mistakes.join(" ");
  return [
    ...notes.map((note) => paragraph("note", note)),
    ...explanation.map((line) => paragraph("explanation", line)),
    list,
  ];
}

function paragraph(className: string, text: string): HTMLElement {
  const element = document.createElement("p");
  element.className = className;
  element.textContent = text;
  return element;
}

/** Fills the fields from a vector, which the option holds as JSON. */
function fill(): void {
  const vector = JSON.parse(example.value);
  for (const [name, value] of Object.entries({ received: "", ...vector })) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = value === true;
    else if (field instanceof RadioNodeList) field.value = String(value);
    else if (field && "value" in field) field.value = String(value);
  }
  show();
}

form.addEventListener("input", (event) => {
  if (event.target !== example) show();
});
form.addEventListener("submit", (event) => event.preventDefault());
example.addEventListener("change", fill);
fill();
