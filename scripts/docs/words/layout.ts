import type { Language } from "../../lib/translations/language.ts";

const en = {
  site: "Fulfillment OpenAPI",
  skip: "Skip to the content",
  navigation: "Site",
  pages: {
    operations: "Operations",
    processes: "Processes",
    guides: "Guides",
    signing: "Signing",
    errata: "Known contradictions",
  },
  searchLabel: "Search operations, fields, guides and contradictions",
  searchHint: "Search all three APIs  ( / )",
  found: "Found",
  language: "Language",
  /** The other language, in its own words. */
  otherLanguage: "中文",
  footer: "Made from the bundles, the register of errata and the guides of Fulfillment OpenAPI. For tools:",
  asMarkdown: "this page as Markdown",
  markdown: "Markdown",
  start: "Start",
  breadcrumb: "Breadcrumb",
  end: ".",
  comma: ", ",
  /** Between two sentences, and after a colon. */
  gap: " ",
  copy: "Copy",
  table: "Table",
  openInRedoc: "Open in Redoc",
  inRedoc: (title: string) => `${title} in Redoc`,
  changelog: "Changelog",
  /** The language of the page, in its own words. */
  inItself: "English",
};

/** The words of what stands around every page. */
export type LayoutWords = typeof en;

const zh: LayoutWords = {
  site: "Fulfillment OpenAPI",
  skip: "跳到正文",
  navigation: "站点",
  pages: {
    operations: "接口",
    processes: "流程",
    guides: "指南",
    signing: "签名",
    errata: "已知矛盾",
  },
  searchLabel: "搜索接口、字段、指南和矛盾",
  searchHint: "搜索三套接口（按 / 键）",
  found: "搜索结果",
  language: "语言",
  otherLanguage: "English",
  footer: "由 Fulfillment OpenAPI 的描述文件、勘误登记和指南生成。供工具使用：",
  asMarkdown: "本页的 Markdown（英文）",
  markdown: "Markdown（英文）",
  start: "首页",
  breadcrumb: "当前位置",
  end: "。",
  comma: "、",
  gap: "",
  copy: "复制",
  table: "表格",
  openInRedoc: "在 Redoc 中打开",
  inRedoc: (title) => `在 Redoc 中查看：${title}`,
  changelog: "变更记录",
  inItself: "中文",
};

/** The words of what stands around every page, by language. */
export const layoutWords: Readonly<Record<Language, LayoutWords>> = { en, "zh-CN": zh };
