import { expect, test } from "vitest";
import { mockOrigin } from "../../scripts/docs/mock-origin.ts";
import { exampleCases, families, operations } from "../helpers/contract.ts";
import { useSite } from "../helpers/site.ts";

const site = useSite();

test.each(families)(
  "every operation of %s has a page that shows all its examples without scripts",
  async (family) => {
    const { page, troubles } = await site.open("/", { javaScriptEnabled: false });
    for (const operation of operations.filter((entry) => entry.family === family)) {
      await page.goto(`${site.origin}/docs/${operation.family}/${operation.operationId}`);
      expect(await page.locator("h1").innerText()).toBe(operation.summary);
      const blocks = page.locator(".example pre");
      const shown = (await blocks.allTextContents()).flatMap((text) => parsed(text));
      for (const { title, example } of exampleCases.filter((found) => found.operation === operation)) {
        expect(shown, title).toContainEqual(example.value);
      }
      const hidden = await blocks.evaluateAll(
        (all) => all.filter((block) => !block.checkVisibility()).length,
      );
      expect(hidden, operation.operationId).toBe(0);
    }
    expect(troubles).toEqual([]);
    await page.context().close();
  },
);

test.each([
  { scripts: true, title: "with scripts" },
  { scripts: false, title: "without scripts" },
])(
  "one sample is shown at a time, and the tabs switch by mouse and keyboard, $title",
  async ({ scripts }) => {
    const [{ family, operationId }] = operations;
    const { page } = await site.open(`/docs/${family}/${operationId}`, { javaScriptEnabled: scripts });
    const visible = () => page.locator(".tabs .panel:visible");
    expect(await visible().getAttribute("data-lang")).toBe("shell");
    await page.getByText("Python", { exact: true }).click();
    expect(await visible().getAttribute("data-lang")).toBe("python");
    await page.keyboard.press("ArrowRight");
    expect(await visible().getAttribute("data-lang")).toBe("java");
    await page.context().close();
  },
);

test("the language of the samples is kept from page to page", async () => {
  const [first, second] = operations;
  const { page } = await site.open(`/docs/${first.family}/${first.operationId}`);
  await page.getByText("Go", { exact: true }).click();
  await page.goto(`${site.origin}/docs/${second.family}/${second.operationId}`);
  expect(await page.locator(".tabs .panel:visible").getAttribute("data-lang")).toBe("go");
  await page.context().close();
});

test("a link to a field leads to it, below the bar of the page", async () => {
  const { page } = await site.open("/docs/kakaclo/createOrder#request.orderAddress.country");
  const top = await page.locator(":target").evaluate((field) => field.getBoundingClientRect().top);
  const bar = await page.locator("header.top").evaluate((header) => header.getBoundingClientRect().bottom);
  expect(top).toBeGreaterThanOrEqual(bar - 1);
  expect(top).toBeLessThan(300);
  await page.context().close();
});

test("members are folded and expanded, filtered, and put in order by the keyboard alone", async () => {
  const { page, troubles } = await site.open("/docs/glink/createOrder");
  const tools = page.locator("form[data-fields]").first();
  const section = page.locator("section").filter({ has: page.locator("#request") });
  const member = section.locator("[id='request.shipTo.name']");
  expect(await member.isVisible()).toBe(true);
  await tools.getByText("Fold all").press("Enter");
  expect(await member.isVisible()).toBe(false);
  await tools.getByText("Expand all").press("Enter");
  expect(await member.isVisible()).toBe(true);
  await tools.getByRole("searchbox").pressSequentially("carrieraccountzip");
  expect(await section.locator("[id='request.orderNumber']").isVisible()).toBe(false);
  expect(await section.locator("[id='request.shippingInstructions.carrierAccountZipcode']").isVisible()).toBe(
    true,
  );
  expect(await tools.locator("output").innerText()).toMatch(/^2 of \d+ fields$/);
  await tools.getByRole("searchbox").fill("");
  const first = section.locator("ul.fields > li").first();
  expect(await first.getAttribute("id")).toBe("request.partnerId");
  await tools.getByRole("checkbox").press("Space");
  expect(await first.getAttribute("id")).toBe("request.orderNumber");
  await tools.getByRole("checkbox").press("Space");
  expect(await first.getAttribute("id")).toBe("request.partnerId");
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("a link to a member opens what it is folded into", async () => {
  const { page } = await site.open("/docs/glink/createOrder");
  await page.getByText("Fold all").first().click();
  await page.evaluate(() => {
    location.hash = "request.shipTo.name";
  });
  const member = page.locator("[id='request.shipTo.name']");
  await member.waitFor({ state: "visible" });
  expect(await member.isVisible()).toBe(true);
  await page.context().close();
});

test.each([
  { width: 1280, isBeside: true },
  { width: 1000, isBeside: false },
])("request and samples stand side by side only where there is room: $width", async ({ width, isBeside }) => {
  const { page } = await site.open("/docs/glink/createOrder", { viewport: { width, height: 900 } });
  const left = (selector: string) =>
    page.locator(selector).evaluate((element) => element.getBoundingClientRect().left);
  expect((await left("#samples")) > (await left("#request")) + 200).toBe(isBeside);
  await page.context().close();
});

/** A text as JSON; nothing for texts that are none, such as header lines. */
function parsed(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

test("samples call the mock that serves the page, and no host of files", async () => {
  const { family, operationId } = operations[0];
  const path = `/docs/${family}/${operationId}`;
  const { page } = await site.open(path);
  const samples = page.locator(".tabs .panel code");
  const own = (await samples.allTextContents()).join("\n");
  expect(own).toContain(site.origin);
  expect(own).not.toContain(mockOrigin);
  await page.route("https://docs.example/**", async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await page.request.get(site.origin + pathname) });
  });
  await page.goto(`https://docs.example${path}`);
  await page.locator("button.copy:visible").first().waitFor();
  const elsewhere = (await samples.allTextContents()).join("\n");
  expect(elsewhere).toContain(mockOrigin);
  expect(elsewhere).not.toContain("docs.example");
  await page.context().close();
});
