import type { Plugin } from "esbuild";
import { browserScript } from "../../lib/browser-script.ts";
import { fromRoot } from "../../lib/paths.ts";

/** The hash functions of Node give way to those that run in a browser. */
export const browserDigest: Plugin = {
  name: "digest of the web",
  setup({ onResolve }) {
    onResolve({ filter: /\/digest\.ts$/ }, () => ({
      path: fromRoot("src/wire/digest-web.ts"),
    }));
  },
};

/** The script of the signing page, in one piece: our own codecs and our own explanation of wrong signatures. */
export async function signingScript(): Promise<string> {
  const script = await browserScript("scripts/docs/signing/browser.ts", [browserDigest]);
  // The end tag of the element that the script stands in.
  return script.replaceAll("</script", "<\\/script");
}
