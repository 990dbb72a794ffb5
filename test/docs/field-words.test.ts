import { describe, expect, test } from "vitest";
import { erratumWords } from "../../scripts/docs/words/erratum-words.ts";
import { fieldWords, ruleWords } from "../../scripts/docs/words/field-words.ts";
import { senseOf } from "../../src/contract/erratum-sense.ts";
import { limitsOf } from "../../src/contract/field-rules.ts";
import { fieldOf } from "../../src/contract/fields.ts";
import type { Schema } from "../../src/contract/openapi.ts";
import { conditionSentence, sentence } from "../../src/contract/words.ts";
import { errata } from "../helpers/errata.ts";

const rules = ruleWords["zh-CN"];
const fields = fieldWords["zh-CN"];

describe("the Chinese words of rules", () => {
  test.each([
    [{ maxLength: 20 }, "最多 20 个字符。"],
    [{ required: ["a", "b"] }, "`a`，且 `b` 须出现。"],
    [{ properties: { a: { enum: [1, 2] } }, required: ["a"] }, "`a` 为 1 或 2。"],
    [{ anyOf: [{ required: ["a"] }, { required: ["b"] }] }, "以下任一：`a` 须出现；或 `b` 须出现。"],
  ])("%o is told as %s", (schema, told) => {
    expect(sentence(schema, [], rules)).toBe(told);
  });

  test("tell conditions", () => {
    const schema = {
      if: { required: ["a"], properties: { a: { const: "X" } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ["b"] },
      else: { properties: { b: { not: {} } } },
    };
    expect(conditionSentence(schema, [], rules)).toBe('若 `a` 为 "X"，则 `b` 须出现；否则 `b` 不出现。');
  });

  test("tell limits without a subject, as the English ones do", () => {
    expect(limitsOf({ minItems: 1, pattern: "^A" }, fields?.limits)).toEqual([
      "至少 1 项。",
      "符合正则约束 `^A`。",
    ]);
    expect(limitsOf({ minItems: 1, pattern: "^A" })).toEqual([
      "Has at least 1 entry.",
      "Matches the pattern `^A`.",
    ]);
  });

  test("tell the type of a list, and its entries", () => {
    const document = { openapi: "3.1.0", info: { title: "A", version: "1" } };
    const schema: Schema = { type: "array", items: { type: ["string", "null"], description: "编码" } };
    const field = fieldOf(document, "request", schema, true, [], fields);
    expect([field.type, field.description]).toEqual(["string 或 null 列表", "每一项：编码"]);
  });
});

test("what an erratum means is told in Chinese wherever it is told from its readings", () => {
  const told = errata.flatMap((erratum) =>
    (["send", "read"] as const).map((role) =>
      senseOf(
        { ...erratum, documents_say: "文档。", example_shows: "示例。", why: "理由。", decision: "决定。" },
        role,
        erratumWords["zh-CN"],
      ),
    ),
  );
  expect(told.length).toBeGreaterThan(100);
  for (const sense of told) {
    expect(sense).toMatch(/^\p{Script=Han}.*。$/u);
    expect(sense.replace(/`[^`]*`/g, "")).not.toMatch(/[a-z]{3,} [a-z]{3,}/);
    expect(sense, sense).not.toMatch(/\p{Script=Han}`|`\p{Script=Han}/u);
  }
});
