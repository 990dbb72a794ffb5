import {
  encodedTwice,
  htmlEscaped,
  keysSorted,
  nonAsciiEscaped,
  nullsDropped,
  reSerialised,
  slashesEscaped,
  spaced,
  withEntities,
} from "../json-texts.ts";
import type { Recipe } from "../recipe.ts";
import { unencodedInForm, urlEncoded } from "../url-encoded.ts";
import type { Mistake } from "./mistake.ts";

/** Mistakes in the text that is signed, in the order in which they happen. */
export const payloadMistakes: readonly Mistake[] = [
  payloadMistake(
    "re-serialised",
    "The JSON was parsed and written again before signing. Sign the very text that is sent: 136.0 must not become 136, nor \\/ become /.",
    reSerialised,
  ),
  payloadMistake(
    "nulls-dropped",
    "Members that are null were left out before signing, as fastjson and Gson do by default.",
    nullsDropped,
  ),
  payloadMistake("keys-sorted", "The keys were sorted before signing.", keysSorted),
  payloadMistake("pretty-printed", "The JSON was indented before signing.", (text) =>
    ["  ", "    ", "\t"].flatMap((indent) => reSerialised(text, indent)),
  ),
  payloadMistake(
    "spaced",
    "The JSON was signed with a space after each comma and colon, as Python writes it by default.",
    spaced,
  ),
  payloadMistake(
    "html-escaped",
    "Characters such as <, > and & were signed as \\u escapes, as Gson and Go write them by default.",
    htmlEscaped,
  ),
  payloadMistake(
    "non-ascii-escaped",
    "Characters outside ASCII were signed as \\u escapes, as Python and PHP write them by default.",
    (text) => [
      nonAsciiEscaped(text),
      nonAsciiEscaped(text).replace(/\\u[0-9a-f]{4}/g, (code) => `\\u${code.slice(2).toUpperCase()}`),
    ],
  ),
  payloadMistake("slashes-escaped", "Slashes were signed as \\/, as PHP writes them by default.", (text) => [
    slashesEscaped(text),
  ]),
  payloadMistake(
    "html-entities",
    "Characters such as & and < were signed as HTML entities (&amp;, &lt;), as a filter against scripts writes them.",
    withEntities,
  ),
  payloadMistake(
    "json-encoded-twice",
    "The JSON text was encoded as JSON once more: what was signed begins and ends with a quotation mark.",
    encodedTwice,
  ),
  payloadMistake(
    "form-not-encoded",
    "The body was put into the form without URL encoding, or decoded once too often: + became a space, or %25 became %.",
    unencodedInForm,
  ),
  payloadMistake(
    "byte-order-mark",
    "A byte order mark before the body was signed but not sent, or sent but not signed.",
    (text) => [text.startsWith("\ufeff") ? text.slice(1) : `\ufeff${text}`],
  ),
  payloadMistake(
    "line-end",
    "A line break at the end of the body was signed but not sent, or sent but not signed.",
    (text) => [text.replace(/\r?\n$/, ""), `${text}\n`, `${text}\r\n`],
  ),
  payloadMistake("url-encoded", "The body was URL-encoded before signing, not after it.", urlEncoded),
];

function payloadMistake(name: string, reason: string, texts: (payload: string) => string[]): Mistake {
  const variants = (recipe: Recipe) =>
    recipe.payload === ""
      ? []
      : [...new Set(texts(recipe.payload))]
          .filter((text) => text !== recipe.payload)
          .map((payload) => ({ ...recipe, payload }));
  return { name, reason, variants };
}
