const en = {
  copied: "Copied",
  selected: "Selected: press Ctrl+C",
  nothingFound: "Nothing found",
  field: "Field",
  fields: (shown: number, all: number) => `${shown} of ${all} fields`,
  entries: (shown: number, all: number) => `${shown} of ${all}`,
};

type BrowserWords = typeof en;

const zh: BrowserWords = {
  copied: "已复制",
  selected: "已选中：请按 Ctrl+C",
  nothingFound: "没有找到",
  field: "字段",
  fields: (shown, all) => `${all} 个字段中的 ${shown} 个`,
  entries: (shown, all) => `${all} 条中的 ${shown} 条`,
};

/** The words of what scripts do on a page, in the language of the page. */
export function browserWords(): BrowserWords {
  return document.documentElement.lang === "zh-CN" ? zh : en;
}
