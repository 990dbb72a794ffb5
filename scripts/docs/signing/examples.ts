import { readFileSync } from "node:fs";
import { fromRoot } from "../../lib/paths.ts";
import type { Language } from "../../lib/translations/language.ts";
import { siteTexts } from "../content/translations.ts";
import { signingPageWords } from "../words/signing.ts";

/** A vector as the fields of the page take it. */
export type SigningExample = { title: string; fields: Record<string, string | boolean> };

type Vector = {
  name: string;
  about: string;
  appKey?: string;
  payload: string | null;
  contentMode?: string;
  secret: string;
};

/** The vectors of both families, to be tried on the page. */
export function signingExamples(language: Language = "en"): SigningExample[] {
  const textAt = siteTexts(language);
  return (["glink", "qlink"] as const).flatMap((family) => {
    const { vectors }: { vectors: Vector[] } = JSON.parse(
      readFileSync(fromRoot(`spec/${family}/vectors/sign.json`), "utf8"),
    );
    return vectors.map((vector, index) => ({
      title: signingPageWords[language].example(
        family,
        textAt(`${family}/vectors/sign.json`, `/vectors/${index}/about`, vector.about),
      ),
      fields: fieldsOf(family, vector),
    }));
  });
}

/** The fields of the page for a vector. A payload with a carriage return is written as a quoted string. */
export function fieldsOf(family: string, vector: Omit<Vector, "name" | "about">): SigningExample["fields"] {
  const { appKey = "", payload, contentMode = "string", secret } = vector;
  const text = payload ?? "";
  const escaped = text.includes("\r");
  return { family, appKey, payload: escaped ? JSON.stringify(text) : text, escaped, contentMode, secret };
}
