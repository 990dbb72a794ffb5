/** Attributes of an element; `false` and `undefined` leave one out. */
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

type Child = Node | string | undefined | false;

/** Makes an element. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(attribute, value === true ? "" : value);
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** A button that does something. */
export function button(text: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = make("button", { type: "button", ...attributes }, text);
  made.addEventListener("click", onClick);
  return made;
}

/** The form of "Try it". It is sent by its buttons alone, and never as a form. */
export function form(...children: readonly Child[]): HTMLFormElement {
  const made = make("form", { class: "try-form", autocomplete: "off" }, ...children);
  made.addEventListener("submit", (event) => event.preventDefault());
  return made;
}

/** A field with its label above it. */
export function labelled(label: string, field: HTMLElement, ...more: readonly Child[]): HTMLLabelElement {
  return make("label", { class: "try-field" }, make("span", {}, label, ...more), field);
}

/** A choice of one in a few, which works with the arrow keys. */
export function choice<Value extends string>(
  legend: string,
  name: string,
  values: Readonly<Record<Value, string>>,
  onChange: () => void,
): { element: HTMLElement; value: Value } {
  const names = Object.keys(values) as Value[];
  const inputs = names.map((value, index) => {
    const input = make("input", { type: "radio", name, value, checked: index === 0 });
    input.addEventListener("change", onChange);
    return input;
  });
  const labels = inputs.map((input, index) => make("label", {}, input, values[names[index] as Value]));
  return {
    element: make("fieldset", { class: "try-choice" }, make("legend", {}, legend), ...labels),
    get value() {
      const chosen = inputs.findIndex(({ checked }) => checked);
      return names[Math.max(0, chosen)] as Value;
    },
    set value(value) {
      for (const input of inputs) input.checked = input.value === value;
    },
  };
}

/** A text field that is typed into as it is: no corrections, and nothing is kept by the browser. */
export function textField(attributes: Attributes = {}): HTMLInputElement {
  return make("input", {
    type: "text",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    ...attributes,
  });
}

/** A field for a secret. */
export function secretField(attributes: Attributes = {}): HTMLInputElement {
  return textField({ type: "password", "data-1p-ignore": true, "data-lpignore": "true", ...attributes });
}

/** A block of text that scrolls, for keyboards too. */
export function codeBlock(text: string, label: string): HTMLPreElement {
  return make("pre", { tabindex: "0", "aria-label": label }, make("code", {}, text));
}
