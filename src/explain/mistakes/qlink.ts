import { stringToSign } from "../../wire/qlink.ts";
import type { Recipe } from "../recipe.ts";
import type { Mistake } from "./mistake.ts";

const inMode = (mode: "string" | "object") => (recipe: Recipe) => {
  const { qlink, payload } = recipe;
  if (!qlink || qlink.contentMode === mode || payload === "") return [];
  return [{ ...recipe, compose: (text: string) => stringToSign(qlink.appKey, text, mode) }];
};
/** Mistakes in what is put around the body of qlink. */
export const qlinkMistakes: readonly Mistake[] = [
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
    name: "names-capitalised",
    reason: "`appKey` and `content` were signed with capital letters, as C# writes names by default.",
    variants: (recipe) => {
      const { compose, qlink } = recipe;
      if (!qlink) return [];
      return [
        ["AppKey", "Content"],
        ["APPKEY", "CONTENT"],
        ["appkey", "content"],
      ].map(([appKey, content]) => ({
        ...recipe,
        compose: (text: string) =>
          compose(text).replace('"appKey":', `"${appKey}":`).replace(',"content":', `,"${content}":`),
      }));
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
