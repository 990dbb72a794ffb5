import { html } from "hono/html";
import type { Site } from "./site.ts";

/** An address of a server: how it is asked, a word of what is there, and whether a browser can open it. */
export type Address = { method: string; path: string; is: string; isPage?: boolean };

/** What the first page of a server tells. */
export type IndexPage = { title: string; addresses: readonly Address[] };

/**
 * Puts a first page at `/` of a site that has none, so that whoever waits for the server, as `wait-on` and
 * Playwright's `webServer.url` do, gets status 200 there.
 */
export function withIndex({ title, addresses }: IndexPage, site?: Site): Site {
  const rows = addresses.map(({ method, path, is, isPage }) => {
    // A browser opens what it finds, and other addresses take calls alone.
    const shown = isPage ? html`<a href="${path}">${path}</a>` : html`${method} ${path}`;
    return html`<li>${shown}: ${is}</li>\n`;
  });
  const text = html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body { overflow-wrap: anywhere; }</style>
<h1>${title}</h1>
<ul>
${rows}</ul>
</html>
`;
  const page = { mediaType: "text/html; charset=utf-8", content: Buffer.from(String(text)) };
  return {
    async find(path) {
      return (await site?.find(path)) ?? (path === "/" ? page : undefined);
    },
  };
}
