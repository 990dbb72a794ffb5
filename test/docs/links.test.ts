import { expect, test } from "vitest";
import { flowBook } from "../../generated/flows/index.ts";
import { readSiteContent } from "../../scripts/docs/content/site-content.ts";
import { redocDocument } from "../../scripts/docs/redoc/redoc-document.ts";
import { languages } from "../../scripts/lib/translations/language.ts";
import { operations } from "../helpers/contract.ts";
import { siteFile, sitePages } from "../helpers/site.ts";
import {
  isInSite,
  isRedoc,
  leads,
  linksIn,
  markdownLinks,
  placesOf,
  withoutScripts,
} from "../helpers/site-links.ts";

const pages = sitePages().filter((path) => !isRedoc(path));

test("no page has a dead link: every file and every place that is linked is there", () => {
  const dead = pages.flatMap((path) =>
    linksIn(siteFile(path))
      .filter((link) => !leads(path, link))
      .map((link) => `${path}: ${link}`),
  );
  expect(dead).toEqual([]);
});

test.each(languages)("no text and no bar of Redoc has a dead link, in %s", (language) => {
  const content = readSiteContent(language);
  for (const description of content.descriptions) {
    const path = `${language === "en" ? "" : `${language}/`}docs/${description.name}.html`;
    const links = markdownLinks(JSON.stringify(redocDocument(description, content)));
    const bar = linksIn(/<nav class="site"[\s\S]*?<\/nav>/.exec(siteFile(path))?.[0] ?? "");
    expect(bar).not.toEqual([]);
    expect([...links, ...bar].filter((link) => !leads(path, link))).toEqual([]);
  }
});

test("no Markdown has a dead link", () => {
  const files = ["llms.txt", ...pages.map((path) => path.replace(/html$/, "md")).filter(isInSite)];
  const dead = files.flatMap((path) => markdownLinks(siteFile(path)).filter((link) => !leads(path, link)));
  expect(dead).toEqual([]);
});

test("nothing is loaded from other hosts, nor by a path that only the root of a host has", () => {
  for (const path of sitePages()) {
    const elements =
      withoutScripts(siteFile(path)).match(/<(?:script|link|img|iframe|source)\b[^>]*>/g) ?? [];
    const elsewhere = elements.flatMap(linksIn).filter((address) => /^(?!data:)(\w+:|\/)/.test(address));
    expect(elsewhere, path).toEqual([]);
  }
});

test("no place of a page is named twice", () => {
  for (const path of pages) expect(new Set(placesOf(path)).size, path).toBe(placesOf(path).length);
});

test("every operation has a page, linked from the start page, and Markdown, linked from llms.txt", () => {
  const [start, forTools] = [linksIn(siteFile("index.html")), markdownLinks(siteFile("llms.txt"))];
  for (const { family, operationId } of operations) {
    expect(start).toContain(`docs/${family}/${operationId}.html`);
    expect(forTools).toContain(`docs/${family}/${operationId}.md`);
  }
});

test("every flow has a page, linked from the list of processes, and Markdown, linked from llms.txt", () => {
  const [list, forTools] = [linksIn(siteFile("flows.html")), markdownLinks(siteFile("llms.txt"))];
  for (const { name, steps } of flowBook.flows) {
    expect(list).toContain(`flows/${name}.html`);
    expect(forTools).toContain(`flows/${name}.md`);
    expect(linksIn(siteFile(`flows/${name}.html`))).toContain(`../flows/${name}.md`);
    for (const { stepId } of steps) expect(siteFile(`flows/${name}.md`)).toMatch(`. ${stepId}\n`);
  }
});
