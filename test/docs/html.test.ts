import { describe, expect, test } from "vitest";
import { readSiteContent } from "../../scripts/docs/content/site-content.ts";
import { pageHtml } from "../../scripts/docs/pages/layout.ts";
import { overviewPage } from "../../scripts/docs/pages/overview-page.ts";
import { html, joinHtml, raw } from "../../scripts/lib/html.ts";

const hostile = `</h1><script>alert("1" & '2')</script>`;
const escaped = "&lt;/h1&gt;&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;";

describe("the template of the pages", () => {
  test("escapes texts, alone and in lists, in elements and in attributes", () => {
    expect(String(html`<p title="${hostile}">${hostile}${[hostile, 1]}</p>`)).toBe(
      `<p title="${escaped}">${escaped}${escaped}1</p>`,
    );
  });

  test("puts HTML in as it is, however deep, and leaves out what is not there", () => {
    const items = ["<", ">"].map((text) => html`<li>${text}</li>`);
    expect(String(html`<ul>${items}${false}${undefined}${[[raw("<hr>")]]}</ul>`)).toBe(
      "<ul><li>&lt;</li><li>&gt;</li><hr></ul>",
    );
  });

  test("joins the parts that are there", () => {
    expect(String(joinHtml([html`<b>1</b>`, undefined, html`<b>2</b>`, false], ", "))).toBe(
      "<b>1</b>, <b>2</b>",
    );
  });

  test("shows as text what looks like HTML in a description", () => {
    const content = readSiteContent();
    const [description] = content.descriptions;
    if (!description) throw new Error("The site describes nothing");
    const info = { ...description.bundle.info, title: hostile, summary: hostile, description: hostile };
    const page = pageHtml(overviewPage({ ...description, bundle: { ...description.bundle, info } }, content));
    expect(page).toContain(`<h1>${escaped} <small>`);
    expect(page).toContain(`<meta name="description" content="${escaped}.">`);
    expect(page).not.toContain("<script>");
  });
});
