import { html } from "../../lib/html.ts";
import type { Language } from "../../lib/translations/language.ts";

const en = {
  title: "Sign a call",
  heading: "Sign a call of GLINK or qlink",
  lead: "Computed in your browser. Nothing that you type leaves this page: its security policy blocks every request.",
  steps: "Step by step",
  noScript: html`This page needs JavaScript. Without it, <code>npx fulfillment-openapi sign</code> does the same.`,
  begin: "Begin with",
  system: "System",
  appKey: "App key",
  payload: "Payload:",
  glinkPayload: html`the text of <code>bizData</code>`,
  qlinkPayload: "the body, empty where there is none",
  escaped: "It is a quoted string with escapes, as a log prints it",
  contentMode: "The body stands in the string to sign",
  asString: "as a string",
  asObject: "as an object",
  secret: "Secret:",
  partnerKey: "partner key",
  appSecret: "app secret",
  received: "A signature that was refused, to find the mistake",
  example: (family: string, about: string) => `${family}: ${about}`,
};

/** The words of the signing page; what its script says stands in `signing/words.ts`. */
export type SigningPageWords = typeof en;

const zh: SigningPageWords = {
  title: "为调用签名",
  heading: "为 GLINK 或 qlink 的调用签名",
  lead: "在你的浏览器中计算。所输入的内容不会离开本页：本页的安全策略阻止一切请求。",
  steps: "逐步计算",
  noScript: html`本页需要 JavaScript。没有时，<code>npx fulfillment-openapi sign</code> 可完成同样的事。`,
  begin: "示例",
  system: "系统",
  appKey: "appKey",
  payload: "业务报文（payload）：",
  glinkPayload: html`<code>bizData</code> 的文本`,
  qlinkPayload: "请求体；没有时留空",
  escaped: "它是带转义的引号字符串，如日志所印",
  contentMode: "请求体在待签名字符串中",
  asString: "作为字符串",
  asObject: "作为对象",
  secret: "密钥：",
  partnerKey: "partnerKey",
  appSecret: "appSecret",
  received: "被拒绝的签名，用于查找错误",
  example: (family, about) => `${family}：${about}`,
};

/** The words of the signing page, by language. */
export const signingPageWords: Readonly<Record<Language, SigningPageWords>> = { en, "zh-CN": zh };
