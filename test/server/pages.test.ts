import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startServer } from "../../src/server/http-server.ts";
import { withIndex } from "../../src/server/index-page.ts";
import { folderSite } from "../../src/server/site.ts";

let folder = "";
let server: RunningServer | undefined;
const hostile = `"><script>alert('1')</script>&`;
const index = {
  title: hostile,
  addresses: [
    { method: "GET", path: `/${hostile}`, is: hostile, isPage: true },
    { method: "GET", path: "/got", is: "a call by GET" },
    { method: "POST", path: `/call${hostile}`, is: "a call" },
  ],
};
const answer = () => ({ status: 404, headers: {}, body: "" });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pages-"));
  await writeFile(join(folder, "page.html"), "<p>A page</p>");
  server = await startServer({ answer, site: withIndex(index, folderSite(folder)) });
});
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true });
});

const page = (path: string) => fetch(`${server?.origin}${path}`);

test("the first page escapes whatever it names, and links only what a browser can open", async () => {
  const text = await (await page("/")).text();
  expect(text).not.toContain("<script>");
  expect(text.match(/&lt;script&gt;/g)?.length).toBe(6);
  expect(text.match(/<a href=/g)).toHaveLength(1);
  expect(text).toContain("POST /call");
  expect(text).toContain("GET /got");
});

test("a page of a folder may run the scripts that its build put inside, load from its server and call this machine, and nothing else", async () => {
  const { headers } = await page("/page");
  const policy = headers.get("content-security-policy")?.split("; ") ?? [];
  expect(policy).toEqual(
    expect.arrayContaining([
      "default-src 'self'",
      "connect-src 'self' http://localhost:* http://127.0.0.1:* https://localhost:* https://127.0.0.1:*",
      "frame-ancestors 'none'",
      "object-src 'none'",
    ]),
  );
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});

test("what is no HTTP gets the same fields, so that no browser takes it for a page", async () => {
  const { headers, status } = await page(`/${"x".repeat(200_000)}`);
  expect(status).toBe(431);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
});
