import { mkdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteFolder } from "../../scripts/docs/fingerprint.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { fromForm, verifyGlink } from "../../src/wire/glink.ts";
import { verifyQlink } from "../../src/wire/qlink.ts";
import { axeViolations } from "../helpers/axe.ts";
import { serveAnswers } from "../helpers/loopback.ts";
import { md5Of } from "../helpers/md5.ts";
import { useProxy } from "../helpers/running-proxy.ts";
import { type ServedPage, useServedDocs } from "../helpers/served-docs.ts";

const docs = useServedDocs();
const keys = { glink: { "*": "k3y-of-the-proxy" } };
const proxy = useProxy(() => ({ upstream: docs.sandbox, keys, access: { cors: [docs.origin] } }));
const closedProxy = useProxy(() => ({ upstream: docs.sandbox, keys }));

/** What a reader sees and uses. */
function partsOf(page: Page) {
  return {
    open: page.getByRole("button", { name: "Try it", exact: true }),
    target: page.getByLabel("Send to"),
    address: page.getByLabel("Address", { exact: true }),
    body: page.locator("#try-body"),
    count: page.locator(".try-count"),
    findings: page.locator(".try-findings > li"),
    send: page.getByRole("button", { name: "Send", exact: true }),
    curl: page.getByRole("button", { name: "Show as curl" }),
    verdict: page.locator(".try-verdict"),
    answer: page.locator(".try-result pre").first(),
    pushes: page.locator(".try-pushes > li"),
  };
}

async function tried(path: string): Promise<ServedPage & ReturnType<typeof partsOf>> {
  const opened = await docs.open(path);
  const parts = partsOf(opened.page);
  await parts.open.click();
  await parts.send.waitFor();
  return { ...opened, ...parts };
}

/** Waits for the answer, and returns what is said of it. */
async function saidOf(verdict: Locator): Promise<string> {
  await expect.poll(() => verdict.innerText(), { timeout: 20_000 }).not.toMatch(/^(Sending …)?$/);
  return verdict.innerText();
}

/** The calls of operations among the requests, without what is asked of the servers themselves. */
function sent({ calls }: Pick<ServedPage, "calls">) {
  return calls
    .filter((request) => request.method() !== "OPTIONS" && !request.url().includes("/__"))
    .map((request) => ({
      url: new URL(request.url()),
      method: request.method(),
      headers: request.headers(),
      body: request.postData() ?? "",
    }));
}

test("a reader gets from the start page to a sent, judged and pushed order in under ten actions", async () => {
  const { page, troubles } = await docs.open("/");
  const { open, body, send, verdict, answer, pushes } = partsOf(page);
  let actions = 0;
  const act = async (done: Promise<unknown>) => {
    actions++;
    await done;
  };
  await act(page.getByRole("link", { name: "Create outbound order", exact: true }).first().click());
  await act(open.click());
  const example = JSON.parse(await body.inputValue());
  await act(body.fill(JSON.stringify({ ...example, orderNumber: "SO-TRY-1" }, null, 2)));
  await act(send.click());
  expect(await saidOf(verdict)).toMatch(
    /^HTTP 200 after \d+ ms\. The call succeeded\. The answer keeps to the contract\.$/,
  );
  expect(JSON.parse(await answer.innerText())).toMatchObject({ success: true });
  await expect
    .poll(() => pushes.allInnerTexts(), { timeout: 60_000 })
    .toContainEqual(expect.stringMatching(/^SHIPPED/));
  const told = await pushes.allInnerTexts();
  expect(told[0]).toMatch(/^DUE_OUT SO-TRY-1 .*keeps to the contract$/);
  await act(pushes.last().locator("summary").click());
  expect(JSON.parse(await pushes.last().locator("pre").innerText())).toMatchObject({
    orderNumber: "SO-TRY-1",
  });
  expect(actions).toBeLessThan(10);
  expect(troubles).toEqual([]);
});

test("the keyboard alone opens, edits, leaves the editor, sends and reads", async () => {
  const { page, troubles } = await docs.open("/docs/glink/createOrder");
  const { send, body, verdict, open } = partsOf(page);
  const tabTo = async (wanted: Locator) => {
    for (let count = 0; count < 120; count++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error("Tab never gets there");
  };
  await tabTo(open);
  await page.keyboard.press("Enter");
  await send.waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
  await tabTo(body);
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type('"partnerId": "KEYBOARD",');
  expect((await body.inputValue()).split("\n")[1]).toBe('  "partnerId": "KEYBOARD",');
  await tabTo(send);
  await page.keyboard.press("Enter");
  expect(await saidOf(verdict)).toContain("The answer keeps to the contract.");
  await tabTo(page.locator(".try-result pre").first());
  // The other told way, from within the editor.
  await body.focus();
  await page.keyboard.press("Control+Enter");
  expect(await saidOf(verdict)).toContain("HTTP 200");
  expect(troubles).toEqual([]);
});

test("findings and answers are announced", async () => {
  const { page, body, send, verdict } = await tried("/docs/glink/queryOrders");
  const text = await body.inputValue();
  const live = page.locator(".try-form [role=status].unseen");
  await body.fill("{}");
  await expect.poll(() => live.textContent()).toMatch(/^\d+ errors?$/);
  await body.fill(text);
  expect(await verdict.getAttribute("role")).toBe("status");
  await send.click();
  await saidOf(verdict);
  await expect.poll(() => page.getByRole("log", { name: "Pushes" }).count()).toBe(1);
});

describe("each family is called as it wants to be:", () => {
  test("GLINK by the form, by the query and by the logical path", async () => {
    const one = await tried("/docs/glink/queryOrders");
    const { page, send, verdict, body } = one;
    const kinds = ["Gateway, as a form", "Gateway, in the query", /^Logical path/];
    for (const kind of kinds) {
      await page.getByLabel(kind).check();
      await send.click();
      expect(await saidOf(verdict)).toContain("The answer keeps to the contract");
    }
    const [form, query, logical] = sent(one);
    const bizData = await body.inputValue();
    for (const text of [form?.body ?? "", query?.url.search.slice(1) ?? ""]) {
      const envelope = fromForm(text);
      expect(envelope).toMatchObject({ serviceType: "GLINK_QUERY_ORDER_NOTIFY", bizData });
      expect(verifyGlink(envelope, "my-partner-key")).toBe(true);
    }
    expect(query?.body).toBe(bizData);
    expect(logical?.url.pathname).toBe("/glink/GLINK_QUERY_ORDER_NOTIFY");
    expect(logical?.body).toBe(bizData);
    expect(one.troubles).toEqual([]);
  });

  test("qlink with its signature, of both kinds", async () => {
    const one = await tried("/docs/qlink/createOrder");
    const { page, send, verdict, body } = one;
    await page.getByText("Keys", { exact: true }).click();
    await page.getByLabel("App key").fill("app-1");
    const file = { name: "keys.json", mimeType: "application/json" };
    const content = JSON.stringify({ qlink: { "app-2": "other" }, qlinkContent: "object" });
    await page.getByLabel(/Take them from a file/).setInputFiles({ ...file, buffer: Buffer.from(content) });
    await expect.poll(() => page.getByLabel("App key").inputValue()).toBe("app-2");
    expect(await page.getByLabel("as an object").isChecked()).toBe(true);
    await page.getByLabel("App key").fill("app-1");
    await page.getByLabel("App secret").fill("s3cret");
    for (const contentMode of ["string", "object"] as const) {
      await page.getByLabel(contentMode === "string" ? "as a JSON string" : "as an object").check();
      await send.click();
      expect(await saidOf(verdict)).toContain("The answer keeps to the contract");
      const { headers } = sent(one).at(-1) ?? { headers: {} as Record<string, string> };
      const call = { appKey: "app-1", appSecret: "s3cret", content: await body.inputValue(), contentMode };
      expect(headers["appkey"]).toBe("app-1");
      expect(verifyQlink({ ...call, sign: headers["sign"] ?? "" })).toBe(true);
    }
    expect(one.troubles).toEqual([]);
  });

  test("KakaClo by GET with parameters in the query", async () => {
    const one = await tried("/docs/kakaclo/queryProducts");
    const { page, send, verdict, count, findings } = one;
    await page.getByLabel("pageNumber").fill("one");
    expect(await count.innerText()).toBe("1 error");
    await findings.first().getByRole("button").click();
    expect(await page.getByLabel("pageNumber").evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    await page.getByLabel("pageNumber").fill("2");
    await page.getByRole("textbox", { name: /^skus/ }).fill("A 1,B&2");
    await send.click();
    expect(await saidOf(verdict)).toContain("The answer keeps to the contract");
    const [call] = sent(one);
    expect(call).toMatchObject({ method: "GET", body: "" });
    expect(call?.url.search).toContain("skus=A%201,B%262");
    expect(call?.url.searchParams.get("pageNumber")).toBe("2");
    expect(call?.headers["authorization"]).toBe("Bearer my-access-token");
  });

  test("KakaClo with a parameter in the path beside the body", async () => {
    const one = await tried("/docs/kakaclo/createRefund");
    const { page, send, verdict, count } = one;
    const id = page.getByRole("textbox", { name: /^id/ });
    await id.fill("");
    expect(await count.innerText()).toMatch(/error/);
    await send.click();
    expect(await verdict.innerText()).toContain("The parameter id is missing");
    expect(sent(one)).toEqual([]);
    await id.fill("a/b");
    await send.click();
    expect(await saidOf(verdict)).toContain("The answer keeps to the contract");
    expect(sent(one)[0]?.url.pathname).toBe("/openapi/v2/order/orders/a%2Fb/refund");
    expect(JSON.parse(sent(one)[0]?.body ?? "")).not.toHaveProperty("id");
  });
});

describe("what is wrong shows before anything is sent:", () => {
  test("broken JSON with its line, a wrong type, and a misspelt member with the name that is meant", async () => {
    const one = await tried("/docs/glink/createOrder");
    const { page, body, count, findings } = one;
    const text = await body.inputValue();
    const example = JSON.parse(text);
    await body.fill(text.replace('"orderTime":', '"orderTime"'));
    expect(await findings.first().innerText()).toMatch(/^error json line 7/);
    expect(await page.locator(".try-lines .error").innerText()).toBe("7");
    await body.fill(JSON.stringify({ ...example, items: "none" }, null, 2));
    expect(await findings.first().innerText()).toMatch(/^error type line \d+: \/bizData\/items/);
    const { shipTo, ...rest } = example;
    await body.fill(JSON.stringify({ ...rest, shipto: shipTo }, null, 2));
    const all = (await findings.allInnerTexts()).join("\n");
    expect(all).toContain('Did you mean "shipTo"?');
    expect(await count.innerText()).toMatch(/^1 error/);
    await findings.filter({ hasText: "Did you mean" }).getByRole("button").click();
    const selected = await body.evaluate((area) =>
      area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : "",
    );
    expect(selected).toContain('"shipto"');
    expect(sent(one)).toEqual([]);
    await page.getByRole("button", { name: "Start over" }).click();
    expect(await body.inputValue()).toBe(text);
  });

  test("and the mock finds the same in what is sent all the same", async () => {
    const { page, body, findings, send, verdict, target } = await tried("/docs/qlink/cancelOrder");
    await body.fill('{"orderNumbr": 7}');
    const shown = await findings.allInnerTexts();
    await target.selectOption({ label: `Mock, which gives the documented answer: ${docs.origin}` });
    await send.click();
    expect(await saidOf(verdict)).toContain("The call was refused");
    const report = await (await page.request.get(`${docs.origin}/__fulfillment/report`)).json();
    const found: { rule: string; pointer: string }[] = report.exchanges.at(-1).findings;
    expect(found.length).toBeGreaterThan(0);
    for (const { rule, pointer } of found)
      expect(
        shown.some((text) => text.includes(rule) && text.includes(pointer)),
        rule,
      ).toBe(true);
  });
});

test("a refusal that the document prints is told apart from one that the call deserves", async () => {
  const { body, send, verdict, target } = await tried("/docs/glink/createOrder");
  await target.selectOption("mock");
  await send.click();
  expect(await saidOf(verdict)).toContain("refused. The answer keeps to the contract. The call is right");
  await body.fill("{}");
  await send.click();
  await expect.poll(() => verdict.innerText()).toMatch(/refused\. The answer keeps to the contract\.$/);
});

describe("another address", () => {
  test("on this machine is sent to, and one elsewhere gets a signed curl and no request", async () => {
    const one = await tried("/docs/glink/cancelOrder");
    const { page, target, address, verdict, answer, send, body } = one;
    await target.selectOption({ label: "Another address" });
    await address.fill(docs.origin);
    await send.click();
    expect(await saidOf(verdict)).toContain("HTTP 200");
    const before = one.calls.length;
    await address.fill("https://edi.example/base/");
    expect(await send.count()).toBe(0);
    await page.locator("button.primary", { hasText: "Show as curl" }).click();
    expect(await verdict.innerText()).toContain("sends to localhost and 127.0.0.1 only");
    const command = await answer.innerText();
    expect(command).toContain("curl 'https://edi.example/base/gateway/api/glink' -X POST");
    expect(command).toContain(`sign=${md5Of(Buffer.from(`${await body.inputValue()}my-partner-key`))}`);
    expect(one.calls.length).toBe(before);
    for (const wrong of ["ftp://localhost/", "no address", "http://localhost:1@evil.example/"]) {
      await address.fill(wrong);
      await page.locator("button.primary").last().click();
      expect(await verdict.innerText()).toMatch(/no address|copy the signed call/);
    }
    expect(one.calls.length).toBe(before);
    expect(one.troubles).toEqual([]);
  });

  test("is refused by the policy of the page itself, too", async () => {
    const { page, troubles } = await docs.open("/docs/glink/cancelOrder");
    const outcome = await page.evaluate(() =>
      fetch("https://example.com/").then(
        () => "sent",
        () => "refused",
      ),
    );
    expect(outcome).toBe("refused");
    expect(troubles.join()).toContain("connect-src");
  });

  test("can be a proxy that lets the page call, and another one is told how to", async () => {
    const { page, target, address, send, verdict } = await tried("/docs/glink/queryOrders");
    await page.getByLabel(/^Logical path/).check();
    await target.selectOption({ label: "Another address" });
    await address.fill(proxy.origin);
    await send.click();
    expect(await saidOf(verdict)).toMatch(/^HTTP 200 .*The answer keeps to the contract/);
    await address.fill(closedProxy.origin);
    await send.click();
    expect(await saidOf(verdict)).toContain(`--cors ${docs.origin}`);
  });

  test("where nobody answers says so", async () => {
    const { target, address, send, verdict } = await tried("/docs/glink/cancelOrder");
    await target.selectOption({ label: "Another address" });
    await address.fill("http://127.0.0.1:1");
    await send.click();
    expect(await saidOf(verdict)).toContain("No answer from http://127.0.0.1:1");
  });
});

describe("keys", () => {
  const secret = "k3y-of-nobody-else";
  const file = (content: unknown, name = "keys.json") => ({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(content)),
  });

  /** Where a secret could be seen beside its own field. */
  async function leaks({ page, troubles, calls }: ServedPage, wanted: string): Promise<string[]> {
    const places = await page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      text: document.body.innerText,
      url: location.href,
      stored: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
      history: JSON.stringify(history.state),
    }));
    const requests = calls.map(
      (call) => `${call.url()} ${JSON.stringify(call.headers())} ${call.postData()}`,
    );
    const all = { ...places, console: troubles.join(), requests: requests.join("\n") };
    return Object.entries(all).flatMap(([place, text]) => (text.includes(wanted) ? [place] : []));
  }

  test("that are typed sign, and are nowhere else", async () => {
    const one = await tried("/docs/glink/createOrder");
    const { page, send, verdict, curl } = one;
    await page.getByText("Keys", { exact: true }).click();
    await page.getByLabel("Partner ID").fill("P-1");
    await page.getByLabel("Partner key").fill(secret);
    await send.click();
    expect(await saidOf(verdict)).toContain("HTTP 200");
    const envelope = fromForm(sent(one)[0]?.body ?? "");
    expect(envelope.partnerId).toBe("P-1");
    expect(verifyGlink(envelope, secret)).toBe(true);
    await curl.click();
    expect(await leaks(one, secret)).toEqual([]);
  });

  test("of a file sign, and are nowhere at all, not even in a field", async () => {
    const one = await tried("/docs/glink/createOrder");
    const { page, send, verdict } = one;
    await page.getByText("Keys", { exact: true }).click();
    await page.getByLabel(/Take them from a file/).setInputFiles(file({ glink: { "P-FILE": secret } }));
    await page.getByText("The keys of keys.json are in memory.").waitFor();
    expect(await page.getByLabel("Partner ID").inputValue()).toBe("P-FILE");
    await send.click();
    expect(await saidOf(verdict)).toContain("HTTP 200");
    const envelope = fromForm(sent(one)[0]?.body ?? "");
    expect(envelope.partnerId).toBe("P-FILE");
    expect(verifyGlink(envelope, secret)).toBe(true);
    expect(await leaks(one, secret)).toEqual([]);
    const fields = await page
      .locator("input, textarea")
      .evaluateAll((all) => all.map((field) => "value" in field && field.value));
    expect(fields.join("\n")).not.toContain(secret);
  });

  test("of a file that is wrong are refused in words without a secret", async () => {
    const { page } = await tried("/docs/kakaclo/queryStocks");
    await page.getByText("Keys", { exact: true }).click();
    const status = page.locator(".try-keys [role=status]");
    const take = (content: unknown) => page.getByLabel(/Take them from a file/).setInputFiles(file(content));
    await take({ kakclo: [secret] });
    await expect.poll(() => status.innerText()).toContain('Did you mean "kakaclo"?');
    await take({ kakaclo: [`${secret}\n`] });
    await expect.poll(() => status.innerText()).toContain("ends with a line break");
    await take({ glink: { "*": secret } });
    await expect.poll(() => status.innerText()).toBe("keys.json has no keys of kakaclo.");
    expect(await page.content()).not.toContain(secret);
  });

  test("of KakaClo go into the Authorization field alone, and not into the curl", async () => {
    const one = await tried("/docs/kakaclo/queryStocks");
    const { page, send, verdict, curl, answer } = one;
    await page.getByText("Keys", { exact: true }).click();
    await page.getByLabel("Access token").fill(secret);
    await send.click();
    expect(await saidOf(verdict)).toContain("HTTP 200");
    expect(sent(one)[0]?.headers["authorization"]).toBe(`Bearer ${secret}`);
    expect(sent(one)[0]?.url.href).not.toContain(secret);
    await curl.click();
    expect(await answer.innerText()).toContain('-H "Authorization: Bearer $KAKACLO_ACCESS_TOKEN"');
    expect(await leaks(one, secret)).toEqual(["requests"]);
  });
});

describe("a push", () => {
  const accepted = { success: true, code: "SUCCESS", message: null };

  async function pushed() {
    const one = await docs.open("/docs/glink/orderStatus");
    const parts = partsOf(one.page);
    await parts.open.click();
    const send = one.page.getByRole("button", { name: "Send the push" });
    await send.waitFor();
    return { ...one, ...parts, send, receiver: one.page.getByLabel(/Address of your receiver/) };
  }

  test("is relayed to a receiver of this machine on both wires, signed in the page, and its answer judged", async () => {
    const target = await serveAnswers({ body: accepted }, { body: accepted }, { body: { success: "yes" } });
    const one = await pushed();
    const { page, send, receiver, body, verdict, findings } = one;
    await receiver.fill(`${target.origin}/hooks`);
    await page.getByText("Keys", { exact: true }).click();
    await page.getByLabel("Partner key").fill("push-key");
    await send.click();
    expect(await saidOf(verdict)).toContain("The answer is right.");
    await page.getByLabel("Gateway, as a form").check();
    await send.click();
    expect(await saidOf(verdict)).toContain("The answer is right.");
    expect(target.requests[0]).toBe(await body.inputValue());
    expect(verifyGlink(fromForm(target.requests[1] ?? ""), "push-key")).toBe(true);
    await send.click();
    expect(await saidOf(verdict)).toContain("The answer is not right");
    expect((await findings.allInnerTexts()).join()).toContain("/success");
    const relayed = one.calls.filter((call) => call.url().endsWith("/__fulfillment/push"));
    expect(relayed).toHaveLength(3);
    expect(relayed.map((call) => call.postData()).join()).not.toContain("push-key");
    expect(one.troubles).toEqual([]);
  });

  test("that breaks the contract shows its findings, and has to be refused", async () => {
    const target = await serveAnswers({ body: accepted });
    const { send, receiver, body, verdict, findings } = await pushed();
    await receiver.fill(target.origin);
    const text = await body.inputValue();
    await body.fill(text.replace('"orderNumber"', '"orderNumbr"'));
    expect((await findings.allInnerTexts()).join()).toContain('Did you mean "orderNumber"?');
    await body.fill(text.replace(/"orderNumber": "[^"]*"/, '"orderNumber": 7'));
    await send.click();
    expect(await saidOf(verdict)).toContain("it has to be refused. HTTP 200");
    expect(await verdict.innerText()).toContain("The answer is not right");
  });

  test("goes nowhere else, and says how it may", async () => {
    const { send, receiver, verdict } = await pushed();
    await receiver.fill("http://192.0.2.1:8080/hooks");
    await send.click();
    expect(await saidOf(verdict)).toContain("--allow-push-to http://192.0.2.1:8080");
  });
});

describe("the static site", () => {
  const file = (path: string) => pathToFileURL(fromRoot(`${siteFolder}/${path}`)).href;

  test("says what to start, judges all the same, and sends once that runs", async () => {
    const one = await docs.open(file("docs/glink/cancelOrder.html"));
    const { open, send, body, count, target, address, verdict } = partsOf(one.page);
    await open.click();
    await send.waitFor();
    expect(await one.page.locator(".try-start").innerText()).toContain("npx fulfillment-openapi mock");
    await body.fill("{}");
    expect(await count.innerText()).toMatch(/error/);
    await target.selectOption({ label: "Another address" });
    await address.fill(docs.origin);
    await send.click();
    expect(await saidOf(verdict)).toContain("HTTP 200");
  });

  test("has no button for a push, and says what to start", async () => {
    const { page } = await docs.open(file("docs/glink/orderStatus.html"));
    await partsOf(page).open.click();
    expect(await page.locator(".try-start").innerText()).toContain("npm start");
    expect(await page.getByRole("button", { name: "Send the push" }).count()).toBe(0);
  });
});

test("nothing of it is loaded before a reader opens it; a link opens it too", async () => {
  const { page } = await docs.open("/docs/glink/createOrder");
  const scripts = () => page.evaluate(() => [...document.scripts].map(({ src }) => src).join());
  expect(await scripts()).not.toContain("try-it-");
  await page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "Try it" }).click();
  await partsOf(page).send.waitFor();
  expect(await scripts()).toContain("try-it-glink.js");
});

const folder = fromRoot("dist/screenshots");
mkdirSync(folder, { recursive: true });

describe.each([
  { look: "desktop-light", colorScheme: "light", viewport: { width: 1280, height: 900 } },
  { look: "desktop-dark", colorScheme: "dark", viewport: { width: 1280, height: 900 } },
  { look: "phone-light", colorScheme: "light", viewport: { width: 390, height: 844 } },
  { look: "phone-dark", colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const)("on $look", ({ look, ...options }) => {
  test.each(["glink/createOrder", "kakaclo/queryProducts", "qlink/createOrder", "glink/orderStatus"])(
    "%s with findings and an answer is no wider than the window, axe finds nothing, and it is pictured",
    async (path) => {
      const { page } = await docs.open(`/docs/${path}`, options);
      const { open, body, verdict } = partsOf(page);
      await open.click();
      await page.locator(".try-form").waitFor();
      if ((await body.count()) > 0) await body.fill((await body.inputValue()).replace('"items"', '"itms"'));
      await page.getByText("Keys", { exact: true }).click();
      await page.locator(".try-buttons .primary").click();
      await saidOf(verdict);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(tooWide).toBeLessThanOrEqual(0);
      expect(await axeViolations(page, "section.try-it")).toEqual([]);
      await picture(page, `try-it-${path.replace("/", "-")}-${look}`);
    },
  );
});

/** Pictures the section alone: a picture of all the page takes many times as long. */
async function picture(page: Page, name: string): Promise<void> {
  await page.locator("section.try-it").evaluate((section) => {
    for (const other of [...(section.parentElement?.children ?? [])]) if (other !== section) other.remove();
    for (const other of document.querySelectorAll("header.top, footer, nav.family > details")) other.remove();
  });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
