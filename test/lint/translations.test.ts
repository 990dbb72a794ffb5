import { describe, expect, test } from "vitest";
import type { Term } from "../../scripts/lib/translations/glossary.ts";
import { guidesLeftOver } from "../../scripts/lib/translations/guides.ts";
import { textHash, textsIn } from "../../scripts/lib/translations/source-texts.ts";
import { type TranslationFile, translationsOf } from "../../scripts/lib/translations/translation-file.ts";
import {
  describeTranslationFault,
  faultsOfGuide,
  faultsOfHome,
} from "../../scripts/lint/translations/check.ts";
import { literalFaults } from "../../scripts/lint/translations/literals.ts";
import { skeleton } from "../../scripts/lint/translations/skeleton.ts";
import { termCheck } from "../../scripts/lint/translations/terms.ts";

const english = "Cancels the outbound order `orderNumber`, at most 2 times.";
const right = "取消出库单 `orderNumber`，最多 2 次。";
const terms: Term[] = [
  { en: ["outbound order"], zh: ["出库单"], avoid: ["出货单"], attested: "yes" },
  { en: ["order"], zh: ["订单"], avoid: ["定单"], attested: "yes" },
  { en: ["label"], zh: ["面单"], avoid: ["标签"], attested: "yes" },
  { en: ["pallet label"], zh: ["板贴", "托盘标签"], attested: "yes" },
  { en: ["page"], zh: ["页码"], avoid: ["页数"], attested: "no", unchecked: "an everyday word" },
];
const check = termCheck(terms);
const home = {
  name: "made-up",
  file: "spec/made-up/zh-CN.yaml",
  groups: [{ name: "paths/cancel.yaml", texts: [{ pointer: "/post/summary", text: english }] }],
};

function faultsOf(translations: TranslationFile) {
  return faultsOfHome(home, translations, check);
}

function withText(text: string, of = textHash(english)): TranslationFile {
  return { texts: { "paths/cancel.yaml": { "/post/summary": { of, text } } } };
}

describe("the lint of translations", () => {
  test("finds nothing in a right translation, at its place or below `same`", () => {
    expect(faultsOf(withText(right))).toEqual([]);
    expect(faultsOf({ same: { [textHash(english)]: right }, texts: {} })).toEqual([]);
  });

  test("names a text without a translation, its hash, and the command that prints what to fill in", () => {
    const [fault] = faultsOf({ texts: {} });
    expect(fault && describeTranslationFault(fault)).toBe(
      `spec/made-up/zh-CN.yaml paths/cancel.yaml /post/summary: the translation is missing, the English is ${textHash(english)} ("npm run translations" prints what to fill in): ${english}`,
    );
  });

  test("names a translation of an older English text, even where `same` has one of the new text", () => {
    const stale = { ...withText(right, "00000000"), same: { [textHash(english)]: right } };
    expect(faultsOf(stale)).toMatchObject([
      { kind: "stale", detail: `is of 00000000, and the English is ${textHash(english)} now` },
    ]);
  });

  test("finds translations of texts that are gone", () => {
    const { texts } = withText(right);
    const left = { texts: { ...texts, "paths/gone.yaml": { "/x": { of: "00000000", text: "无" } } } };
    expect(faultsOf({ ...left, same: { "11111111": "无" } })).toMatchObject([
      { kind: "left", place: "paths/gone.yaml /x" },
      { kind: "left", place: "same 11111111" },
    ]);
  });

  test("finds a term without its word, and the wrong word for one", () => {
    expect(faultsOf(withText("取消单据 `orderNumber`，最多 2 次。"))).toMatchObject([
      { kind: "term", detail: 'has no word for "outbound order": write "出库单"' },
    ]);
    expect(faultsOf(withText("取消出货单 `orderNumber`，最多 2 次。"))).toMatchObject([
      { kind: "term", detail: 'writes "出货单" for "outbound order": write "出库单"' },
    ]);
  });

  test("finds code and numbers that differ", () => {
    expect(faultsOf(withText("取消出库单 `OrderNumber`，最多两次。")).map(({ detail }) => detail)).toEqual([
      "code: has 0 of `orderNumber`, the English 1",
      "code: has 1 of `OrderNumber`, the English 0",
      "numbers: has 0 of 2, the English 1",
    ]);
  });

  test("says where the translation stands that several places have in common", () => {
    const of = textHash(english);
    const [fault] = faultsOf({ same: { [of]: "取消出货单 `orderNumber`，最多 2 次。" }, texts: {} });
    expect(fault?.detail).toBe(
      `below \`same\`, '${of}': writes "出货单" for "outbound order": write "出库单"`,
    );
  });

  test("names the file and the line of what is no YAML", () => {
    expect(() =>
      translationsOf("spec/made-up/zh-CN.yaml", "texts:\n  a: {/x: {of: '1', text: '未}}\n"),
    ).toThrow(/^spec\/made-up\/zh-CN\.yaml is no YAML: .*line 3/);
  });

  test("prints no list beside a file that nobody can read, but what is wrong with it", () => {
    const detail = "spec/made-up/zh-CN.yaml is no YAML: Missing closing 'quote at line 3";
    const fault = { file: home.file, place: "", kind: "unreadable", english: "", of: "", detail } as const;
    expect(skeleton([fault])).toBe(detail);
    expect(describeTranslationFault(fault)).toBe(detail);
  });

  test("prints the stale translation beside the English of today", () => {
    expect(skeleton(faultsOf(withText(right, "00000000")))).toContain(
      `    # ${english}\n    # So far: ${right}\n`,
    );
  });

  test("prints what is missing as YAML to be filled in, the English as a comment", () => {
    expect(skeleton(faultsOf({ texts: {} }))).toBe(
      `# spec/made-up/zh-CN.yaml\ntexts:\n  paths/cancel.yaml:\n    # ${english}\n    /post/summary: {of: '${textHash(english)}', text: ''}`,
    );
    expect(skeleton([])).toBe("Every text has its translation.");
  });
});

describe("the texts of a source", () => {
  test("are those of a field with the name of a keyword, too, and not those in data", () => {
    const payload = { type: "object", description: "What is sent.", default: { description: "data" } };
    expect(textsIn({ properties: { payload } })).toEqual([
      { pointer: "/properties/payload/description", text: "What is sent." },
    ]);
  });
});

describe("the lint of guides", () => {
  const text = (markdown: string) => ({ title: "Cancel", summary: "How", markdown });
  const guide = { name: "cancel", file: "spec/zh-CN/guides/cancel.md", of: "11111111" };
  const chinese = (markdown: string) => ({ title: "取消", summary: "做法", markdown });
  const english = text("Before.\n\n## Times\n\nAt most 2.\n");

  test("names the section of a fault", () => {
    const wrong = { ...chinese("之前。\n\n## 次数\n\n最多 3 次。\n"), of: guide.of };
    expect(faultsOfGuide({ ...guide, english, chinese: wrong }, check)).toMatchObject([
      { english: "## Times", detail: "numbers: has 0 of 2, the English 1" },
      { english: "## Times", detail: "numbers: has 1 of 3, the English 0" },
    ]);
  });

  test("asks for the hash of the English", () => {
    const without = { ...chinese("之前。\n\n## 次数\n\n最多 2 次。\n"), of: "" };
    const [fault] = faultsOfGuide({ ...guide, english, chinese: without }, check);
    expect(fault?.detail).toBe("is of no English that it names, and the English is 11111111 now");
  });

  test("finds the translation of a guide that is gone", () => {
    expect(guidesLeftOver(["cancel.md"], ["cancel.md", "gone.md"])).toEqual(["spec/zh-CN/guides/gone.md"]);
    expect(guidesLeftOver()).toEqual([]);
  });
});

describe("the check of terms", () => {
  test("looks at the longest term alone, in the plural and in capitals too", () => {
    expect(check("Outbound Orders", "出库单")).toEqual([]);
    expect(check("Orders", "出库单")).toEqual(['has no word for "Orders": write "订单"']);
  });

  test("takes a wrong word for right where it is a part of the right one of a term in the text", () => {
    expect(check("A pallet label", "托盘标签")).toEqual([]);
    expect(check("A label", "标签")).toEqual(['writes "标签" for "label": write "面单"']);
  });

  test("looks at no code and at nothing that is quoted as it is", () => {
    expect(check("The member `order`", "字段 `order`")).toEqual([]);
    expect(check('The heading "Order Lines" stands twice', "标题“Order Lines”出现两次")).toEqual([]);
  });

  test("asks for no word of a term that is not checked, but for no wrong one either", () => {
    expect(check("On this page", "在本页")).toEqual([]);
    expect(check("On this page", "页数")).toEqual(['writes "页数" for "page": write "页码"']);
  });
});

describe("a spelling of two terms", () => {
  const both: Term[] = [
    { en: ["hold"], zh: ["暂挂"], avoid: ["挂起", "冻结"], attested: "yes" },
    { en: ["hold"], zh: ["冻结"], avoid: ["挂起"], attested: "yes" },
  ];

  test("takes the word of either, and no word that both avoid", () => {
    expect(["暂挂", "冻结"].flatMap((word) => termCheck(both)("On hold", word))).toEqual([]);
    expect(termCheck(both)("On hold", "挂起")).toHaveLength(1);
  });
});

describe("the check of literals", () => {
  test("holds links, directives, addresses and fenced code", () => {
    const text = "[signing](guide:signing) https://example.com/a <!-- recipe: A.java -->\n```\nx\n```";
    expect(literalFaults(text, text.replace("signing]", "签名]"))).toEqual([]);
    expect(literalFaults(text, "签名")).toHaveLength(4);
  });

  test("takes a month for its number", () => {
    expect(literalFaults("Since April 2023, 21 July 2026", "自 2023 年 4 月，2026 年 7 月 21 日")).toEqual(
      [],
    );
    expect(literalFaults("Since April 2023", "自 2023 年 5 月")).toHaveLength(2);
  });
});
