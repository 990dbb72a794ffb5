import { type Html, html } from "../../lib/html.ts";
import type { Language } from "../../lib/translations/language.ts";

const en = {
  title: "Processes",
  summary:
    "Processes over several calls: what they are made of, what has to hold, and how a system is tested by them.",
  lead: (link: (text: string) => Html) =>
    html`A call can be right and the process wrong. Each of these processes is a file that can be run: ${link("how to test a system by them")}.`,
  run: "Run it",
  runLead: "Against your own system, or the sandbox as here.",
  needsNothing: "It needs no values.",
  needs: html`In <code>values.yaml</code> it needs:`,
  command: "Command",
  sequence: "Sequence",
  calls: "Calls",
  callsLead:
    "Each sample can be sent to the sandbox. Its values are those of the documented answers; in a run they are discovered.",
  hasToHold: "What has to hold",
  /** Between two sentences, and after a colon. */
  gap: " ",
  ifNot: "If not:",
  waits: (act: Html) => html`Waits until people have done this: ${act}. `,
  mayRefuse: "A refusal is as right as success.",
  mayBeLate: "A refusal ends the process without a finding.",
  readsPages: "Every page is read.",
  sample: "Sample",
  sampleOf: (step: string) => `Sample: ${step}`,
  pushes: "Pushes",
  pushesLead: "Where the system sends pushes, these come on the way:",
  until: (push: Html, at: Html, is: Html) => html`${push}, until ${at} is ${is}.`,
  colon: ": ",
  you: "You",
  system: "System",
  people: "People",
  untilShort: (at: string, is: string) => `until ${at} is ${is}`,
  peopleNote: "What people do, the sandbox does when it is asked; elsewhere it is waited for. ",
  pushNote: "Pushes come on the way; they are drawn at the end.",
  described: (rows: readonly { who: "you" | "system" | "people"; name: string }[]) => {
    const names = { you: "you", system: "the system", people: "people" };
    return `Sequence: ${rows.map(({ who, name }) => `${names[who]}: ${name}`).join(", ")}.`;
  },
  titled: (title: string, family: string) => `${title} (${family})`,
};

/** The words of the pages of processes. */
export type FlowWords = typeof en;

const zh: FlowWords = {
  title: "流程",
  summary: "跨多个接口的流程：由哪些调用组成、必须满足什么，以及如何用它们测试系统。",
  lead: (link) =>
    html`单个调用可能正确，而流程却是错的。这里的每个流程都是一个可以运行的文件：${link("如何用它们测试系统")}。`,
  run: "运行",
  runLead: "针对你自己的系统，或如此处针对沙箱。",
  needsNothing: "不需要任何值。",
  needs: html`需要在 <code>values.yaml</code> 中给出：`,
  command: "命令",
  sequence: "时序",
  calls: "调用",
  callsLead: "每个示例都可以发往沙箱。其中的值取自文档示例的响应；运行时则从实际响应中取得。",
  hasToHold: "必须满足的规则",
  gap: "",
  ifNot: "若不满足：",
  waits: (act) => html`等到人完成此事：${act}。`,
  mayRefuse: "拒绝与成功同样正确。",
  mayBeLate: "被拒绝时流程结束，不算违反项。",
  readsPages: "读取所有页。",
  sample: "示例",
  sampleOf: (step) => `示例：${step}`,
  pushes: "推送",
  pushesLead: "系统发送推送时，途中会有：",
  until: (push, at, is) => html`${push}，直到 ${at} 为 ${is}。`,
  colon: "：",
  you: "调用方",
  system: "系统",
  people: "人",
  untilShort: (at, is) => `直到 ${at} 为 ${is}`,
  peopleNote: "人所做的事，沙箱在收到请求时代做；在其他系统上则等待。",
  pushNote: "推送在途中到达，图中画在末尾。",
  described: (rows) => {
    const names = { you: "调用方", system: "系统", people: "人" };
    return `时序：${rows.map(({ who, name }) => `${names[who]}：${name}`).join("，")}。`;
  },
  titled: (title, family) => `${title}（${family}）`,
};

/** The words of the pages of processes, by language. */
export const flowWords: Readonly<Record<Language, FlowWords>> = { en, "zh-CN": zh };
