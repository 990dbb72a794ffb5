import { pagePolicy } from "../server/safety-fields.ts";
import type { Site } from "../server/site.ts";

/** Where the page of the sandbox is. */
export const sandboxPagePath = "/sandbox";

/** The page of the sandbox, before other pages. */
export function withSandboxPage(site?: Site): Site {
  return {
    async find(path) {
      if (path !== sandboxPagePath) return site?.find(path);
      // Read with the first visit, since most sandboxes have none.
      const { sandboxPage } = await import("../../generated/sandbox/page.ts");
      return { mediaType: "text/html; charset=utf-8", content: Buffer.from(sandboxPage), policy: pagePolicy };
    },
  };
}
