import type { Occasion } from "../../../src/sandbox/behaviour/behaviour.ts";
import type { Language } from "../../lib/translations/language.ts";

const en = {
  title: "Guides",
  summary: "What an integrator asks first, each guide with commands that can be run as they are.",
  lead: "Every command in them is run by the tests of this package.",
  answer: "answer",
  meaning: "meaning",
  attributeHeads: ["attribute", "what it tells", "on metrics too"],
  metricHeads: ["metric", "kind", "unit", "what it counts"],
  yes: "yes",
  occasions: {
    "stock-arrives": "when stock arrives",
    "stock-lost": "when its stock is lost",
    "funds-arrive": "when the balance grows",
    "refund-succeeds": "when the refund succeeds",
    "refund-fails": "when the refund fails",
  } as Record<Occasion, string>,
  after: (duration: string, setting: string) => `after ${duration} (setting ${setting})`,
  byCall: (call: string) => `by the call ${call}`,
  byAct: (act: string) => `by the act ${act}`,
  otherwise: ", where it cannot be done, or only in part",
  only: (name: string, values: string) => `, with ${name} set to ${values}`,
  sameInstant: ", at the same instant",
  or: " or ",
  and: " and ",
  is: (axis: string, states: string) => `${axis} is ${states}`,
  runs: (act: string, where: string) => `The act ${act} goes through the steps that take time until ${where}`,
  units: { d: "d", h: "h", min: "min", s: "s" } as Record<"d" | "h" | "min" | "s", string>,
  colon: ": ",
  never: "never in the sandbox",
  neverText: "the sandbox never comes to it",
  notListed: "not in the contract's list",
  states: (title: string) => `States of ${title}, with arrows; the list below says the same.`,
  arrowsNote:
    "Values and meanings are those of the contract; the arrows are those of the sandbox. No source draws them, so that most are inferred.",
  dashed: " Dashed: inferred.",
  titleEnd: ". ",
};

/** The words of guides beside their own. */
export type GuideWords = typeof en;

const zh: GuideWords = {
  title: "指南",
  summary: "对接方最先会问的问题；每篇指南中的命令都可以照原样运行。",
  lead: "其中的每条命令都由本软件包的测试运行过。",
  answer: "响应",
  meaning: "含义",
  attributeHeads: ["属性", "说明", "指标也带有"],
  metricHeads: ["指标", "类型", "单位", "统计内容"],
  yes: "是",
  occasions: {
    "stock-arrives": "库存到货时",
    "stock-lost": "失去库存时",
    "funds-arrive": "余额增加时",
    "refund-succeeds": "退款成功时",
    "refund-fails": "退款失败时",
  },
  after: (duration, setting) => `经过 ${duration}（设置项 ${setting}）`,
  byCall: (call) => `由调用 ${call}`,
  byAct: (act) => `由动作 ${act}`,
  otherwise: "，无法完成或只能部分完成时",
  only: (name, values) => `，且 ${name} 设为 ${values}`,
  sameInstant: "，同一时刻",
  or: " 或 ",
  and: "，且 ",
  is: (axis, states) => `${axis} 为 ${states}`,
  runs: (act, where) => `动作 ${act} 依次走过各个耗时的步骤，直到 ${where}`,
  units: { d: "天", h: "小时", min: "分钟", s: "秒" },
  colon: "：",
  never: "沙箱中从不出现",
  neverText: "沙箱中从不出现",
  notListed: "未列入接口契约",
  states: (title) => `${title} 的各状态及箭头；下面的列表说的是同样的内容。`,
  arrowsNote: "取值及含义出自接口契约；箭头出自沙箱。没有任何来源画出这些箭头，因此多数为推断。",
  dashed: "虚线：推断。",
  titleEnd: "。",
};

/** The words of guides beside their own, by language. */
export const guideWords: Readonly<Record<Language, GuideWords>> = { en, "zh-CN": zh };
