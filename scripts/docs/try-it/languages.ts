import type { Language } from "../../lib/translations/language.ts";
import { words as en, type TryItWords } from "./words.ts";
import { words as zh } from "./words.zh-CN.ts";

/** What "Try it" says, by language. Its script has the words of one language: `bundle.ts` chooses. */
export const tryItWords: Readonly<Record<Language, TryItWords>> = { en, "zh-CN": zh };
