import { expect, test } from "vitest";
import { errata } from "../helpers/errata.ts";
import { useSite } from "../helpers/site.ts";

const site = useSite();

test("the contradictions can be narrowed down by text, system, impact and kind", async () => {
  const { page, troubles } = await site.open("/errata");
  const shown = async () => (await page.locator("article.erratum:visible").all()).length;
  const count = (fits: (erratum: (typeof errata)[number]) => boolean) => errata.filter(fits).length;
  await page.selectOption("[name=family]", "kakaclo");
  expect(await shown()).toBe(count(({ family }) => family === "kakaclo"));
  await page.selectOption("[name=kind]", "type");
  expect(await shown()).toBe(count(({ family, kind }) => family === "kakaclo" && kind === "type"));
  await page.selectOption("[name=family]", "");
  await page.selectOption("[name=kind]", "");
  await page.selectOption("[name=impact]", "decides");
  expect(await shown()).toBe(count(({ impact }) => impact === "decides"));
  await page.selectOption("[name=impact]", "");
  const [some] = errata;
  await page.fill("[name=text]", some?.id ?? "");
  expect(await shown()).toBe(1);
  expect(await page.locator(".filter output").innerText()).toBe(`1 of ${errata.length}`);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("a contradiction leads to its field, and the field back to it", async () => {
  const { page } = await site.open("/errata#KAKACLO-CREATE-ORDER-COUNTRY");
  await page.locator(":target a.place", { hasText: /^createOrder / }).click();
  await page.waitForURL(/createOrder\.html#request\.orderAddress\.country$/);
  await page.locator(":target .errata a", { hasText: "KAKACLO-CREATE-ORDER-COUNTRY" }).click();
  await page.waitForURL(/errata\.html#KAKACLO-CREATE-ORDER-COUNTRY$/);
  await page.context().close();
});
