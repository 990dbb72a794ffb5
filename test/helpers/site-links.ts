import { existsSync } from "node:fs";
import { posix } from "node:path";
import { siteFolder } from "../../scripts/docs/fingerprint.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { siteFile } from "./site.ts";

/** Whether a page is drawn by Redoc, whose content stands in a script. */
export function isRedoc(path: string): boolean {
  return /^(?:zh-CN\/)?docs\/[^/]+\.html$/.test(path);
}

/** Whether a file of the built site is there. */
export function isInSite(path: string): boolean {
  return existsSync(fromRoot(`${siteFolder}/${path}`));
}

/**
 * Whether a link of a page leads to something: a file of the site with the named place on it, or another host. A path
 * from the root of the host leads nowhere, once the site stands in a folder.
 */
export function leads(from: string, link: string): boolean {
  if (/^(https?|data):/.test(link)) return true;
  if (link.startsWith("/")) return false;
  const [file = "", place] = link.split("#");
  const target = file === "" ? from : posix.join(posix.dirname(from), file);
  if (!isInSite(target)) return false;
  if (place === undefined || isRedoc(target)) return true;
  return placesOf(target).includes(decodeURIComponent(place));
}

const places = new Map<string, string[]>();

/** The names of the places on a page, in their order. */
export function placesOf(path: string): string[] {
  const known = places.get(path) ?? attributes(siteFile(path), "id");
  places.set(path, known);
  return known;
}

/** Where a page links to. */
export function linksIn(page: string): string[] {
  return attributes(page, "href|src").map((link) => link.replaceAll("&amp;", "&"));
}

/** Where a Markdown text links to. What stands in code is no link. */
export function markdownLinks(text: string): string[] {
  const prose = text.replace(/^(`{3,})[\s\S]*?^\1$/gm, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
}

/** A page without its scripts, whose texts look like HTML. */
export function withoutScripts(page: string): string {
  return page.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, "$1</script>");
}

function attributes(page: string, names: string): string[] {
  return [...withoutScripts(page).matchAll(new RegExp(`\\s(?:${names})="([^"]*)"`, "g"))].map(
    ([, value = ""]) => value,
  );
}
