import { stringToSign } from "../wire/qlink.ts";
import { keysSorted, nonAsciiEscaped, reSerialised, slashesEscaped, spaced } from "./json-texts.ts";
import type { Recipe } from "./recipe.ts";
import { urlEncoded } from "./url-encoded.ts";

/** A common mistake in signing. */
export type Mistake = {
  /** Its name in the vectors, such as `url-encoded`. */
  readonly name: string;
  /** What was done, in one sentence. */
  readonly reason: string;
  /** The recipes that this mistake makes of one; none where it cannot be made. */
  readonly variants: (recipe: Recipe) => Recipe[];
};

/** The mistakes that are recognised, in the order in which they happen on the way from value to signature. */
export const mistakes: readonly Mistake[] = [
  ...payloadMistakes(),
  ...qlinkMistakes(),
  ...secretMistakes(),
  ...digestMistakes(),
];

function payloadMistakes(): Mistake[] {
  return [
    payloadMistake(
      "re-serialised",
      "What was signed is the same JSON written anew: sign the very text that is sent. 136.0 becomes 136, \\/ becomes /.",
      reSerialised,
    ),
    payloadMistake("keys-sorted", "The keys were sorted before signing.", keysSorted),
    payloadMistake("pretty-printed", "The JSON was signed with indentation.", (text) =>
      ["  ", "    ", "\t"].flatMap((indent) => reSerialised(text, indent)),
    ),
    payloadMistake("spaced", "The JSON was signed with spaces after commas and colons.", spaced),
    payloadMistake("non-ascii-escaped", "Characters outside ASCII were signed as \\u escapes.", (text) => [
      nonAsciiEscaped(text),
      nonAsciiEscaped(text).replace(/\\u[0-9a-f]{4}/g, (code) => `\\u${code.slice(2).toUpperCase()}`),
    ]),
    payloadMistake("slashes-escaped", "Slashes were signed as \\/.", (text) => [slashesEscaped(text)]),
    payloadMistake(
      "line-end",
      "A line break at the end of the body was signed but not sent, or sent but not signed.",
      (text) => [text.replace(/\r?\n$/, ""), `${text}\n`, `${text}\r\n`],
    ),
    payloadMistake("url-encoded", "The body was URL-encoded before signing, not after it.", urlEncoded),
  ];
}

function payloadMistake(name: string, reason: string, texts: (payload: string) => string[]): Mistake {
  const variants = (recipe: Recipe) =>
    recipe.payload === "" ? [] : texts(recipe.payload).map((payload) => ({ ...recipe, payload }));
  return { name, reason, variants };
}

function qlinkMistakes(): Mistake[] {
  const inMode = (mode: "string" | "object") => (recipe: Recipe) => {
    const { qlink, payload } = recipe;
    if (!qlink || qlink.contentMode === mode || payload === "") return [];
    return [{ ...recipe, compose: (text: string) => stringToSign(qlink.appKey, text, mode) }];
  };
  return [
    {
      name: "content-as-object",
      reason: "The content was signed as an object, not as a string.",
      variants: inMode("object"),
    },
    {
      name: "content-as-string",
      reason: "The content was signed as a string, not as an object.",
      variants: inMode("string"),
    },
    {
      name: "content-first",
      reason: "`content` was signed before `appKey`.",
      variants: (recipe) => {
        const { compose, qlink, payload } = recipe;
        if (!qlink || payload === "") return [];
        const key = `"appKey":${JSON.stringify(qlink.appKey)}`;
        return [{ ...recipe, compose: (text) => `{${compose(text).slice(key.length + 2, -1)},${key}}` }];
      },
    },
    {
      name: "empty-content-kept",
      reason: "A call without a body was signed with an empty `content`, which has to be left out.",
      variants: (recipe) => {
        const { compose, qlink, payload } = recipe;
        if (!qlink || payload !== "") return [];
        return ['""', "null", "{}", '"{}"'].map((empty) => ({
          ...recipe,
          compose: (text) => `${compose(text).slice(0, -1)},"content":${empty}}`,
        }));
      },
    },
  ];
}

function secretMistakes(): Mistake[] {
  const withSecret = (secrets: (secret: string) => string[]) => (recipe: Recipe) =>
    secrets(recipe.secret).map((secret) => ({ ...recipe, secret }));
  return [
    {
      name: "secret-trimmed",
      reason: "Spaces or line breaks at the ends of the secret were taken away.",
      variants: withSecret((secret) => [secret.trim(), secret.trimEnd(), secret.trimStart()]),
    },
    {
      name: "secret-with-line-end",
      reason: "The line break at the end of the file of the secret was taken for a part of it.",
      variants: withSecret((secret) => [`${secret}\n`, `${secret}\r\n`]),
    },
    {
      name: "secret-missing",
      reason: "The secret was not appended.",
      variants: withSecret(() => [""]),
    },
    {
      name: "secret-first",
      reason: "The secret was put before the string, not after it.",
      variants: (recipe) => [{ ...recipe, secretFirst: true }],
    },
  ];
}

function digestMistakes(): Mistake[] {
  const inCharset = (charset: Exclude<Recipe["charset"], "utf-8">, title: string): Mistake => ({
    name: `charset-${charset}`,
    reason: `The string was signed in ${title}, not in UTF-8.`,
    variants: (recipe) => [{ ...recipe, charset }],
  });
  return [
    inCharset("gbk", "GBK"),
    inCharset("iso-8859-1", "ISO 8859-1 (Latin-1)"),
    inCharset("utf-16le", "UTF-16 (little-endian)"),
    {
      name: "other-hash",
      reason: "The other hash function was taken: MD5 is GLINK's, SHA-1 is qlink's.",
      variants: (recipe) => [{ ...recipe, algorithm: recipe.algorithm === "md5" ? "sha1" : "md5" }],
    },
    {
      name: "upper-case-hex",
      reason: "The digest was written in upper-case hex.",
      variants: (recipe) => [{ ...recipe, upperCase: true }],
    },
  ];
}
