import { envelopeFields } from "./malformed-envelope-error.ts";

/** A field of a form or query: its name, decoded where that is possible, and its value as it stands there. */
export type FormField = readonly [name: string, value: string];

/** Whether a field is one of the four of the envelope. */
export function isEnvelopeField(name: string): boolean {
  return envelopeFields.some((field) => field === name);
}

/** The fields of a form or query, in their order. */
export function splitFields(text: string): FormField[] {
  if (text === "") return [];
  return text.split("&").map((pair) => {
    const mark = pair.indexOf("=");
    return mark < 0 ? [decodedName(pair), ""] : [decodedName(pair.slice(0, mark)), pair.slice(mark + 1)];
  });
}

function decodedName(name: string): string {
  if (!name.includes("%")) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
