import { baseOf, kindOfAddress } from "../addresses.ts";
import { words } from "../words.ts";
import type { Beside } from "./beside.ts";
import { labelled, make, textField } from "./dom.ts";

/** Where the call goes. */
export type Target = {
  kind: "sandbox" | "mock" | "other";
  /** Address without a slash at its end; `undefined` for a text that is none. */
  base: string | undefined;
  /** Whether the page sends there itself. */
  isCallable: boolean;
};

/** The choice between sandbox, mock and an address that the reader types. */
export function targetField(
  beside: Beside,
  onChange: () => void,
): { element: HTMLElement; readonly value: Target } {
  const select = make(
    "select",
    {},
    make("option", { value: "sandbox" }, words.sandboxHint(beside.sandbox)),
    make("option", { value: "mock" }, words.mockHint(beside.mock)),
    make("option", { value: "other" }, words.otherTarget),
  );
  const address = textField({ inputmode: "url", placeholder: "http://localhost:4011" });
  const other = make(
    "div",
    { hidden: true },
    labelled(words.address, address),
    make("small", {}, words.addressHint),
  );
  select.addEventListener("change", () => {
    other.hidden = select.value !== "other";
    onChange();
  });
  address.addEventListener("input", onChange);
  return {
    element: make("div", { class: "try-target" }, labelled(words.target, select), other),
    get value(): Target {
      if (select.value === "sandbox") return { kind: "sandbox", base: beside.sandbox, isCallable: true };
      if (select.value === "mock") return { kind: "mock", base: beside.mock, isCallable: true };
      const kind = kindOfAddress(address.value.trim(), location.origin);
      const base = kind === "none" ? undefined : baseOf(address.value.trim());
      return { kind: "other", base, isCallable: kind === "here" };
    },
  };
}
