import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { fromRoot } from "../paths.ts";
import { language } from "./language.ts";
import { textHash } from "./source-texts.ts";

/** A guide as its file has it: what stands between the lines of `---`, and the Markdown below. */
export type GuideText = { title: string; summary: string; markdown: string };

/** A guide with its translation, which tells by `of` which English it is of; none where there is none. */
export type GuideTranslation = {
  name: string;
  /** The file of the translation. */
  file: string;
  english: GuideText;
  /** Hash of the English file. */
  of: string;
  chinese?: GuideText & { of: string };
};

const folder = "spec/guides";

/** Every guide with its translation. */
export function readGuideTranslations(): GuideTranslation[] {
  const names = readdirSync(fromRoot(folder)).filter((name) => name.endsWith(".md"));
  return names.sort().map((name) => {
    const file = `spec/${language}/guides/${name}`;
    const { text, head, ...english } = read(`${folder}/${name}`);
    const found = existsSync(fromRoot(file)) ? read(file) : undefined;
    return {
      ...{ name: name.replace(/\.md$/, ""), file, english, of: textHash(text) },
      ...(found && {
        chinese: {
          title: found.title,
          summary: found.summary,
          markdown: found.markdown,
          of: String(found.head["of"] ?? ""),
        },
      }),
    };
  });
}

/** The files of translations whose guides are gone. */
export function guidesLeftOver(
  guides: readonly string[] = readdirSync(fromRoot(folder)),
  translated: readonly string[] = readdirSync(fromRoot(`spec/${language}/guides`)),
): string[] {
  return translated
    .filter((name) => name.endsWith(".md") && !guides.includes(name))
    .map((name) => `spec/${language}/guides/${name}`);
}

function read(file: string): GuideText & { text: string; head: Record<string, unknown> } {
  const text = readFileSync(fromRoot(file), "utf8").replaceAll("\r\n", "\n");
  const [, front, markdown] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const head: Record<string, unknown> = parse(front ?? "") ?? {};
  const { title, summary } = head;
  if (typeof title !== "string" || typeof summary !== "string" || !markdown)
    throw new Error(`${file} has to begin with title and summary between lines of ---`);
  return { text, head, title, summary, markdown };
}
