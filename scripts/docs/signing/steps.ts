import { isJson } from "../../../src/base/is-json.ts";
import { explain } from "../../../src/explain/explain.ts";
import { glinkRecipe, qlinkRecipe, type Recipe, signedText } from "../../../src/explain/recipe.ts";
import type { ContentMode } from "../../../src/wire/qlink.ts";
import { type SigningWords, signingWords } from "./words.ts";

/** What stands in the fields of the page. */
export type SigningInput = {
  family: "glink" | "qlink";
  appKey: string;
  payload: string;
  contentMode: ContentMode;
  secret: string;
  /** A signature that was refused; empty where there is none. */
  received: string;
};

/** What the page shows. */
export type SigningResult = {
  steps: { title: string; value: string }[];
  sign: string;
  /** Peculiarities of the input that are often mistakes. */
  notes: string[];
  /** What is known of the received signature; nothing where none is given. */
  explanation: string[];
  /** Names of the mistakes that make the received signature, those made together joined by `+`. */
  mistakes: string[];
};

/** Computes a signature step by step. */
export function signingSteps(input: SigningInput, words: SigningWords = signingWords.en): SigningResult {
  const recipe = recipeOf(input);
  const { sign } = recipe;
  const text = signedText(recipe);
  const bytes = new TextEncoder().encode(text);
  const isGlink = input.family === "glink";
  const steps = [
    { title: words.textSent(isGlink), value: input.payload },
    { title: words.stringToSign(isGlink), value: text },
    { title: words.bytes(bytes.length), value: inHex(bytes) },
    { title: words.digest(isGlink ? "MD5" : "SHA-1"), value: sign },
    { title: words.sent, value: sent(input, sign) },
  ];
  return { steps, sign, notes: notesOn(input, words), ...explanationOf(recipe, input.received, words) };
}

function recipeOf({ family, appKey, payload, contentMode, secret }: SigningInput): Recipe {
  if (family === "glink") return glinkRecipe(payload, secret);
  return qlinkRecipe({ appKey, appSecret: secret, content: payload, contentMode });
}

function inHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
}

function sent({ family, appKey, payload }: SigningInput, sign: string): string {
  if (family === "glink") {
    return `POST, Content-Type: application/x-www-form-urlencoded\npartnerId=…&serviceType=…&bizData=${encodeURIComponent(payload)}&sign=${sign}`;
  }
  return `POST, Content-Type: application/json\nappKey: ${appKey}\nsign: ${sign}\n\n${payload}`;
}

function notesOn({ payload, secret }: SigningInput, words: SigningWords): string[] {
  const notes: string[] = [];
  if (payload.endsWith("\n")) notes.push(words.lineBreak);
  if (payload !== "" && !isJson(payload)) notes.push(words.notJson);
  if (secret === "") notes.push(words.noSecret);
  if (secret !== secret.trim()) notes.push(words.whiteSpace);
  return notes;
}

function explanationOf(
  recipe: Recipe,
  received: string,
  words: SigningWords,
): Pick<SigningResult, "explanation" | "mistakes"> {
  if (received === "") return { explanation: [], mistakes: [] };
  const { right, mistakes } = explain(recipe, received);
  if (right) return { explanation: [words.right], mistakes: [] };
  if (mistakes.length === 0) {
    return { explanation: [words.unexplained], mistakes: [] };
  }
  return {
    explanation: [
      (mistakes[0]?.length ?? 1) > 1 ? words.two : words.one,
      ...mistakes.map((together) =>
        together
          .map(({ name, reason }) => words.mistake(name, words.reasons[name] ?? reason))
          .join(words.and),
      ),
    ],
    mistakes: mistakes.map((together) => together.map(({ name }) => name).join("+")),
  };
}
