import type { Plugin } from "esbuild";
import { browserScript } from "../../lib/browser-script.ts";
import { fromRoot } from "../../lib/paths.ts";
import type { Language } from "../../lib/translations/language.ts";
import { browserDigest } from "../signing/bundle.ts";

/**
 * The script of "Try it" for a family, in one piece that runs from a `file:` address too: form, judge, and the compiled checks of
 * that family alone.
 */
export function tryItScript(family: string, language: Language = "en"): Promise<string> {
  return browserScript({ contents: entryOf(family) }, [browserDigest, shapesOf(family), wordsOf(language)]);
}

function entryOf(family: string): string {
  return `import { ${family}Operations as operations } from "./generated/operations/${family}.ts";
import { validators } from "./generated/validators/${family}.js";
import { startTryIt } from "./scripts/docs/try-it/browser/start.ts";
void startTryIt({ family: "${family}", operations, validators });`;
}

/** The shapes of one family in place of those of all. */
function shapesOf(family: string): Plugin {
  return {
    name: "shapes of one family",
    setup({ onLoad }) {
      onLoad({ filter: /\/generated\/shapes\/index\.ts$/ }, () => ({
        contents: `import { ${family}Shapes } from "./${family}.ts";\nexport const shapes = { ${family}: ${family}Shapes };`,
        loader: "ts",
      }));
    },
  };
}

/** The words of one language, in place of the English ones. */
function wordsOf(language: Language): Plugin {
  return {
    name: "words of one language",
    setup({ onResolve }) {
      if (language === "en") return;
      onResolve({ filter: /\/words\.ts$/ }, ({ importer, kind }) =>
        kind === "import-statement" && importer.includes("/try-it/browser/")
          ? { path: fromRoot(`scripts/docs/try-it/words.${language}.ts`) }
          : undefined,
      );
    },
  };
}
