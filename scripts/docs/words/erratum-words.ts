import type { SenseWords } from "../../../src/contract/erratum-sense.ts";
import type { Language } from "../../lib/translations/language.ts";

const chinese: SenseWords = {
  sources: {
    documents: "表格",
    example: "示例",
    printed: "文档另一处",
    observed: "一家对接方",
    publicClients: "他人的客户端代码",
    publicDocs: "另一公开页面",
    "first-page": "另一页面",
    "older-pages": "较早的页面",
    "release-notes": "一则发布说明",
    "table-of-states": "状态表",
    "other-calls": "其他接口",
  },
  types: {
    string: "字符串",
    number: "数字",
    integer: "整数",
    boolean: "布尔值",
    object: "对象",
    array: "列表",
    null: "null",
  },
  missing: "缺失",
  empty: "空字符串",
  milliseconds: "毫秒数",
  or: (forms) =>
    spaced(forms.length < 2 ? forms.join("") : `${forms.slice(0, -1).join("、")}或${forms.at(-1)}`),
  question: (documents, open, decision) => `文档：${documents}${open}本处的处理决定：${decision}`,
  found: (documents, found, decision) => `文档：${documents}实际所见：${found}本处的处理决定：${decision}`,
  sides: (documents, example, decision) => `文档：${documents}示例：${example}本处的处理决定：${decision}`,
  factsAndDecision: (facts, decision) => `${facts}。本处的处理决定：${decision}`,
  factsAndAdvice: (facts, advice) => `${facts}；${advice}。`,
  bothForms: "两种都要能处理",
  beyondList: "要能处理列表以外的取值",
  eachForm: "每一种都要能处理",
  exampleOnly: (source, form, role) =>
    spaced(
      `仅${source}有该字段${form ? `，为${form}` : ""}；${role === "send" ? "可发送，也可省略" : "出现时读取，但不要依赖它"}。`,
    ),
  nullInExample: (source, table, form) =>
    spaced(`${source}中为 null${form ? `，${table}写明为${form}` : ""}`),
  omitted: (table, source, isEmpty, role) => {
    const facts = isEmpty ? `${table}要求有值，${source}留空` : `${table}标为必填，${source}缺失`;
    const advice = isEmpty ? "要能处理空值" : "要能处理没有该字段的响应";
    return spaced(`${facts}；${role === "send" ? "发送时带上值" : advice}。`);
  },
  typesDiffer: (table, form, source, other) => spaced(`${table}写明为${form}，${source}为${other}`),
  notListed: (table, source, values) => spaced(`${source}的取值为${values}，${table}未列出`),
  observed: (table, form, { by, form: met }) => {
    const found = met === undefined ? "缺失" : `为${met}`;
    return spaced(
      by === undefined
        ? `${table}写明为${form}，据一家对接方所见${found}`
        : `${table}写明为${form}，${by}中${found}`,
    );
  },
  open: (forms) => spaced(`文档未说明是${chinese.or(forms)}`),
};

/** Chinese beside code, letters and digits stands off by a space. */
function spaced(text: string): string {
  return text
    .replace(/(\p{Script=Han})(`|[A-Za-z0-9])/gu, "$1 $2")
    .replace(/(`[^`]*`)|([A-Za-z0-9])(\p{Script=Han})/gu, (whole, code, letter, han) =>
      code === undefined ? `${letter} ${han}` : whole,
    )
    .replace(/(`[^`]*`)(?=\p{Script=Han})/gu, "$1 ");
}

/** The words of errata; nothing for English, which they are told in by themselves. */
export const erratumWords: Readonly<Record<Language, SenseWords | undefined>> = {
  en: undefined,
  "zh-CN": chinese,
};
