import { isJson } from "../../../src/base/is-json.ts";
import { explain } from "../../../src/explain/explain.ts";
import { glinkRecipe, qlinkRecipe, type Recipe, signedText } from "../../../src/explain/recipe.ts";
import type { ContentMode } from "../../../src/wire/qlink.ts";

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
export function signingSteps(input: SigningInput): SigningResult {
  const recipe = recipeOf(input);
  const { sign } = recipe;
  const text = signedText(recipe);
  const bytes = new TextEncoder().encode(text);
  const isGlink = input.family === "glink";
  const place = isGlink ? "the form field bizData" : "the body";
  const steps = [
    { title: `The text that you send as ${place}, serialised once`, value: input.payload },
    {
      title: isGlink
        ? "String to sign: this text, then the partner key"
        : "String to sign: app key and body as JSON, then the app secret",
      value: text,
    },
    { title: `Its ${bytes.length} bytes in UTF-8, in hex`, value: inHex(bytes) },
    { title: `${isGlink ? "MD5" : "SHA-1"} of these bytes, in lower-case hex: the signature`, value: sign },
    { title: "What you send", value: sent(input, sign) },
  ];
  return { steps, sign, notes: notesOn(input), ...explanationOf(recipe, input.received) };
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

function notesOn({ payload, secret }: SigningInput): string[] {
  const notes: string[] = [];
  if (payload.endsWith("\n"))
    notes.push("The payload ends with a line break. It is signed, so it has to be sent.");
  if (payload !== "" && !isJson(payload)) notes.push("The payload is not JSON.");
  if (secret === "") notes.push("There is no secret yet.");
  if (secret !== secret.trim()) notes.push("The secret begins or ends with white space. It is signed, too.");
  return notes;
}

function explanationOf(recipe: Recipe, received: string): Pick<SigningResult, "explanation" | "mistakes"> {
  if (received === "") return { explanation: [], mistakes: [] };
  const { right, mistakes } = explain(recipe, received);
  if (right) return { explanation: ["The received signature is right."], mistakes: [] };
  if (mistakes.length === 0) {
    const advice = "Check that payload and secret are those that were signed, to the character.";
    return {
      explanation: [`It is wrong, and none of the common mistakes produces it. ${advice}`],
      mistakes: [],
    };
  }
  return {
    explanation: [
      (mistakes[0]?.length ?? 1) > 1
        ? "It is wrong. These two mistakes together produce it:"
        : "It is wrong. This mistake produces it:",
      ...mistakes.map((together) => together.map(({ name, reason }) => `${name}: ${reason}`).join(" And ")),
    ],
    mistakes: mistakes.map((together) => together.map(({ name }) => name).join("+")),
  };
}
