/** A text as the URL-encoding functions of several languages write it. */
export function urlEncoded(text: string): string[] {
  // encodeURIComponent
  const component = encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
  // Java's URLEncoder and form encoding: a space is +, and *-._ stay.
  const spaces = component.replace(/[!'()~]/g, percent);
  const form = spaces.replaceAll("%20", "+");
  // Python's quote and quote_plus, the former with and without its slashes
  const quoted = component.replace(/[!'()*]/g, percent);
  const plus = quoted.replaceAll("%20", "+");
  // .NET's HttpUtility writes lower-case hex.
  const dotNet = component
    .replace(/['~]/g, percent)
    .replaceAll("%20", "+")
    .replace(/%../g, (code) => code.toLowerCase());
  return [form, spaces, component, plus, quoted, quoted.replaceAll("%2F", "/"), dotNet];
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/**
 * A text that went into a form without being encoded, as the other side reads it: `+` became a space, and `%25` became `%`.
 * And the other way round, for whoever has the text that was read.
 */
export function unencodedInForm(text: string): string[] {
  return [
    text.replaceAll("+", " "),
    text.replaceAll(" ", "+"),
    text.replaceAll("%", "%25"),
    ...decodedForm(text),
    ...decodedForm(text.replaceAll("+", " ")),
  ];
}

function decodedForm(text: string): string[] {
  try {
    return [decodeURIComponent(text)];
  } catch {
    return [];
  }
}
