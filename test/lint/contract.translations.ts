import { describe, expect, test } from "vitest";
import { readGuideTranslations } from "../../scripts/lib/translations/guides.ts";
import { translationHomes } from "../../scripts/lib/translations/homes.ts";
import { readTranslations, translated } from "../../scripts/lib/translations/translation-file.ts";
import { describeTranslationFault, translationFaults } from "../../scripts/lint/translations/check.ts";
import { literalFaults } from "../../scripts/lint/translations/literals.ts";

describe.each(translationHomes().map((home) => [home.file, home] as const))("%s", (file, { groups }) => {
  const translations = readTranslations(file);
  const texts = groups.flatMap(({ name, texts: own }) => own.map((one) => ({ name, ...one })));

  test("has every text, and in each the code, links and numbers of the English", () => {
    expect(texts.length).toBeGreaterThan(0);
    for (const { name, pointer, text } of texts) {
      const chinese = translated(translations, name, pointer, text);
      expect(chinese, `${name} ${pointer}`).toBeDefined();
      expect(literalFaults(text, chinese ?? ""), `${name} ${pointer}`).toEqual([]);
    }
  });
});

test("every guide has its translation, of the English of today", () => {
  for (const { file, of, chinese } of readGuideTranslations()) expect(chinese?.of, file).toBe(of);
});

test("the lint finds nothing in the contract", () => {
  expect(translationFaults().map(describeTranslationFault)).toEqual([]);
});
