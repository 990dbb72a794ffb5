import type { Language } from "../../lib/translations/language.ts";

const en = {
  required: "required",
  deprecated: "deprecated",
  default: "Default",
  evidence: "Evidence",
  errata: "Known contradictions and open questions",
  members: (count: number) => `${count} member${count === 1 ? "" : "s"}`,
  membersOf: (name: string) => ` of ${name}`,
  filter: "Filter",
  requiredFirst: "required first",
  expandAll: "Expand all",
  foldAll: "Fold all",
  known: "Known values; others are possible",
  /** After a colon. */
  gap: " ",
  comma: ", ",
  oneOf: "One of",
  colon: ":",
  joined: (type: string) => `${type}, separated by commas`,
  call: "you call",
  push: "you are called",
};

/** The words of fields and of the marks beside them. */
export type FieldListWords = typeof en;

const zh: FieldListWords = {
  required: "必填",
  deprecated: "已弃用",
  default: "默认值",
  evidence: "依据",
  errata: "已知矛盾和待确认问题",
  members: (count) => `${count} 个字段`,
  membersOf: (name) => `（${name}）`,
  filter: "筛选",
  requiredFirst: "必填在前",
  expandAll: "全部展开",
  foldAll: "全部折叠",
  known: "已知取值；可能出现未列出的值",
  oneOf: "取值之一",
  gap: "",
  comma: "、",
  colon: "：",
  joined: (type) => `${type}，以逗号分隔`,
  call: "调用",
  push: "接收推送",
};

/** The words of fields and of the marks beside them, by language. */
export const fieldListWords: Readonly<Record<Language, FieldListWords>> = { en, "zh-CN": zh };
