import type { Recipe } from "../recipe.ts";
import type { Mistake } from "./mistake.ts";

const withSecret = (secrets: (secret: string) => string[]) => (recipe: Recipe) =>
  [...new Set(secrets(recipe.secret))]
    .filter((secret) => secret !== recipe.secret)
    .map((secret) => ({ ...recipe, secret }));

/** Mistakes in the secret, and in where it is put. */
export const secretMistakes: readonly Mistake[] = [
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
    name: "secret-with-byte-order-mark",
    reason: "The byte order mark at the beginning of the file of the secret was taken for a part of it.",
    variants: withSecret((secret) => [`\ufeff${secret}`]),
  },
  {
    name: "secret-missing",
    reason: "The secret was not appended.",
    variants: withSecret(() => [""]),
  },
  {
    name: "secret-first",
    reason: "The secret was put before the string, not after it.",
    variants: (recipe) => [{ ...recipe, join: (text, secret) => secret + text }],
  },
  {
    name: "secret-on-both-sides",
    reason: "The secret was put both before and after the string. It stands after it only.",
    variants: (recipe) => [{ ...recipe, join: (text, secret) => secret + text + secret }],
  },
  {
    name: "secret-as-parameter",
    reason: "The secret was appended as a parameter, with &key= before it. It follows the string directly.",
    variants: (recipe) => [
      { ...recipe, join: (text, secret) => `${text}&key=${secret}` },
      { ...recipe, join: (text, secret) => `${text}key=${secret}` },
    ],
  },
];
