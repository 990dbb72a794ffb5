import type { Language } from "../../lib/translations/language.ts";

const en = {
  process: "Process",
  guide: "Guide",
  page: "Page",
  deprecated: ", deprecated",
  comma: ", ",
  colon: ": ",
};

/** The words of the index of the search. */
export type SearchWords = typeof en;

const zh: SearchWords = {
  process: "流程",
  guide: "指南",
  page: "页面",
  deprecated: "，已弃用",
  comma: "，",
  colon: "：",
};

/** The words of the index of the search, by language. */
export const searchWords: Readonly<Record<Language, SearchWords>> = { en, "zh-CN": zh };
