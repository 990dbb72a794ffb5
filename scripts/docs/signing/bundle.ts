import { build, type Plugin } from "esbuild";
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
  const { outputFiles } = await build({
    entryPoints: [fromRoot("scripts/docs/signing/browser.ts")],
    plugins: [browserDigest],
    bundle: true,
    write: false,
    minify: true,
    platform: "browser",
    format: "iife",
    target: "es2022",
    charset: "utf8",
  });
  const [script] = outputFiles;
  if (!script) throw new Error("esbuild made no script of the signing page");
  // The end tag of the element that the script stands in.
  return script.text.replaceAll("</script", "<\\/script");
}
