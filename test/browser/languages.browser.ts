import type { Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { useSandboxPages } from "../helpers/sandbox-browser.ts";
import { useSite } from "../helpers/site.ts";

const site = useSite();
const sandboxes = useSandboxPages();

async function open(path: string): Promise<{ page: Page; troubles: string[] }> {
  const opened = await site.open(path);
  onTestFinished(() => opened.page.context().close());
  return opened;
}

/** The part of an address within the site. */
function placeOf(page: Page): string {
  const { pathname, hash } = new URL(page.url());
  return pathname + decodeURIComponent(hash);
}

describe("the switch of the language", () => {
  test.each([
    ["a field of an operation", "/docs/glink/createOrder.html", "#request.orderNumber"],
    ["an erratum", "/errata.html", "#GLINK-CREATE-ORDER-REPEATED"],
    ["a heading of a guide", "/guides/signing.html", "#glink"],
    ["an operation in Redoc", "/docs/qlink.html", "#/outbound-orders/createorder"],
  ])("keeps the place at %s, there and back", async (_, path, place) => {
    const { page, troubles } = await open(path + place);
    await page.getByRole("link", { name: "中文", exact: true }).click();
    await expect.poll(() => placeOf(page), { timeout: 20_000 }).toBe(`/zh-CN${path}${place}`);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
    await page.getByRole("link", { name: "English", exact: true }).click();
    await expect.poll(() => placeOf(page), { timeout: 20_000 }).toBe(path + place);
    expect(troubles).toEqual([]);
  });

  test("follows the reader to another place of the page", async () => {
    const { page } = await open("/docs/glink/createOrder.html");
    await page.locator("a[href='#samples']").first().click();
    await page.getByRole("link", { name: "中文", exact: true }).click();
    await expect
      .poll(() => placeOf(page), { timeout: 20_000 })
      .toBe("/zh-CN/docs/glink/createOrder.html#samples");
  });

  test("remembers nothing: a page that is opened anew is in the language of its address", async () => {
    const { page } = await open("/zh-CN/");
    await page.goto(`${site.origin}/`);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, document.cookie]))).toBe('[{},""]');
  });
});

describe("the search of the Chinese pages", () => {
  test.each([
    ["创建出库单", "创建出库单", "/zh-CN/docs/glink/createOrder.html"],
    ["GLINK_CANCEL_ORDER_NOTIFY", "取消出库单", "/zh-CN/docs/glink/cancelOrder.html"],
    ["Cancel outbound order", "取消出库单", "/zh-CN/docs/glink/cancelOrder.html"],
  ])("finds an operation by %s", async (query, title, path) => {
    const { page, troubles } = await open("/zh-CN/");
    const first = await found(page, query);
    expect(first.titles[0]).toBe(title);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${path}`);
    expect(troubles).toEqual([]);
  });

  test.each([
    ["运单号", /trackingNumber|trackingNo/i],
    ["邮编", /post|zip/i],
  ])("finds fields by what is said of them: %s", async (query, name) => {
    const { page } = await open("/zh-CN/");
    const { titles, kinds } = await found(page, query);
    expect(titles.some((title) => name.test(title))).toBe(true);
    expect(kinds).toContain("字段");
  });

  test("finds words that are written together", async () => {
    const { page } = await open("/zh-CN/");
    expect((await found(page, "取消GLINK出库单")).titles[0]).toBe("取消出库单");
  });

  test("says in Chinese that there is nothing", async () => {
    const { page } = await open("/zh-CN/");
    expect((await found(page, "无此内容xyz")).titles).toEqual([]);
    expect(await page.getByRole("option").allInnerTexts()).toEqual(["没有找到"]);
  });
});

async function found(page: Page, query: string): Promise<{ titles: string[]; kinds: string[] }> {
  await page.getByRole("combobox").first().fill(query);
  await page.getByRole("option").first().waitFor();
  return {
    titles: await page.getByRole("option").locator("b").allInnerTexts(),
    kinds: await page.getByRole("option").locator("small").allInnerTexts(),
  };
}

test("'Try it' is Chinese on Chinese pages", async () => {
  const { page, troubles } = await open("/zh-CN/docs/qlink/createOrder.html#try-it");
  await page.getByRole("button", { name: "发送", exact: true }).waitFor();
  await page
    .getByText(/个提示|没有问题|提示（/)
    .first()
    .waitFor();
  await page.locator("#try-body").fill("{");
  await page.getByRole("button", { name: "第 1 行：整体", exact: true }).waitFor();
  // The server of the test answers no call, which the page finds out.
  expect(troubles.filter((trouble) => trouble.startsWith("error:"))).toEqual([]);
});

test("the page of the sandbox speaks Chinese where its address asks for it, acts too, and leads back", async () => {
  const sandbox = await sandboxes.start();
  await sandbox.place("SO-1");
  const { page, troubles } = await sandbox.open();
  await page.getByRole("link", { name: "中文", exact: true }).click();
  await page.getByRole("heading", { name: "时钟" }).waitFor();
  expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
    "zh-CN",
    "沙箱",
  ]);
  await page.getByRole("button", { name: "SO-1" }).first().click();
  const acts = page.getByRole("dialog").getByRole("button");
  const titles = await acts.evaluateAll((buttons) =>
    buttons.flatMap((one) => one.getAttribute("title") ?? []),
  );
  expect(titles.length).toBeGreaterThan(3);
  for (const title of titles) expect(title).toMatch(/\p{Script=Han}/u);
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "English", exact: true }).click();
  await page.getByRole("heading", { name: "Clock" }).waitFor();
  // Who leaves a page no longer follows what changes.
  expect(troubles.filter((trouble) => !/^failed: .*\/__sandbox\/changes$/.test(trouble))).toEqual([]);
});
