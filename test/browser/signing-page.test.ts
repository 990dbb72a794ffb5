import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { fieldsOf } from "../../scripts/docs/signing/examples.ts";
import { signingPage } from "../../scripts/docs/signing-page.ts";
import { emptyFolder } from "../helpers/samples/language.ts";
import { readVectors, type Vector } from "../helpers/vectors.ts";

let browser: Browser;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  const file = join(emptyFolder("signing-page"), "signing.html");
  writeFileSync(file, await signingPage());
  browser = await chromium.launch({
    executablePath: inject("chromium"),
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
  page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  page.on("console", (message) => troubles.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) troubles.push(`request: ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
});

afterAll(() => browser?.close());

/** What the page shows for a vector, typed into its fields by a script, and for a received signature. */
async function shown(family: string, vector: Vector, received = "") {
  await page.evaluate(
    (fields) => {
      const form = document.querySelector("form");
      for (const [name, value] of Object.entries(fields)) {
        const field = form?.elements.namedItem(name);
        if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = Boolean(value);
        else if (field && "value" in field) field.value = String(value);
      }
      form?.dispatchEvent(new Event("input"));
    },
    { ...fieldsOf(family, vector), received },
  );
  return page.locator("#result ol").evaluate((list) => ({ ...list.dataset }));
}

describe.each([readVectors("glink"), readVectors("qlink")])(
  "the signing page, for $family",
  ({ family, vectors }) => {
    test.each(vectors)("agrees with the vector $name", async (vector) => {
      const { stringToSign, sign } = vector;
      expect(await shown(family, vector)).toMatchObject({ stringToSign, sign });
    });

    test.each(vectors.filter(({ wrong }) => wrong.length > 0))(
      "explains the wrong signatures of $name",
      async (vector) => {
        for (const { mistake, sign } of vector.wrong) {
          const { mistakes = "" } = await shown(family, vector, sign);
          expect(mistakes.split(" "), mistake).toContain(mistake);
        }
        expect(await shown(family, vector, vector.sign)).toMatchObject({ mistakes: "" });
        expect(await page.locator(".explanation").innerText()).toContain("right");
      },
    );
  },
);

test("the signing page shows each step of a call that is typed in, and says what is peculiar", async () => {
  await page.getByLabel("GLINK").check();
  await page.getByLabel("Payload").fill('{"sku":"A"}\n');
  await page.getByLabel("Secret").fill("key ");
  await expect.poll(() => page.locator("#result").innerText()).toContain('{"sku":"A"}\nkey ');
  expect(await page.locator(".note").allInnerTexts()).toEqual([
    expect.stringContaining("line break"),
    expect.stringContaining("white space"),
  ]);
  expect(await page.locator("#result li").count()).toBe(5);
});

test("the signing page fills in an example that is chosen", async () => {
  await page.getByLabel("Begin with").selectOption({ index: readVectors("glink").vectors.length });
  const [first] = readVectors("qlink").vectors;
  expect(await page.locator("#result ol").getAttribute("data-sign")).toBe(first?.sign);
  expect(await page.getByLabel("App key").isVisible()).toBe(true);
});

test("the signing page may send nothing, and did send nothing", async () => {
  expect(troubles).toEqual([]);
  const sent = await page.evaluate(() =>
    fetch("https://example.com/").then(
      () => "sent",
      () => "refused",
    ),
  );
  expect(sent).toBe("refused");
  expect(troubles.join()).toContain("Content Security Policy");
});
