import { type Html, html } from "../../lib/html.ts";
import type { Language } from "../../lib/translations/language.ts";

const en = {
  title: (description: string) => `Changelog of ${description}`,
  summary: (description: string) =>
    `What each version changed in the description of ${description}, and what the next one announces.`,
  announced: "What the next release announces",
  announcedFor: "For the whole package, clients and commands included.",
  nothingWaits: "Nothing is announced.",
  unreleased: (before: string) => `Not released yet, since ${before}`,
  release: (release: string, before: string) => `${release}, since ${before}`,
  first: (release: string) => `${release}, the first release`,
  said: "What the release says of the whole package",
  unreleasedDescription: (): Html =>
    html`No release has this description yet. To compare two bundles of your own: <code>npx fulfillment-openapi diff old.json new.json</code>.`,
  comparedBy: (): Html =>
    html`What the machine-readable descriptions differ in, operation by operation, found by <code>fulfillment-openapi diff</code>.`,
  section: "Changes",
  unreleasedOperation: (changelog: Html): Html =>
    html`No release has this operation yet; what the next one announces is in the ${changelog}.`,
  unchanged: (release: string, changelog: Html): Html =>
    html`Unchanged since ${release}, the first release; other operations are in the ${changelog}.`,
  changelog: "changelog",
};

/** What the changelogs and the pages of operations say of changes. */
export type ChangeWords = typeof en;

const zh: ChangeWords = {
  title: (description) => `${description}的变更记录`,
  summary: (description) => `各版本对 ${description} 描述的变更，以及下一版本预告的变更。`,
  announced: "下一版本的预告",
  announcedFor: "针对整个软件包，包括客户端和命令。条目为英文原文。",
  nothingWaits: "没有预告。",
  unreleased: (before) => `自 ${before} 以来，尚未发布`,
  release: (release, before) => `${release}，自 ${before} 以来`,
  first: (release) => `${release}，首个发布版本`,
  said: "该版本对整个软件包的说明（英文）",
  unreleasedDescription: () =>
    html`尚无发布版本包含该描述。要比较你自己的两个描述文件：<code>npx fulfillment-openapi diff old.json new.json</code>。`,
  comparedBy: () =>
    html`机器可读描述之间的差异，逐个接口列出，由 <code>fulfillment-openapi diff</code> 得出。条目为英文原文。`,
  section: "变更",
  unreleasedOperation: (changelog) => html`尚无发布版本包含该接口；下一版本的预告见${changelog}。`,
  unchanged: (release, changelog) => html`自首个发布版本 ${release} 以来没有变更；其他接口见${changelog}。`,
  changelog: "变更记录",
};

/** What the changelogs and the pages of operations say of changes, by language. */
export const changeWords: Readonly<Record<Language, ChangeWords>> = { en, "zh-CN": zh };
