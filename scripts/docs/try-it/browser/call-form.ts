import type { OperationDescriptor } from "../../../../src/contract/operation.ts";
import type { Judge } from "../../../../src/judge/exchange.ts";
import { hasBody } from "../../../../src/wire/parameters.ts";
import { createCallCheck } from "../check.ts";
import { type CallState, type ComposedCall, composeCall } from "../compose.ts";
import { curlOf } from "../curl.ts";
import type { TryItData, TryItExample } from "../data.ts";
import { words } from "../words.ts";
import type { Beside } from "./beside.ts";
import { callFields } from "./call-fields.ts";
import { checkPanel } from "./check-panel.ts";
import { curlPanel } from "./curl-panel.ts";
import { button, form, make } from "./dom.ts";
import { createEditor } from "./editor.ts";
import { examplePicker } from "./example-picker.ts";
import type { Family } from "./keys.ts";
import { pushLog } from "./pushes.ts";
import { resultPanel } from "./result.ts";
import { sendCall } from "./send-call.ts";

/** What a form is made for. */
export type FormContext = {
  family: Family;
  operation: OperationDescriptor;
  /** All operations of the family. */
  operations: readonly OperationDescriptor[];
  judge: Judge;
  data: TryItData;
  beside: Beside;
};

/** The form for a call: where it goes, how it travels, keys, parameters and body; below it the answer and the pushes. */
export function callForm(context: FormContext): HTMLElement {
  const { operation, operations, judge, data, beside } = context;
  const fields = callFields(context, check);
  const editor = createEditor(words.body, { hint: words.keyboard, onInput: check, onSend: send });
  const found = checkPanel(editor, fields.focusParameter);
  const shown = { result: resultPanel(), pushes: pushLog(judge, operations) };
  const inspect = createCallCheck(judge, operation);
  const sendButton = button(words.send, send, { class: "primary" });
  const curlButton = button(words.showCurl, () => showCurl(words.curl));
  const pick = examplePicker(data.examples, fill);
  const [first] = data.examples;
  if (first) fill(first);
  return form(
    !beside.isServed && make("p", { class: "try-start" }, words.start(words.startMock, words.startAll)),
    ...fields.head,
    pick,
    fields.parameters,
    hasBody(operation) && editor.element,
    found.element,
    make("p", { class: "try-buttons" }, sendButton, curlButton),
    shown.result.element,
    shown.pushes.element,
  );

  function fill(example: TryItExample): void {
    fields.fill(example);
    editor.text = example.body ?? "";
  }

  function state(): CallState {
    return { ...fields.state, body: hasBody(operation) ? editor.text : "" };
  }

  function check(): void {
    const { isCallable } = fields.target;
    sendButton.textContent = isCallable ? words.send : words.showCurl;
    curlButton.hidden = !isCallable;
    const call = composedOr(found.fault);
    if (call) found.show(inspect(call, editor.text));
  }

  /** The call; where none can be made, the reason goes to who tells it. */
  function composedOr(tell: (why: string) => void): ComposedCall | undefined {
    try {
      return composeCall(operation, state());
    } catch (error) {
      tell(words.cannotSend(error instanceof Error ? error.message : String(error)));
      return undefined;
    }
  }

  function showCurl(why: string): void {
    const { base } = fields.target;
    const call = composedOr(shown.result.say);
    if (call && base !== undefined) shown.result.show(why, curlPanel(curlOf(call, base)));
    else if (call) shown.result.say(words.noAddress);
  }

  function send(): void {
    const { base, isCallable, kind } = fields.target;
    if (base === undefined || !isCallable) {
      showCurl(words.elsewhere);
      return;
    }
    const call = composedOr(shown.result.say);
    if (call) void sendCall(context, { call, state: state(), base, kind }, shown);
  }
}
