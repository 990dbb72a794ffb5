import type { Language } from "../../lib/translations/language.ts";

const en = {
  menu: "Operations",
  plainPages: (title: string) => `${title} without Redoc`,
  /** What Redoc has no room for. */
  onItsPage: (page: string) =>
    `[On its own page](${page}): what bites first, what each contradiction means, the shortest request, every failure, processes that use it, and what each version changed`,
  callOnItsPage: (page: string) => `[On the page of all these calls](${page})`,
  evidence: (evidence: string) => `Evidence: ${evidence}`,
  end: ".",
  outdated: (link: string) => `Outdated. Use ${link} instead.`,
  /** Between two sentences. */
  gap: " ",
  comma: ", ",
  beside: ", ",
  markdown: "Markdown",
  stringToSign: "String to sign",
  founded: (evidence: string) => `(${evidence})`,
  known: (entries: string) => `Known values; others are possible: ${entries}.`,
  erratum: (title: string, links: string) => `${title}: ${links}`,
  legend: "**Evidence.** Operations and servers say how well they are founded:",
  mark: "mark",
  meaning: "meaning",
  /** What Redoc says itself is English; nothing to say of that here. */
  ownLabels: "",
};

/** What stands on the pages of Redoc beside the contract. */
export type RedocWords = typeof en;

const zh: RedocWords = {
  menu: "接口",
  plainPages: (title) => `不用 Redoc 查看 ${title}`,
  onItsPage: (page) =>
    `[见该接口自己的页面](${page})：最先遇到的坑、每处矛盾的含义、最小请求、每种失败、用到它的流程，以及各版本的变更`,
  callOnItsPage: (page) => `[见全部这些接口的页面](${page})`,
  evidence: (evidence) => `依据：${evidence}`,
  end: "。",
  outdated: (link) => `已过期。改用 ${link}。`,
  gap: "",
  comma: "、",
  beside: "，",
  markdown: "Markdown（英文）",
  stringToSign: "待签名字符串",
  founded: (evidence) => `（${evidence}）`,
  known: (entries) => `已知取值；可能出现未列出的值：${entries}。`,
  erratum: (title, links) => `${title}：${links}`,
  legend: "**依据**。接口和服务器都写明其依据：",
  mark: "标注",
  meaning: "含义",
  ownLabels: "Redoc 自己的少数标签（如 `non-empty`）只有英文；本站自己的页面全部为中文。",
};

/** What stands on the pages of Redoc beside the contract, by language. */
export const redocWords: Readonly<Record<Language, RedocWords>> = { en, "zh-CN": zh };
