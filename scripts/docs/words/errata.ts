import type { Erratum } from "../../../src/contract/erratum.ts";
import { countsText, erratumClasses, impacts } from "../../../src/contract/erratum.ts";
import type { Language } from "../../lib/translations/language.ts";

type ClassName = (typeof erratumClasses)[number]["name"];
type Impact = Erratum["impact"];

const en = {
  title: "Known contradictions",
  summary: (counts: string) => `${counts} in the source documents, and what was decided.`,
  lead: (counts: string) =>
    `${counts}. A contradiction is a place where a source document disagrees with itself, with its own example or with what other sources say; a question is what the documents leave open and a client author has to know. Each entry says what was decided here, and why.`,
  counts: (errata: readonly Erratum[]) => countsText(errata),
  countsLabel: "Counts",
  classes: { contradictions: "Contradictions", questions: "Open questions" } as Record<ClassName, string>,
  /** Of one entry. */
  one: { contradictions: "Contradiction", questions: "Open question" } as Record<ClassName, string>,
  ofImpact: (title: string, impact: Impact) =>
    `${title} ${{ breaks: "that break a call or an answer", decides: "that decide what happens", detail: "of detail" }[impact]}`,
  impactNames: { breaks: "breaks", decides: "decides", detail: "detail" } as Record<Impact, string>,
  impacts: "The impacts",
  kinds: "The kinds",
  all: "all",
  text: "Text",
  system: "System",
  impact: "Impact",
  kind: "Kind",
  documentsSay: "Documents say",
  exampleShows: "Example shows",
  decision: "Decision",
  why: "Why",
  allOperations: "all operations,",
  gone: "No contradictions after all",
  formerly: "Formerly also",
  /** After a colon. */
  gap: " ",
  comma: ", ",
  end: ".",
  link: (title: string, links: string) => `${title}: ${links}`,
};

/** The words of the register of errata. */
export type ErrataWords = typeof en;

const zh: ErrataWords = {
  title: "已知矛盾",
  summary: (counts) => `原始文档中有 ${counts}，以及对各处的处理决定。`,
  lead: (counts) =>
    `${counts}。矛盾指原始文档与自身、与自己的示例或与其他来源不一致之处；待确认问题指文档未说明而客户端作者必须知道的事。每一条都写明本处的处理决定及理由。`,
  counts: chineseCounts,
  countsLabel: "计数",
  classes: { contradictions: "矛盾", questions: "待确认问题" },
  one: { contradictions: "矛盾", questions: "待确认问题" },
  ofImpact: (title, impact) =>
    `${title}：${{ breaks: "导致调用或响应失败", decides: "决定结果", detail: "细节" }[impact]}`,
  impactNames: { breaks: "导致失败", decides: "决定结果", detail: "细节" },
  impacts: "影响程度",
  kinds: "种类",
  all: "全部",
  text: "文字",
  system: "系统",
  impact: "影响",
  kind: "种类",
  documentsSay: "文档写明",
  exampleShows: "示例所示",
  decision: "处理决定",
  why: "理由",
  allOperations: "全部接口",
  gone: "后来查明并非矛盾",
  formerly: "曾用编号：",
  gap: "",
  comma: "、",
  end: "。",
  link: (title, links) => `${title}：${links}`,
};

function chineseCounts(errata: readonly Erratum[]): string {
  const counts = erratumClasses.map(({ name, holds }) => {
    const own = errata.filter(holds);
    const each = impacts.map(
      (impact) => `${zh.impactNames[impact]} ${own.filter((one) => one.impact === impact).length}`,
    );
    return `${own.length} 处${zh.classes[name]}（${each.join("、")}）`;
  });
  return counts.join("和 ");
}

/** The words of the register of errata, by language. */
export const errataWords: Readonly<Record<Language, ErrataWords>> = { en, "zh-CN": zh };
