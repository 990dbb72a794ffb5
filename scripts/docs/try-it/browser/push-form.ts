import { wireOf, wrappedPush } from "../../../../src/delivery/push-request.ts";
import type { RelayedPush } from "../../../../src/delivery/relay/relay.ts";
import type { PushWire } from "../../../../src/delivery/sending.ts";
import { signPush } from "../../../../src/webhooks/signature.ts";
import { checkPush } from "../check.ts";
import { curlOf } from "../curl.ts";
import { words } from "../words.ts";
import { ask, pretty } from "./answer.ts";
import type { FormContext } from "./call-form.ts";
import { checkPanel } from "./check-panel.ts";
import { curlPanel } from "./curl-panel.ts";
import { button, choice, codeBlock, form, labelled, make, textField } from "./dom.ts";
import { createEditor } from "./editor.ts";
import { examplePicker } from "./example-picker.ts";
import { countedText, findingList } from "./findings.ts";
import { keyFields } from "./keys.ts";
import { textIn } from "./payload-text.ts";
import { resultPanel } from "./result.ts";

const usualReceiver = "http://localhost:8080/hooks";

/** The form for a push: the address of the receiver, how it travels, the key that signs it, and the payload. */
export function pushForm({ family, operation, judge, data, beside }: FormContext): HTMLElement {
  const changed = (): void => found.show(checkPush(judge, operation, editor.text));
  const address = textField({ value: usualReceiver, inputmode: "url" });
  const wire = choice<PushWire>(words.wire, "try-wire", words.pushWires, changed);
  const partner = textIn(data.examples[0]?.body ?? "", "partnerId") ?? "";
  const keys = keyFields(family, partner, words.pushKeyHint, changed);
  const editor = createEditor(words.pushBody, {
    hint: words.keyboard,
    onInput: changed,
    onSend: () => void send(),
  });
  const found = checkPanel(editor, () => undefined);
  const result = resultPanel();
  const sendButton = button(words.sendPush, () => void send(), { class: "primary" });
  const pick = examplePicker(data.examples, ({ body = "" }) => {
    editor.text = body;
  });
  editor.text = data.examples[0]?.body ?? "";
  return form(
    !beside.isServed && make("p", { class: "try-start" }, words.startPush(words.startAll)),
    labelled(words.receiver, address, " ", make("small", {}, words.receiverHint)),
    operation.serviceType !== null && wire.element,
    keys.element,
    pick,
    editor.element,
    found.element,
    make("p", { class: "try-buttons" }, beside.isServed && sendButton, button(words.showCurl, showCurl)),
    result.element,
  );

  function signature(): string | undefined {
    const { secret } = keys.value;
    return secret === undefined ? undefined : signPush(new TextEncoder().encode(editor.text), secret);
  }

  function showCurl(): void {
    const isForm = wireOf(operation, wire.value) === "form";
    const bytes = new TextEncoder().encode(editor.text);
    const { headers, body } = wrappedPush(bytes, isForm ? operation.serviceType : null, signature());
    const call = {
      method: "POST",
      path: "",
      headers,
      secretHeaders: [],
      body: new TextDecoder().decode(body),
    };
    result.show(words.curl, curlPanel(curlOf(call, address.value.trim())));
  }

  async function send(): Promise<void> {
    result.say(words.sending);
    const sign = signature();
    const asked = {
      event: operation.operationId,
      url: address.value.trim(),
      wire: wire.value,
      payload: editor.text,
      ...(sign !== undefined && { sign }),
    };
    const answer = await ask("/__fulfillment/push", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(asked),
    }).catch(() => undefined);
    if (!answer) return result.say(words.noAnswer(location.origin, location.origin));
    const told = JSON.parse(new TextDecoder().decode(answer.body));
    if (answer.status === 200) show(told);
    else result.say(words.cannotSend(told.detail));
  }

  function show({ url, expectation, answer, silence, findings }: RelayedPush): void {
    const list = findings.length > 0 && findingList(findings);
    const body = answer && answer.body !== "" && codeBlock(pretty(answer.body), words.answerBody);
    const came = answer
      ? `${words.status(answer.status, Math.round(1000 * answer.seconds))}. ${verdictOn(findings)}`
      : (silence ?? "");
    const said = [words.sentTo(url), words.expectations[expectation], came].join(" ");
    result.show(said, make("div", {}, list, body));
  }
}

function verdictOn(findings: RelayedPush["findings"]): string {
  return findings.length === 0 ? words.rightAnswer : words.wrongAnswer(countedText(findings));
}
