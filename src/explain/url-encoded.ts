/** A text as the URL-encoding functions of several languages write it. */
export function urlEncoded(text: string): string[] {
  // Java's URLEncoder and form encoding: a space is +, and *-._ stay.
  const form = new URLSearchParams([["", text]]).toString().slice(1);
  const spaces = form.replaceAll("+", "%20");
  // encodeURIComponent
  const component = unescaped(spaces, "!'()~");
  // Python's quote_plus and quote, the latter with and without its slashes
  const plus = unescaped(form, "~").replaceAll("*", "%2A");
  const quoted = plus.replaceAll("+", "%20");
  const encodings = [form, spaces, component, plus, quoted, unescaped(quoted, "/")];
  // .NET's HttpUtility writes lower-case hex.
  return [...encodings, unescaped(form, "!()").replace(/%../g, (code) => code.toLowerCase())];
}

function unescaped(encoded: string, characters: string): string {
  return encoded.replace(/%../g, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return characters.includes(character) ? character : code;
  });
}
