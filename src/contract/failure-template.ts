/**
 * A failed answer with places to fill: `{code}` and `{message}`, and `{text}` for a message that must not be null. Made
 * from the response schemas by `npm run build`.
 */
export type FailureTemplate = {
  readonly [member: string]: string | number | boolean | null | readonly FailureTemplate[] | FailureTemplate;
};

/** What a failed answer says. */
export type FailureTexts = { code: string; message: string | null };

/** A failed answer, as a JSON value. */
export function fillTemplate(template: FailureTemplate, texts: FailureTexts): Record<string, unknown> {
  return Object.fromEntries(Object.entries(template).map(([name, value]) => [name, filled(value, texts)]));
}

function filled(value: FailureTemplate[string], texts: FailureTexts): unknown {
  if (value === "{code}") return texts.code;
  if (value === "{message}") return texts.message;
  if (value === "{text}") return texts.message ?? "";
  if (Array.isArray(value)) return value.map((entry: FailureTemplate) => fillTemplate(entry, texts));
  const isObject = typeof value === "object" && value !== null;
  return isObject ? fillTemplate(value as FailureTemplate, texts) : value;
}
