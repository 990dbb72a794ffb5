import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readSiteContent } from "../../scripts/docs/content/site-content.ts";
import { familyCurls } from "../../scripts/docs/family-curls.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { example } from "../../src/testing/index.ts";
import { openReceiver } from "../helpers/running-sandbox.ts";
import { useSandboxPages } from "../helpers/sandbox-browser.ts";
import { runShell } from "../helpers/shell.ts";

const pages = useSandboxPages();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = fromRoot("dist/screenshots");
mkdirSync(folder, { recursive: true });

const column = (page: Page, state: string) => page.getByRole("region", { name: state, exact: true });

/** A sandbox in which orders stand in several places, one call was wrong and some pushes failed. */
async function livelySandbox() {
  const receiver = await openReceiver((_, number) =>
    number % 4 === 0 ? { status: 500, body: { success: false } } : { body: { success: true } },
  );
  const sandbox = await pages.start({ targets: receiver.targets });
  for (const number of [1, 2, 3]) await sandbox.place(`SO-${number}`);
  await sandbox.control("POST", "/clock", { advance: "1h" });
  await sandbox.control("POST", "/acts/hold", { orderNumber: "SO-3" });
  for (const number of [4, 5]) await sandbox.place(`SO-${number}`);
  await sandbox.ask("POST", "/glink/GLINK_CREATE_ORDER_NOTIFY", { partnerId: "GLINK", orderNumber: 7 });
  await sandbox.ask("POST", "/glink/GLINK_CREATE_ASN_NOTIFY", asn("ASN-1"));
  return sandbox;
}

function asn(asnNumber: string): Record<string, unknown> {
  return { ...example("GLINK_CREATE_ASN_NOTIFY"), partnerId: "GLINK", asnNumber };
}

async function axeTroubles(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`,
  );
}

test.each([
  { size: "desktop", colorScheme: "light", viewport: { width: 1280, height: 900 } },
  { size: "desktop", colorScheme: "dark", viewport: { width: 1280, height: 900 } },
  { size: "phone", colorScheme: "light", viewport: { width: 390, height: 844 } },
  { size: "phone", colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const)(
  "the page of the sandbox fits a $size, $colorScheme, axe finds nothing, and it is pictured",
  async ({ size, ...options }) => {
    const sandbox = await livelySandbox();
    const { page, troubles } = await sandbox.open(options);
    await column(page, "CREATED").getByRole("button", { name: "SO-5" }).waitFor();
    const picture = (name: string) =>
      page.screenshot({
        path: `${folder}/sandbox-${name}-${size}-${options.colorScheme}.png`,
        fullPage: true,
      });
    const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.locator("#pushes summary").first().click();
    await page.locator("#calls summary").first().click();
    await page.getByText("payload", { exact: false }).first().waitFor({ state: "attached" });
    expect(await tooWide()).toBeLessThanOrEqual(0);
    expect(await axeTroubles(page)).toEqual([]);
    await picture("orders");
    await column(page, "CREATED").getByRole("button", { name: "SO-5" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "ship", exact: true }).click();
    expect(await axeTroubles(page)).toEqual([]);
    await picture("act");
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "stock", exact: true }).click();
    await page.locator("table").waitFor();
    expect(await tooWide()).toBeLessThanOrEqual(0);
    expect(await axeTroubles(page)).toEqual([]);
    await picture("stock");
    expect(troubles).toEqual([]);
  },
);

test("a call as the docs show it lands on the board", async () => {
  const sandbox = await pages.start();
  const { page } = await sandbox.open();
  const curls = await familyCurls(readSiteContent().descriptions);
  const curl = curls.get("glink") ?? "";
  const { status, stdout } = await runShell(curl.replaceAll(/http:\/\/localhost:\d+/g, sandbox.origin));
  expect([status, stdout]).toEqual([0, expect.stringContaining('"success":true')]);
  await page.locator("#board .card").first().waitFor();
  expect(await page.locator("#board .card").count()).toBe(1);
  await page.getByText("glink.createOrder 200 ok").waitFor();
});

test("goods that come short, a correction, a reset and a snapshot are done on the page", async () => {
  const sandbox = await pages.start();
  const { page, troubles } = await sandbox.open();
  await sandbox.ask("POST", "/glink/GLINK_CREATE_ASN_NOTIFY", asn("ASN-1"));
  await page.getByRole("button", { name: "asns", exact: true }).click();
  await column(page, "DUE_IN").getByRole("button", { name: "ASN-1" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "receive", exact: true }).click();
  const [line] = (await sandbox.control("GET", "/asns/ASN-1"))["lines"] as {
    sku: string;
    expected: number;
  }[];
  await page.getByLabel("lines").fill(JSON.stringify([{ sku: line?.sku, good: 1, damaged: 0 }]));
  await page.getByRole("button", { name: "Do it" }).click();
  await expect
    .poll(async () => (await sandbox.control("GET", "/asns/ASN-1"))["lines"])
    .toMatchObject([{ received: 1 }]);
  await page
    .getByLabel("Snapshot")
    .first()
    .evaluate((input) => input.closest("details")?.setAttribute("open", ""));
  await page.getByLabel("Snapshot").first().fill("received");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Restore received" }).waitFor();
  await page.getByRole("button", { name: "stock", exact: true }).click();
  await page.getByRole("button", { name: /^Act on .* row 1$/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "adjust", exact: true }).click();
  await page.getByLabel("quantity").fill("7");
  await page.getByRole("button", { name: "Do it" }).click();
  await page
    .getByText(/stockAdjusted/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Reset" }).click();
  await page.getByText("Nothing was pushed so far.").waitFor();
  expect(await sandbox.control("GET", "/asns")).toMatchObject({ total: 0 });
  await page.getByRole("button", { name: "Restore received" }).click();
  await page.getByRole("button", { name: "asns", exact: true }).click();
  await page.locator("#board").getByRole("button", { name: "ASN-1" }).waitFor();
  expect(troubles).toEqual([]);
});

test("two tabs stay in step", async () => {
  const sandbox = await pages.start();
  const [one, two] = [await sandbox.open(), await sandbox.open()];
  await sandbox.place("SO-1");
  for (const { page } of [one, two])
    await column(page, "CREATED").getByRole("button", { name: "SO-1" }).waitFor();
  await one.page.getByRole("button", { name: "1 day" }).click();
  await column(two.page, "SHIPPED").getByRole("button", { name: "SO-1" }).waitFor();
  expect(await two.page.locator("#clock time").innerText()).toBe(
    await one.page.locator("#clock time").innerText(),
  );
});

test("the page of the sandbox is used with the keyboard alone, and keeps the focus while it changes", async () => {
  const sandbox = await pages.start();
  const { page } = await sandbox.open();
  await sandbox.place("SO-1");
  const card = column(page, "CREATED").getByRole("button", { name: "SO-1" });
  await card.focus();
  await sandbox.place("SO-2");
  await column(page, "CREATED").getByRole("button", { name: "SO-2" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-key"))).toBe("card SO-1");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "hold", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Do it" }).waitFor();
  await page.keyboard.type("fraud");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await sandbox.control("GET", "/orders/SO-1"))["held"]).toBe("fraud");
});

test("10,000 orders do not freeze the page", async () => {
  const sandbox = await pages.start();
  const { page } = await sandbox.open();
  const world = sandbox.worlds.named("glink:GLINK");
  const order = { ...example("GLINK_CREATE_ORDER_NOTIFY"), partnerId: "GLINK" };
  for (let number = 1; number <= 10_000; number++)
    world.call("createOrder", { ...order, orderNumber: `SO-${number}` }, {});
  await column(page, "CREATED").getByText("10000", { exact: true }).waitFor();
  expect(await page.locator(".card").count()).toBeLessThan(200);
  await page.evaluate(
    "globalThis.longest = 0; globalThis.last = performance.now(); globalThis.beat = setInterval(() => { longest = Math.max(longest, performance.now() - last); last = performance.now(); }, 10)",
  );
  await page.getByLabel("Find").fill("SO-9876");
  await column(page, "CREATED").getByRole("button", { name: "SO-9876" }).waitFor();
  await page.getByRole("button", { name: "To the next event" }).click();
  await page.getByLabel("Find").fill("");
  await column(page, "DUE_OUT").getByText("10000", { exact: true }).waitFor();
  // A page that makes an element of each order stops for many seconds.
  expect(await page.evaluate("longest")).toBeLessThan(2_000);
});
