import { expect, test } from "vitest";
import { signingWords } from "../../scripts/docs/signing/words.ts";
import { mistakes } from "../../src/explain/mistakes.ts";
import { siteFile, sitePages } from "../helpers/site.ts";
import { leads } from "../helpers/site-links.ts";

const chinese = "zh-CN/";
const english = sitePages().filter((path) => !path.startsWith(chinese));

test("every page is there in English and Chinese, says its language, and leads to itself in both", () => {
  expect(sitePages().filter((path) => path.startsWith(chinese))).toEqual(
    english.map((path) => chinese + path).sort(),
  );
  for (const path of sitePages()) {
    const head = siteFile(path).slice(0, 5_000);
    expect(head, path).toContain(`<html lang="${path.startsWith(chinese) ? "zh-CN" : "en"}">`);
    const alternates = [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)];
    expect(
      alternates.map(([, language]) => language),
      path,
    ).toEqual(["en", "zh-CN", "x-default"]);
    for (const [, , link = ""] of alternates) expect(leads(path, link), `${path}: ${link}`).toBe(true);
    const [, twin] = alternates[path.startsWith(chinese) ? 0 : 1]?.slice(1) ?? [];
    expect(siteFile(path), path).toMatch(
      new RegExp(`<a class="language"[^>]* href="${twin?.replaceAll(".", "\\.")}">`),
    );
  }
});

test("Chinese pages are Chinese, code and names apart", () => {
  const operation = siteFile("zh-CN/docs/glink/createOrder.html");
  expect(operation).toContain("<h1>创建出库单</h1>");
  expect(operation).toMatch(/<strong class="required">必填<\/strong>/);
  const rules = [...operation.matchAll(/<ul class="rules">(.*?)<\/ul>/gs)].map(([, list = ""]) => list);
  expect(rules.length).toBeGreaterThan(0);
  for (const rule of rules) expect(rule).toMatch(/\p{Script=Han}/u);
  expect(siteFile("zh-CN/errata.html")).toMatch(/<dt>处理决定<\/dt><dd>[^<]*\p{Script=Han}/u);
  expect(siteFile("zh-CN/index.html")).toMatch(/处矛盾（导致失败 \d+、决定结果 \d+、细节 \d+）/);
  expect(siteFile("zh-CN/docs/kakaclo/changelog.html")).toMatch(/<ul class="changes" lang="en">/);
  expect(siteFile("zh-CN/flows/glink-order.html")).toContain("必须满足的规则");
  expect(siteFile("zh-CN/guides/life-cycles.html")).toContain("虚线：推断");
  expect(siteFile("zh-CN/docs/sandbox/overview.html")).toContain("对应的命令");
});

test("no space follows Chinese punctuation, but before a mark", () => {
  const pages = sitePages().filter((path) => path.startsWith(chinese) && !/^zh-CN\/docs\/[^/]+$/.test(path));
  expect(pages.length).toBeGreaterThan(0);
  for (const path of pages) {
    const running = siteFile(path).replace(/<(script|style|pre|textarea|svg)\b.*?<\/\1>/gs, "");
    const spaced = running.match(/[。，；：、？！] +(?:[^<\s]|<(?:em|code|a(?! class="mark))\b).{0,40}/gu);
    expect(spaced ?? [], path).toEqual([]);
  }
});

test("the places of a page have the same names in both languages, so that links and the switch arrive", () => {
  const kinds = ["docs/qlink/getOrder.html", "errata.html", "guides/receiving-pushes.html", "index.html"];
  for (const path of kinds) {
    const placesOf = (page: string) => [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(placesOf(siteFile(chinese + path)), path).toEqual(placesOf(siteFile(path)));
  }
});

test("the styles name the Chinese fonts of the systems that readers have", () => {
  for (const font of ["PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC"])
    expect(siteFile("zh-CN/errata.html")).toContain(font);
});

test("the signing page tells every mistake in Chinese", () => {
  const reasons = signingWords["zh-CN"].reasons;
  expect(Object.keys(reasons).sort()).toEqual([...new Set(mistakes.map(({ name }) => name))].sort());
});
