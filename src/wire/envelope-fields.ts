import { envelopeFields } from "./glink.ts";

/** Whether a field is one of the four of the envelope. */
export function isEnvelopeField(name: string): boolean {
  return envelopeFields.some((field) => field === name);
}

/** Names of the fields of a form or query, decoded where that is possible. */
export function fieldNames(text: string): string[] {
  if (text === "") return [];
  return text.split("&").map((pair) => {
    const mark = pair.indexOf("=");
    const name = mark < 0 ? pair : pair.slice(0, mark);
    if (!name.includes("%")) return name;
    try {
      return decodeURIComponent(name);
    } catch {
      return name;
    }
  });
}
