import { type Html, html } from "../../lib/html.ts";
import type { Language } from "../../lib/translations/language.ts";

const en = {
  lead: (address: Html) => html`The sandbox of <code>npm start</code> answers at ${address}.`,
  calls: "Calls",
  tableLabel: "Calls that control the sandbox",
  heads: ["Call", "Method and path", "As a command"],
  parameters: "Parameters",
  request: "Request",
  answer: "Answer",
  refusals: "Refusals",
};

/** The words of the page of the calls that control the sandbox. */
export type ControlWords = typeof en;

const zh: ControlWords = {
  lead: (address) => html`<code>npm start</code> 的沙箱在 ${address} 响应。`,
  calls: "接口",
  tableLabel: "控制沙箱的接口",
  heads: ["接口", "方法和路径", "对应的命令"],
  parameters: "参数",
  request: "请求",
  answer: "响应",
  refusals: "拒绝",
};

/** The words of the page of the calls that control the sandbox, by language. */
export const controlWords: Readonly<Record<Language, ControlWords>> = { en, "zh-CN": zh };
