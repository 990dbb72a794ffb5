import type { CallState } from "../compose.ts";
import type { TryItExample } from "../data.ts";
import { words } from "../words.ts";
import type { FormContext } from "./call-form.ts";
import { choice } from "./dom.ts";
import { keyFields, madeUp } from "./keys.ts";
import { headerFields, parameterFields } from "./parameters.ts";
import { textIn } from "./payload-text.ts";
import { type Target, targetField } from "./target.ts";

/** The fields of a call beside its body. */
export type CallFields = {
  /** Where it goes, how it travels, who calls. */
  head: readonly (HTMLElement | false | undefined)[];
  /** The parameters of the address, where it has some. */
  parameters: HTMLElement | undefined;
  readonly target: Target;
  /** All that was chosen and typed, but for the body. */
  readonly state: Omit<CallState, "body">;
  fill(example: TryItExample): void;
  focusParameter(name: string): void;
};

/** Makes the fields of a call. */
export function callFields(
  { family, operation, data, beside }: FormContext,
  onChange: () => void,
): CallFields {
  const made = madeUp[family];
  const caller = textIn(data.examples[0]?.body ?? "", "partnerId") ?? made.caller;
  const target = targetField(beside, onChange);
  const wire = choice(words.wire, "try-wire", words.wires, onChange);
  const keys = keyFields(family, caller, words.keysUnneeded(made.secret), onChange);
  const headers = headerFields(operation, onChange);
  const parameters = parameterFields(operation, onChange);
  return {
    head: [target.element, operation.serviceType !== null && wire.element, keys.element, headers.element],
    parameters: parameters.element,
    get target() {
      return target.value;
    },
    get state() {
      const { secret = made.secret, ...who } = keys.value;
      return { ...who, secret, wire: wire.value, parameters: parameters.values, headers: headers.values };
    },
    fill: (example) => parameters.fill(example.parameters),
    focusParameter: parameters.focus,
  };
}
