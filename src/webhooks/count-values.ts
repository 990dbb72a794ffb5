const [quote, backslash, comma, bracket, brace] = [0x22, 0x5c, 0x2c, 0x5b, 0x7b];

/** At least how many values a JSON text holds, counted without parsing it; for a text that is not JSON, some number. */
export function countValues(text: string): number {
  let count = 1;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === backslash) at++;
      else if (code === quote) inString = false;
    } else if (code === quote) inString = true;
    else if (code === comma || code === bracket || code === brace) count++;
  }
  return count;
}
