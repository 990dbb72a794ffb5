import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runToolOrThrow } from "../run-tool.ts";

/** Redoc shows its logo from this host, even in a page with everything inline. */
const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;

const logoInline =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='48' height='16'%3E%3Ctext y='13' font-family='sans-serif' font-size='13' fill='gray'%3ERedoc%3C/text%3E%3C/svg%3E";

/** The rendered page of a family: one HTML file that asks no other host for anything. */
export async function redocPage(family: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "fulfillment-openapi-"));
  const file = join(folder, "page.html");
  try {
    await runToolOrThrow("redocly", [
      "build-docs",
      `generated/bundles/${family}.json`,
      "--inlineBundle",
      "--openapi.jsonSamplesExpandLevel=all",
      "--output",
      file,
    ]);
    return withIcon(withoutForeignLogo(readFileSync(file, "utf8")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function withoutForeignLogo(page: string): string {
  const cleaned = page.replaceAll(logo, logoInline);
  if (cleaned === page)
    throw new Error("Redoc's page no longer asks for its logo where it did: check what it asks for now");
  return cleaned;
}

/** An empty icon, so that browsers do not ask for `/favicon.ico`. */
function withIcon(page: string): string {
  return page.replace("<head>", '<head>\n  <link rel="icon" href="data:,">');
}
