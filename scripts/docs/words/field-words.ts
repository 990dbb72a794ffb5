import type { FieldWords } from "../../../src/contract/fields.ts";
import type { RuleWords } from "../../../src/contract/words.ts";
import type { Language } from "../../lib/translations/language.ts";

/** How rules are put into words, where that is not English. */
const chineseRules: RuleWords = {
  phrases: {
    minimum: "不小于 n",
    maximum: "不大于 n",
    exclusiveMinimum: "大于 n",
    exclusiveMaximum: "小于 n",
    minItems: "至少 n 项",
    maxItems: "最多 n 项",
    minLength: "至少 n 个字符",
    maxLength: "最多 n 个字符",
    pattern: "符合 n",
    const: "为 n",
    enum: "为 n",
    type: "类型为 n",
    $ref: "由 n 描述",
    contentMediaType: "内容的媒体类型为 n",
    contentEncoding: "内容编码为 n",
  },
  satisfies: (keyword) => `满足 ${keyword} n`,
  it: "",
  eachEntry: "每一项",
  absent: "不出现",
  present: () => "须出现",
  noOtherEntry: "没有其他项",
  either: "以下任一：",
  or: "；或 ",
  anything: "任意",
  notSo: "以下不成立：",
  that: (statements) => statements,
  wherePresent: (says, member) => `${says}（${member === "" ? "若出现" : `若 ${member} 出现`}）`,
  noEntry: (which) => `没有符合此条件的项：${which}`,
  exactly: (count, which) => `恰好有 ${count} 项符合：${which}`,
  between: (least, most, which) =>
    `至少有 ${least} 项${most === undefined ? "" : `、最多有 ${most} 项`}符合：${which}`,
  told: (subject, says) => (subject.endsWith("：") ? `${subject}${says}` : `${subject} ${says}`).trim(),
  list: (texts) =>
    texts.length > 2 ? `${texts.slice(0, -1).join("、")}，以及 ${texts.at(-1)}` : texts.join("，且 "),
  choice: (values) =>
    values.length < 2 ? values.join("") : `${values.slice(0, -1).join("、")} 或 ${values.at(-1)}`,
  whole: (statements) => `${statements}。`,
  unless: (condition, otherwise) => `除非 ${condition}：${otherwise}。`,
  condition: (condition, then, otherwise) =>
    `若 ${condition}，则 ${then}${otherwise === undefined ? "" : `；否则 ${otherwise}`}。`,
};

const chineseTypes: FieldWords = {
  eachEntry: (text) => `每一项：${text}`,
  anyValue: "任意值",
  listOf: (entries) => `${entries} 列表`,
  or: " 或 ",
  format: (type, format) => `${type}（${format}）`,
  values: (type) => `，值：${type}`,
  founded: (meaning, evidence) => `${meaning}（${evidence}）`,
  limits: { rules: chineseRules, pattern: (pattern) => `符合正则约束 \`${pattern}\`。` },
};

/** The words of fields; nothing for English, which they are told in by themselves. */
export const fieldWords: Readonly<Record<Language, FieldWords | undefined>> = {
  en: undefined,
  "zh-CN": chineseTypes,
};

/** The words of rules; nothing for English. */
export const ruleWords: Readonly<Record<Language, RuleWords | undefined>> = {
  en: undefined,
  "zh-CN": chineseRules,
};
