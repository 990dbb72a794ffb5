import type { OperationDescriptor } from "../../../../src/contract/operation.ts";
import type { Judge } from "../../../../src/judge/exchange.ts";
import { partnerOf } from "../../../../src/sandbox/glink/entry.ts";
import { hasBody } from "../../../../src/wire/parameters.ts";
import { createCallCheck } from "../check.ts";
import { type CallState, type ComposedCall, composeCall } from "../compose.ts";
import { curlOf } from "../curl.ts";
import type { TryItData, TryItExample } from "../data.ts";
import { words } from "../words.ts";
import { answerView, ask } from "./answer.ts";
import type { Beside } from "./beside.ts";
import { checkPanel } from "./check-panel.ts";
import { curlPanel } from "./curl-panel.ts";
import { button, choice, form, make } from "./dom.ts";
import { createEditor } from "./editor.ts";
import { examplePicker } from "./example-picker.ts";
import { type Family, keyFields, madeUp } from "./keys.ts";
import { headerFields, parameterFields } from "./parameters.ts";
import { textIn, valueIn } from "./payload-text.ts";
import { lastPush, pushLog } from "./pushes.ts";
import { resultPanel } from "./result.ts";
import { targetField } from "./target.ts";

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
  const { family, operation, operations, judge, data, beside } = context;
  const changed = (): void => check();
  const target = targetField(beside, changed);
  const wire = choice(words.wire, "try-wire", words.wires, changed);
  const [first] = data.examples;
  const made = madeUp[family];
  const keys = keyFields(
    family,
    textIn(first?.body ?? "", "partnerId") ?? made.caller,
    words.keysUnneeded(made.secret),
    changed,
  );
  const parameters = parameterFields(operation, changed);
  const headers = headerFields(operation, changed);
  const editor = createEditor(words.body, {
    hint: words.keyboard,
    onInput: changed,
    onSend: () => void send(),
  });
  const found = checkPanel(editor, parameters.focus);
  const result = resultPanel();
  const pushes = pushLog(judge, operations);
  const inspect = createCallCheck(judge, operation);
  const sendButton = button(words.send, () => void send(), { class: "primary" });
  const curlButton = button(words.showCurl, () => showCurl());
  const pick = examplePicker(data.examples, fill);
  const element = form(
    !beside.isServed && make("p", { class: "try-start" }, words.start(words.startMock, words.startAll)),
    target.element,
    operation.serviceType !== null && wire.element,
    keys.element,
    headers.element,
    pick,
    parameters.element,
    hasBody(operation) && editor.element,
    found.element,
    make("p", { class: "try-buttons" }, sendButton, curlButton),
    result.element,
    pushes.element,
  );
  if (first) fill(first);
  return element;

  function fill(example: TryItExample): void {
    parameters.fill(example.parameters);
    editor.text = example.body ?? "";
  }

  function state(): CallState {
    const { caller, secret = made.secret, contentMode } = keys.value;
    const body = hasBody(operation) ? editor.text : "";
    const shared = { caller, secret, contentMode, body };
    return { ...shared, wire: wire.value, parameters: parameters.values, headers: headers.values };
  }

  /** The call; where none can be made, the reason is shown. */
  function composed(): ComposedCall | undefined {
    try {
      return composeCall(operation, state());
    } catch (error) {
      result.say(words.cannotSend(error instanceof Error ? error.message : String(error)));
      return undefined;
    }
  }

  function check(): void {
    sendButton.textContent = target.value.isCallable ? words.send : words.showCurl;
    curlButton.hidden = !target.value.isCallable;
    const call = composed();
    if (call) found.show(inspect(call, editor.text));
  }

  function showCurl(why?: string): void {
    const { base } = target.value;
    const call = composed();
    if (!call) return;
    if (base === undefined) result.say(words.noAddress);
    else result.show(why ?? words.curl, curlPanel(curlOf(call, base)));
  }

  async function send(): Promise<void> {
    const { base, isCallable, kind } = target.value;
    if (base !== undefined && !isCallable) return showCurl(words.elsewhere);
    const call = composed();
    if (!call) return;
    if (base === undefined) return result.say(words.noAddress);
    if (call.fault !== undefined) return result.say(words.cannotSend(call.fault));
    result.say(words.sending);
    const world =
      kind === "sandbox" && operation.serviceType !== null ? `glink:${partner(state())}` : undefined;
    const after = world === undefined ? 0 : await lastPush(base, world);
    try {
      const { method, path, headers: fields, body } = call;
      const answer = await ask(base + path, { method, headers: fields, ...(body !== undefined && { body }) });
      const { verdict, outcome, element: shown } = answerView(judge, operation, answer);
      result.show(verdict, shown);
      if (outcome !== "taken" && outcome !== "partly") return pushes.hide("");
      if (world === undefined) return pushes.hide(operation.serviceType !== null ? words.mockPushes : "");
      pushes.follow({ sandbox: base, world, after, subject: textIn(editor.text, data.creationKey) });
    } catch {
      result.say(words.noAnswer(base));
    }
  }
}

/** The partner whose world a call of GLINK goes to. */
function partner({ wire, caller, body }: CallState): string {
  return partnerOf(wire === "logical" ? undefined : caller, valueIn(body));
}
