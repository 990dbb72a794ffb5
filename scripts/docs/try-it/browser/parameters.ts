import type { OperationDescriptor } from "../../../../src/contract/operation.ts";
import { words } from "../words.ts";
import { labelled, make, secretField, textField } from "./dom.ts";

/** Fields for values that stand beside the body: parameters of the address, or header fields. */
export type ValueFields = {
  element: HTMLElement | undefined;
  readonly values: Readonly<Record<string, string>>;
  fill(values: Readonly<Record<string, string>>): void;
  focus(name: string): void;
};

/** The fields for the parameters in the address of a call. */
export function parameterFields({ parameters }: OperationDescriptor, onChange: () => void): ValueFields {
  const inputs = new Map(parameters.map(({ name }) => [name, textField()]));
  const groups = (["path", "query"] as const).flatMap((place) => {
    const fields = parameters
      .filter((parameter) => parameter.in === place)
      .flatMap(({ name, isList, required }) => {
        const input = inputs.get(name);
        const hints = [...(required ? [words.required] : []), ...(isList ? [words.list] : [])].join(", ");
        return input ? [labelled(name, input, hints !== "" && make("small", {}, ` ${hints}`))] : [];
      });
    const legend = make("legend", {}, words.parameters[place]);
    return fields.length > 0 ? [make("fieldset", { class: "try-row" }, legend, ...fields)] : [];
  });
  const element = groups.length > 0 ? make("div", {}, ...groups) : undefined;
  return fieldsOf(element, inputs, onChange);
}

/** The fields for what else the header of a call may have. A value that the contract does not list may be a secret. */
export function headerFields({ headers }: OperationDescriptor, onChange: () => void): ValueFields {
  const optional = headers.filter(({ required }) => !required);
  const inputs = new Map(
    optional.map(({ name, values }) => [name, values ? selectOf(values) : secretField()] as const),
  );
  const fields = [...inputs].map(([name, input]) => labelled(name, input));
  const element =
    fields.length > 0
      ? make(
          "details",
          { class: "try-keys" },
          make("summary", {}, words.otherHeaders),
          make("div", { class: "try-row" }, ...fields),
        )
      : undefined;
  return fieldsOf(element, inputs, onChange);
}

function selectOf(values: readonly string[]): HTMLSelectElement {
  return make(
    "select",
    {},
    make("option", { value: "" }, words.none),
    ...values.map((value) => make("option", {}, value)),
  );
}

function fieldsOf(
  element: HTMLElement | undefined,
  inputs: ReadonlyMap<string, HTMLInputElement | HTMLSelectElement>,
  onChange: () => void,
): ValueFields {
  for (const input of inputs.values()) input.addEventListener("input", onChange);
  return {
    element,
    get values() {
      return Object.fromEntries([...inputs].map(([name, { value }]) => [name, value]));
    },
    fill(values) {
      for (const [name, input] of inputs) input.value = values[name] ?? "";
    },
    focus: (name) => inputs.get(name)?.focus(),
  };
}
